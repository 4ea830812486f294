"""Mending a journal: all that can be mended, until nothing more can. Each fix is tried before it counts as one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from career_journal.checks.runner import diagnose
from career_journal.editing.amending import current
from career_journal.editing.changes import EditRefused
from career_journal.editing.fixes import change_for, kind_of
from career_journal.editing.splice import edited
from career_journal.reading import read_journal
from career_journal.reading.document import read_document
from career_journal.reading.record import record_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal

_ROUNDS = 10
"""A fix may bring to light what it hid, and that be mended in turn; this many layers deep no file goes."""


@dataclass(frozen=True, slots=True)
class Fix:
    """What mended one diagnostic: the first line of its file that differs, before and after."""

    diagnostic: Diagnostic
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Mended:
    """What mending made of a journal; nothing of it is on the disk yet.

    Attributes:
        fixed: what was mended, in that order.
        files: the bytes of each file that differs, before and after, by path.
    """

    fixed: tuple[Fix, ...]
    files: Mapping[str, tuple[bytes, bytes]]


def mended(journal: Journal, today: date, wanted: Callable[[str], bool] = lambda _: True) -> Mended:
    """The journal with all fixes made in the files that are wanted.

    Raises:
        OSError: a file can't be read.
    """
    fixed: list[Fix] = []
    old: dict[str, bytes] = {}
    new: dict[str, bytes] = {}
    for _ in range(_ROUNDS):
        found = [one for one in diagnose(journal, today) if wanted(one.path) and change_for(journal, one)]
        before = len(fixed)
        for diagnostic in found:
            path = diagnostic.path
            if path not in old and (data := current(journal, path)) is not None:
                old[path] = new[path] = data
            if path in new and (better := _fixed(journal, diagnostic, new[path])) is not None:
                fixed.append(Fix(diagnostic, *_first_difference(new[path], better)))
                new[path] = better
        if len(fixed) == before:
            break
        journal = read_journal(journal.root, new)
    files = {path: (old[path], new[path]) for path in sorted(new) if old[path] != new[path]}
    return Mended(tuple(fixed), files)


def _first_difference(old: bytes, new: bytes) -> tuple[str, str]:
    lines = zip(old.decode().splitlines(), new.decode().splitlines(), strict=False)
    return next(((before.strip(), after.strip()) for before, after in lines if before != after), ("", ""))


def with_fixable(journal: Journal, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, those marked that `mended` would mend."""
    return tuple(replace(one, fixable=_is_fixable(journal, one)) for one in diagnostics)


def _is_fixable(journal: Journal, diagnostic: Diagnostic) -> bool:
    source = journal.sources.get(diagnostic.path)
    return source is not None and _fixed(journal, diagnostic, source.text.encode()) is not None


def _fixed(journal: Journal, diagnostic: Diagnostic, data: bytes) -> bytes | None:
    """The bytes of the file after the fix; None where none is safe, or where it would bring a new fault."""
    change = change_for(journal, diagnostic)
    if change is None:
        return None
    try:
        better = edited(data, [change])
    except EditRefused:
        return None
    return better if better != data and _faults(diagnostic.path, better) <= _faults(diagnostic.path, data) else None


def _faults(path: str, data: bytes) -> Counter[tuple[str, str]]:
    read = record_of(read_document(path, data, bare_body=True), kind_of(path), "any")
    return Counter((fault.check, fault.message) for fault in read.document.faults)
