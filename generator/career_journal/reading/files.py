"""Which files of the folder are records, and which have strayed in."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE, did_you_mean
from career_journal.fields import shown
from career_journal.ids import ID, WINDOWS, slug
from career_journal.reading.faults import Fault
from career_journal.reading.names import leads_out, printable_name
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.records.body_links import ATTACHMENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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
    """The records and the strays of a journal's folder, in the order of their paths; hidden files are left alone.

    Only regular files are records, and links to such: opening a pipe or a device could wait for ever. A link that leads
    out of the journal is not followed: a journal from somebody else could take any file of this computer into a site.
    """
    for entry in _visible(root):
        name = printable_name(entry.name)
        if (name in RECORD_TYPES or name.endswith(".md")) and leads_out(entry.path, root):
            yield _outside(name)
        elif is_kind(entry.is_dir):
            if name in RECORD_TYPES:
                yield from _record_folder(entry.path, name, root)
            elif near := did_you_mean(name, RECORD_TYPES) if name != ATTACHMENTS else None:
                yield _stray(name, f"The folder {name}/ is not read.", f"Did you mean {near}/?")
            elif name.endswith(".md"):
                yield _no_file(name)
        elif name in RECORD_TYPES:
            yield _stray(name, f"{name} is no folder that can be read.", f"Make a folder {name}/ in its place.")
        elif name.endswith(".md"):
            yield _single(name) if is_kind(entry.is_file) else _no_file(name)


def _record_folder(folder: str, name: str, root: Path) -> Iterator[RecordFile | Stray]:
    try:
        entries = _visible(folder)
    except OSError as error:
        yield Stray(name, unreadable(f"The folder {name}/", error))
        return
    # Capital letters sort first, so of two names that differ in them the one that may be an id is kept.
    kept = {entry.name.casefold(): entry.name for entry in entries}
    for entry in entries:
        path = f"{name}/{printable_name(entry.name)}"
        key = path.removesuffix(".md")
        record_id = entry.name.removesuffix(".md")
        if entry.is_symlink() and entry.name.endswith(".md") and leads_out(entry.path, root):
            yield _outside(path)
            continue
        if not (entry.name.endswith(".md") and is_kind(entry.is_file)):
            message = f"{name}/ holds one Markdown file for each record, and this is none."
            withheld = key if entry.name.endswith(".md") else None
            yield _stray(path, message, "Move it to attachments/.", withheld)
            continue
        if _CONFLICT_COPY.search(record_id):
            yield Stray(path, _conflict_copy())
        elif (twin := kept[entry.name.casefold()]) != entry.name:
            yield Stray(path, _twin(entry.name, twin), key)
        elif ID.fullmatch(record_id):
            yield RecordFile(path, RECORD_TYPES[name], record_id)
        else:
            yield Stray(path, _bad_id(record_id), key)


def _no_file(name: str) -> Stray:
    """What is called as a record is, and is a folder, a pipe, or a link that leads nowhere."""
    record = name.removesuffix(".md")
    return _stray(name, f"{name} is no file that can be read.", "Rename it, or delete it.", record)


def _single(name: str) -> RecordFile | Stray:
    stem = name.removesuffix(".md")
    if stem in SINGLE_TYPES:
        return RecordFile(name, SINGLE_TYPES[stem], stem)
    if _CONFLICT_COPY.search(stem):
        return Stray(name, _conflict_copy())
    near = did_you_mean(stem, SINGLE_TYPES)
    guess = f"Did you mean {near}.md? " if near else ""
    message = "This file is in none of the record folders, so it is not read."
    return _stray(name, message, f"{guess}Move it where it belongs.")


def _visible(folder: str | Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if entry.name[0] not in ".~"), key=lambda entry: entry.name)


def unreadable(what: str, error: OSError) -> Fault:
    """A file or a folder that can't be opened."""
    message = f"{what} can't be opened: {error.strerror}."
    return Fault("unreadable-file", WHOLE_FILE, message, "Give yourself the right to read it.")


def is_kind(kind: Callable[[], bool]) -> bool:
    """Whether an entry is of a kind; a link that leads in a circle, or where we may not look, is of none."""
    try:
        return kind()
    except OSError:
        return False


def _outside(path: str) -> Stray:
    what = "file" if path.endswith(".md") else "folder"
    return Stray(
        path,
        Fault(
            "file-outside-the-journal",
            WHOLE_FILE,
            f"This is only a link to a {what} outside the journal, so it is not read.",
            f"Put the {what} itself here.",
        ),
        path.removesuffix(".md") if what == "file" else None,
    )


def _stray(path: str, message: str, way_out: str, withheld: str | None = None) -> Stray:
    return Stray(path, Fault("stray-file", WHOLE_FILE, message, way_out), withheld)


def _conflict_copy() -> Fault:
    return Fault(
        "conflict-copy",
        WHOLE_FILE,
        "A sync program left this copy because the file was changed in two places.",
        "Compare it with the record of that name, keep what is right there, and delete this copy.",
    )


def _bad_id(record_id: str) -> Fault:
    if WINDOWS.match(record_id):
        message = f"Windows keeps the name {shown(record_id)} for itself: the journal could not be copied there."
        return Fault("bad-id", WHOLE_FILE, message, f"Rename the file, for example to {record_id}-1.md.")
    return Fault(
        "bad-id",
        WHOLE_FILE,
        f"{shown(f'{record_id}.md')} is no name for a record: small letters a to z, digits and hyphens, 80 at most.",
        f"Rename the file to {slug(record_id) or 'a-short-name'}.md.",
    )


def _twin(name: str, twin: str) -> Fault:
    return Fault(
        "ids-differ-in-case",
        WHOLE_FILE,
        f"{shown(name)} and {shown(twin)} differ in capital letters alone: on many computers they would be one file.",
        f"If they are about the same, bring both together in {twin}; if not, rename this one.",
    )
