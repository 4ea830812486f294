"""Finds the Nu Html Checker (vnu.jar) for the test that holds pages to the HTML standard; run as a script, fetches it.

It needs Java, and comes from npm, into the virtual environment. Without Java the test is skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

PACKAGE = "vnu-jar@26.9.27"
FOLDER = Path(sys.prefix, "vnu")


def jar() -> Path | None:
    """The checker that `VNU_JAR` names, or the one that was fetched; None without any."""
    named = os.environ.get("VNU_JAR")
    found = Path(named) if named else FOLDER / "package" / "build" / "dist" / "vnu.jar"
    return found if found.is_file() else None


def fetch() -> None:
    """Bring the checker; nothing happens where npm is missing or can't reach its registry."""
    npm = shutil.which("npm")
    if npm is None:
        return
    FOLDER.mkdir(exist_ok=True)
    where = ("--pack-destination", str(FOLDER), "--cache", str(FOLDER / "cache"))
    subprocess.run([npm, "pack", "--silent", PACKAGE, *where], stdout=subprocess.DEVNULL, check=False)
    for archive in FOLDER.glob("*.tgz"):
        with tarfile.open(archive) as packed:
            packed.extractall(FOLDER, filter="data")
        archive.unlink()
    shutil.rmtree(FOLDER / "cache", ignore_errors=True)


if __name__ == "__main__":
    if jar() is None and shutil.which("java"):
        fetch()
    found = jar()
    print(
        f"Pages are held to the HTML standard with {found}."
        if found
        else "NO VNU: pages are not checked. It needs Java and npm."
    )
