"""The files that records can link to: what lies in attachments/, and nothing that only leads out of there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE
from career_journal.reading.faults import Fault
from career_journal.reading.files import unreadable
from career_journal.reading.names import leads_out, printable_name
from career_journal.records.body_links import ATTACHMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def attached_files(root: Path) -> tuple[frozenset[str], list[tuple[str, Fault]]]:
    """The attachments, relative to the journal, with forward slashes; and those left out, each with the reason."""
    folder = root / ATTACHMENTS
    if leads_out(folder, root):
        return frozenset(), [(ATTACHMENTS, _link("a folder outside the journal, so nothing in it", "folder"))]
    files: set[str] = set()
    faults: list[tuple[str, Fault]] = []
    for path, fault in _found(folder):
        name = path.removeprefix(os.fspath(root)).replace(os.sep, "/").lstrip("/")
        if fault is None and printable_name(name) != name:
            fault = _no_name()
        if fault:
            faults.append((printable_name(name), fault))
        else:
            files.add(name)
    return frozenset(files), sorted(faults, key=lambda one: one[0])


def _found(folder: Path) -> Iterator[tuple[str, Fault | None]]:
    """The path of each file, and of each folder that is not looked into; why it is left out, if it is."""
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        for path in (os.path.join(place, name) for name in folders):  # noqa: PTH118 - a name may be no text
            if os.path.islink(path):  # noqa: PTH114 - the same
                yield path, _link("another folder, so nothing in it", "folder")
        for path in (os.path.join(place, name) for name in names):  # noqa: PTH118 - the same
            if leads_out(path, folder):
                yield path, _link("a file outside attachments/, so it", "file")
            elif os.path.isfile(path):  # noqa: PTH113 - the same
                yield path, None
    for error in closed:
        if not isinstance(error, FileNotFoundError):
            yield str(error.filename), unreadable("This folder", error)


def _link(where: str, what: str) -> Fault:
    return Fault(
        "attachment-outside-the-journal",
        WHOLE_FILE,
        f"This is only a link to {where} is not shown.",
        f"Put a copy of the {what} itself here.",
    )


def _no_name() -> Fault:
    return Fault(
        "stray-file",
        WHOLE_FILE,
        "The name of this file has signs that are no text or can't be seen, so no record can link to it.",
        "Rename it, best with letters, digits and hyphens alone.",
    )
