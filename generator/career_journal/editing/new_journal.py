"""A new journal: its folders, a profile to fill in, and beside it what MkDocs and git need. Overwrites nothing."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from career_journal.editing import scaffolds
from career_journal.editing.changes import EditRefused
from career_journal.editing.scalars import scalar
from career_journal.editing.writing import write_file
from career_journal.records import RECORD_TYPES
from career_journal.records.body_links import ATTACHMENTS

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class NewJournal:
    """A journal that was made: its folder, and the files beside it that were there before and stay as they are."""

    folder: Path
    kept: tuple[Path, ...]


def new_journal(folder: Path) -> NewJournal:
    """Make a journal in `folder`, which must not be there yet or be empty.

    Raises:
        EditRefused: something is there already; nothing was written.
        OSError: the folder can't be written.
    """
    refuse_if_there(folder)
    for name in (*RECORD_TYPES, ATTACHMENTS):
        (folder / name).mkdir(parents=True)
        # git keeps no empty folders, and the reader leaves hidden files alone.
        _write(folder / name / ".gitkeep", "")
    _write(folder / "profile.md", scaffolds.profile())
    return with_settings_beside(folder)


def refuse_if_there(folder: Path) -> None:
    """Make sure that nothing is there that could be overwritten.

    Raises:
        EditRefused: something is there.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise EditRefused(f"“{folder}” is there already, and nothing was changed.")


def with_settings_beside(folder: Path) -> NewJournal:
    """Write what MkDocs and git need beside a journal that was made, unless it is there."""
    beside = {
        folder.parent / "mkdocs.yml": _file("mkdocs.yml").replace("{journal}", scalar(folder.name)),
        folder.parent / ".gitignore": _file("gitignore"),
    }
    return NewJournal(folder, tuple(path for path, text in beside.items() if not _write(path, text)))


def _file(name: str) -> str:
    return files(scaffolds).joinpath(name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> bool:
    """Write a file that is not there yet; whether it was not."""
    try:
        write_file(path.parent, path.name, text.encode(), old=None)
    except EditRefused:
        return False
    return True
