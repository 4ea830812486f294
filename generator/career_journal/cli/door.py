"""The door: here a command gets its journal, and the day that counts as today."""

from __future__ import annotations

import functools
import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.before_all import Mistake, journal_and_today
from career_journal.reading import read_journal
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.website.clock import today_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from career_journal.journal import Journal

NAME = "journal"
"""What a journal's folder is called unless it is said."""


def with_journal(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the journal and today as its first arguments, and the options that choose them."""

    @journal_and_today
    @functools.wraps(command)
    def at_the_door(*, journal: Path | None, today: date | None, **options: Any) -> None:
        opened = opened_journal(journal_folder(journal))
        command(opened, today_of(opened.profile, today), **options)

    return at_the_door


def journal_folder(said: Path | None) -> Path:
    """The folder that was said, else `journal/` here or in a folder above.

    Raises:
        Mistake: there is none.
    """
    if said is None:
        here = Path.cwd()
        found = next((folder / NAME for folder in (here, *here.parents) if (folder / NAME).is_dir()), None)
        if found is None:
            raise Mistake(
                "There is no journal here. Start one with: career-journal init — or say where it is with --journal."
            )
        return found
    if not said.is_dir():
        raise Mistake(f"There is no folder “{said}”. Start a journal with: career-journal init")
    if (said / NAME).is_dir() and not any((said / name).is_dir() for name in RECORD_TYPES):
        raise Mistake(f"The journal is one folder further in. Write: --journal {to_type(f'{said / NAME}')}")
    if not _holds_a_journal(said):
        raise Mistake(
            f"There is no journal in “{said}”: neither a profile.md nor a folder such as contacts/. "
            "Start one with: career-journal init"
        )
    return said


def _holds_a_journal(folder: Path) -> bool:
    """Whether there is anything of a journal; a folder that can't be looked into is for the reader to refuse."""
    try:
        names = {entry.name.casefold() for entry in folder.iterdir()}
    except OSError:
        return True
    return not names.isdisjoint([*RECORD_TYPES, *(f"{name}.md" for name in SINGLE_TYPES)])


def opened_journal(folder: Path) -> Journal:
    """The journal in a folder.

    Raises:
        click.ClickException: the folder can't be read.
    """
    try:
        return read_journal(folder)
    except OSError as error:
        raise click.ClickException(f"The folder “{folder}” can't be read: {error.strerror}.") from None


def reached(path: Path) -> str:
    """A file or folder as it is reached from where the person stands, with forward slashes."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive of Windows
        return path.as_posix()


def to_type(word: str) -> str:
    """A word as it is typed in a terminal, in quotes where it needs them."""
    if os.name == "posix":
        return shlex.quote(word)
    from subprocess import list2cmdline

    return list2cmdline([word])


def folder_as_reached(folder: Path) -> str:
    """The same of a folder, for what stands in it: empty for the one the person stands in."""
    found = reached(folder)
    return "" if found == "." else found
