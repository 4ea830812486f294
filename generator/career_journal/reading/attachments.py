"""The files that records can link to: what lies in attachments/, and nothing that only leads out of there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE
from career_journal.reading.faults import Fault
from career_journal.reading.files import is_kind
from career_journal.records.body_links import ATTACHMENTS

if TYPE_CHECKING:
    from pathlib import Path


def attached_files(root: Path) -> tuple[frozenset[str], list[tuple[str, Fault]]]:
    """The attachments, relative to the journal, with forward slashes; and those left out, each with the reason."""
    folder = root / ATTACHMENTS
    files = {path.relative_to(root).as_posix(): path for path in sorted(folder.rglob("*")) if is_kind(path.is_file)}
    outside = [name for name, path in files.items() if path.is_symlink() and not _is_in(folder, path)]
    return frozenset(files.keys() - outside), [(name, _left_out()) for name in outside]


def _is_in(folder: Path, path: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _left_out() -> Fault:
    return Fault(
        "attachment-outside-the-journal",
        WHOLE_FILE,
        "This is only a link to a file outside attachments/, so it is not shown.",
        "Put a copy of the file itself here.",
    )
