"""A new journal: its folders, a profile to fill in, and beside it what MkDocs and git need. Overwrites nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from career_journal.editing import scaffolds
from career_journal.editing.changes import EditRefused
from career_journal.editing.scalars import scalar
from career_journal.editing.writing import force_folder, temporary_name, write_file
from career_journal.records import RECORD_TYPES
from career_journal.records.body_links import ATTACHMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping
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
    # git keeps no empty folders, and the reader leaves hidden files alone.
    kept = {f"{name}/.gitkeep": b"" for name in (*RECORD_TYPES, ATTACHMENTS)}
    return made(folder, {**kept, "profile.md": scaffolds.profile().encode()})


def made(folder: Path, content: Mapping[str, bytes]) -> NewJournal:
    """Make `folder` of the files in `content`, path to bytes, and beside it what MkDocs and git need.

    All of it is written under another name, and gets its own in one step at the end: a command that is interrupted
    leaves no half of a journal, and can be called again. Only into an empty folder that is there the files move one by
    one, since somebody may stand in it.

    Raises:
        EditRefused: something is there already; nothing was written.
        OSError: the folder can't be written.
    """
    refuse_if_there(folder)
    home = folder.resolve()
    home.parent.mkdir(parents=True, exist_ok=True)
    temporary = temporary_name(home)
    try:
        for path, data in content.items():
            (temporary / path).parent.mkdir(parents=True, exist_ok=True)
            write_file(temporary, path, data, old=None)
        kept = _settings_beside(folder.absolute())
        if home.exists():
            for made_one in sorted(temporary.iterdir()):
                made_one.rename(home / made_one.name)
        else:
            temporary.rename(home)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    force_folder(home.parent)
    return NewJournal(folder, kept)


def refuse_if_there(folder: Path) -> None:
    """Make sure that nothing is there that could be overwritten.

    Raises:
        EditRefused: something is there.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise EditRefused(f"“{folder}” is there already, and nothing was changed.")


def _settings_beside(folder: Path) -> tuple[Path, ...]:
    """Write what MkDocs and git need beside a journal, unless it is there; what was."""
    beside = {
        "mkdocs.yml": _file("mkdocs.yml").replace("{journal}", scalar(folder.name)),
        ".gitignore": _file("gitignore"),
    }
    return tuple(folder.parent / name for name, text in beside.items() if not _write(folder.parent / name, text))


def _file(name: str) -> str:
    return files(scaffolds).joinpath(name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> bool:
    """Write a file that is not there yet; whether it was not."""
    try:
        write_file(path.parent, path.name, text.encode(), old=None)
    except EditRefused:
        return False
    return True
