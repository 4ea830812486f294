"""The whole folder -> a journal. Reads every file once, joins the records, and says what it had to leave out."""

from __future__ import annotations

import gc
import os
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from career_journal.journal import Journal
from career_journal.reading.attachments import attached_files
from career_journal.reading.decoding import MAX_BYTES
from career_journal.reading.document import Document, read_document
from career_journal.reading.files import RecordFile, Stray, journal_files, unreadable
from career_journal.reading.joining import joined
from career_journal.reading.record import Reading, record_of
from career_journal.records import RECORD_TYPES, Home, Profile
from career_journal.records.body import Body

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from career_journal.diagnostics import Finding
    from career_journal.records.base import Record


def read_journal(root: Path, instead: Mapping[str, bytes] = MappingProxyType({})) -> Journal:
    """The journal in the folder `root`; what is wrong with its files is in the journal's `faults`.

    `instead` has the bytes that count in the place of those on the disk, by path.

    Raises:
        OSError: the folder itself can't be read.
    """
    with _collector_paused():
        return _read(root, instead)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Nothing read becomes garbage; walking the growing heap again and again would take longer than the reading."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # What was read goes to the oldest generation at once; else the next collection would walk all of it.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _read(root: Path, instead: Mapping[str, bytes]) -> Journal:
    folders: dict[str, Any] = {name: {} for name in RECORD_TYPES}
    singles: dict[str, Any] = {}
    rests: dict[str, dict[str, Record]] = defaultdict(dict)
    sources: dict[str, Document] = {}
    faults: dict[str, list[Finding]] = defaultdict(list)
    withheld: set[str] = set()
    base = os.fspath(root)
    for file in journal_files(root):
        if isinstance(file, Stray):
            faults[file.fault.check].append(file.fault.finding(file.path))
            withheld.update({file.withheld} if file.withheld else ())
            continue
        record, document, rest = _record(base, file, instead.get(file.path))
        sources[file.path] = document
        for fault in document.faults:
            faults[fault.check].append(fault.finding(file.path))
        folder = file.path.rpartition("/")[0]
        if rest:
            rests[folder][file.id] = rest
        if record is None:
            withheld.add(file.path.removesuffix(".md"))
        else:
            (folders[folder] if folder else singles)[file.id] = record
    attachments, outside = attached_files(root)
    for path, fault in outside:
        faults[fault.check].append(fault.finding(path))
    journal = Journal(
        root,
        singles.get("profile") or Profile(id="profile", path="", body=Body()),
        **folders,
        own_questions=singles.get("questions"),
        home=singles.get("index"),
        withheld=frozenset(withheld),
        faults={check: tuple(found) for check, found in faults.items()},
        attachments=attachments,
    )
    return replace(joined(journal, sources), with_rests=_with_rests(journal, sources, rests) if rests else None)


def _with_rests(
    journal: Journal, sources: Mapping[str, Document], rests: Mapping[str, Mapping[str, Record]]
) -> Journal:
    folders: dict[str, Any] = {name: {**journal.folder(name), **records} for name, records in rests.items()}
    found = {f"{folder}/{record_id}" for folder, records in rests.items() for record_id in records}
    return joined(replace(journal, **folders, withheld=journal.withheld - found), sources)


def _record(base: str, file: RecordFile, data: bytes | None) -> Reading[Any]:
    try:
        data = _bytes(f"{base}/{file.path}") if data is None else data
    except OSError as error:
        return Reading(None, Document(file.path, faults=(unreadable("This file", error),)))
    return record_of(read_document(file.path, data, bare_body=file.kind is Home), file.kind, file.id)


def _bytes(path: str) -> bytes:
    """What a file holds, up to one byte more than a record may have. Without a file object it takes half the time."""
    parts = []
    left = MAX_BYTES + 1
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        while left and (part := os.read(file, min(left, _CHUNK))):
            parts.append(part)
            left -= len(part)
    finally:
        os.close(file)
    return b"".join(parts)


_CHUNK = 64 * 1024
"""Nearly every record comes whole in one chunk of this many bytes."""
