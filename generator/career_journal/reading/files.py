"""Which files of the folder are records, and which have strayed in."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE, did_you_mean
from career_journal.reading.faults import Fault
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.records.body_links import ATTACHMENTS
from career_journal.ids import ID, slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.records.base import Record

_CONFLICT_COPY = re.compile(r"conflicted copy|sync-conflict|\(conflict|case conflict|\.orig$|_conflict-", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A file that holds a record of a type."""

    path: str
    kind: type[Record]
    id: str


@dataclass(frozen=True, slots=True)
class Stray:
    """A file or folder that is no record, and what is to be said of it. `withheld` names the record it might be."""

    path: str
    fault: Fault
    withheld: str | None = None


def journal_files(root: Path) -> Iterator[RecordFile | Stray]:
    """The records and the strays of a journal's folder, in the order of their paths; hidden files are left alone."""
    for entry in _visible(root):
        if entry.is_dir():
            if entry.name in RECORD_TYPES:
                yield from _record_folder(entry.path, entry.name)
            elif near := did_you_mean(entry.name, RECORD_TYPES) if entry.name != ATTACHMENTS else None:
                yield _stray(entry.name, f"The folder {entry.name}/ is not read.", f"Did you mean {near}/?")
        elif entry.name.endswith(".md"):
            yield _single(entry.name)


def _record_folder(folder: str, name: str) -> Iterator[RecordFile | Stray]:
    for entry in _visible(folder):
        path = f"{name}/{entry.name}"
        if entry.is_dir() or not entry.name.endswith(".md"):
            yield _stray(path, f"{name}/ holds one Markdown file for each record, and this is none.", "Move it to attachments/.")
            continue
        record_id = entry.name.removesuffix(".md")
        if _CONFLICT_COPY.search(record_id):
            yield Stray(path, _conflict_copy())
        elif ID.fullmatch(record_id):
            yield RecordFile(path, RECORD_TYPES[name], record_id)
        else:
            yield Stray(path, _bad_id(record_id), f"{name}/{record_id}")


def _single(name: str) -> RecordFile | Stray:
    stem = name.removesuffix(".md")
    if stem in SINGLE_TYPES:
        return RecordFile(name, SINGLE_TYPES[stem], stem)
    if _CONFLICT_COPY.search(stem):
        return Stray(name, _conflict_copy())
    near = did_you_mean(stem, SINGLE_TYPES)
    guess = f"Did you mean {near}.md? " if near else ""
    return _stray(name, "This file is in none of the record folders, so it is not read.", f"{guess}Move it where it belongs.")


def _visible(folder: str | Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if entry.name[0] not in ".~"), key=lambda entry: entry.name)


def _stray(path: str, message: str, way_out: str) -> Stray:
    return Stray(path, Fault("stray-file", WHOLE_FILE, message, way_out))


def _conflict_copy() -> Fault:
    return Fault(
        "conflict-copy",
        WHOLE_FILE,
        "A sync program left this copy because the file was changed in two places.",
        "Compare it with the record of that name, keep what is right there, and delete this copy.",
    )


def _bad_id(record_id: str) -> Fault:
    return Fault(
        "bad-id",
        WHOLE_FILE,
        f"“{record_id}.md” is no name for a record: small letters a to z, digits and hyphens, 80 at most.",
        f"Rename the file to {slug(record_id) or 'a-short-name'}.md.",
    )

