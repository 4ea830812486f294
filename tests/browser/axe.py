"""Finds axe-core, which judges pages by WCAG; run as a script, it fetches it with npm into the virtual environment.

Without npm the tests that need it are skipped; where `CI` is set and npm is there, they fail instead.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

VERSION = "4.14.1"
_FOLDER = Path(sys.prefix, "axe")
_SCRIPT = _FOLDER / "node_modules" / "axe-core" / "axe.min.js"


def script() -> Path | None:
    """The script, to be loaded into a page; None where it was not fetched."""
    return _SCRIPT if _SCRIPT.is_file() else None


def npm() -> str | None:
    """The path of npm."""
    return shutil.which("npm")


def fetch() -> None:
    """Bring it, and nothing else that npm would like to do besides."""
    if program := npm():
        options = ("--prefix", _FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent")
        _FOLDER.mkdir(exist_ok=True)
        subprocess.run([program, "install", *options, f"axe-core@{VERSION}"], check=False)


if __name__ == "__main__":
    if script() is None:
        fetch()
    print(f"The accessibility tests use {script()}." if script() else "NO NPM: the accessibility tests are skipped.")
