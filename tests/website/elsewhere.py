"""Everything that a journal becomes, as one process makes it: the sites and what the commands print.

`python -m tests.website.elsewhere JOURNAL ORDER` prints a checksum for each of them as JSON. ORDER is in which order the
system lists what is in a folder, a number for a shuffle.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.testing import CliRunner

from career_journal.cli import COMMANDS, cli

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ARGUMENTS: Mapping[str, list[str]] = {
    "check": [],
    "today": [],
    "followups": ["--all"],
    "stages": [],
    "options": [],
    "show": ["ana"],
    "prep": ["2026-10-21-ben"],
    "draft": ["thank-you", "2026-10-12-ana"],
    "history": [],
}
"""The commands that print data, and what they are asked."""


class Shuffled:
    """What `os.scandir` gives: entries one by one, and a context."""

    def __init__(self, entries: list[Any]) -> None:
        self._entries = iter(entries)

    def __iter__(self) -> Iterator[Any]:
        return self._entries

    def __next__(self) -> Any:
        return next(self._entries)

    def __enter__(self) -> Shuffled:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Nothing is open any more."""


def shuffle_folders(seed: int) -> None:
    """Have the system list what is in a folder in another order."""
    order = random.Random(seed)  # noqa: S311 - nobody is to be kept from guessing it
    really_scan: Callable[..., Any] = os.scandir
    really_list: Callable[..., list[Any]] = os.listdir

    def shuffled(found: list[Any]) -> list[Any]:
        order.shuffle(found)
        return found

    def scanned(*path: Any) -> Shuffled:
        with really_scan(*path) as entries:
            return Shuffled(shuffled(list(entries)))

    os.scandir = scanned  # type: ignore[assignment]
    os.listdir = lambda *path: shuffled(really_list(*path))


def commands_with_data() -> set[str]:
    """The commands that have a format for programs."""
    group = click.Context(cli)
    commands = {name: cli.get_command(group, name) for name in COMMANDS}
    return {
        name for name, found in commands.items() if found and "--format" in str([each.opts for each in found.params])
    }


def made_of(root: Path) -> dict[str, str]:
    """A checksum of each file of both sites, and of what each command prints."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for edition in ("full", "share"):
            site = Path(folder, edition)
            _run(["build", "--edition", edition, "--site-dir", str(site)], root)
            for path in site.rglob("*"):
                if path.is_file():
                    found[f"{edition}/{path.relative_to(site).as_posix()}"] = _checksum(path.read_bytes())
    for name, arguments in ARGUMENTS.items():
        found[name] = _checksum(_run([name, *arguments, "--format", "json"], root))
    return found


def _run(words: list[str], root: Path) -> bytes:
    result = CliRunner().invoke(cli, [*words, "--journal", str(root), "--today", "2026-10-19"])
    assert result.exit_code == 0, (words, result.output, result.exception)
    return result.stdout_bytes


def _checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def main(root: str, order: str) -> None:
    """Print the checksums."""
    shuffle_folders(int(order))
    json.dump(made_of(Path(root)), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
