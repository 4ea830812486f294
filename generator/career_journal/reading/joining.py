"""Joining the records: every reference leads to a record, or is taken out and kept for the checks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from career_journal.journal import Dangling, Journal, Link
from career_journal.records import RECORD_TYPES
from career_journal.records.references import pointers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.location import Keys
    from career_journal.records.base import Record


def joined(journal: Journal) -> Journal:
    """The journal with its links; references that lead nowhere are left out of its records."""
    links: list[Link] = []
    dangling: list[Dangling] = []
    mended: dict[str, Any] = {}
    for record in journal.records():
        broken = []
        for keys, folder, target, or_words in pointers(record):
            key = f"{folder}/{target}"
            if journal.record(key):
                links.append(Link(record.key, key, keys))
            elif not or_words:
                broken.append(Dangling(record, keys, folder, target))
        if broken:
            dangling += broken
            _put_back(journal, mended, _without(record, broken))
        links += _body_links(journal, record)
    return replace(journal, links=tuple(links), dangling=tuple(dangling), **mended)


def _put_back(journal: Journal, mended: dict[str, Any], record: Record) -> None:
    folder, _, name = record.path.rpartition("/")
    if folder:
        mended.setdefault(folder, dict(journal.folder(folder)))[record.id] = record
    else:
        mended[_SINGLES[name]] = record


_SINGLES = {"profile.md": "profile", "questions.md": "own_questions", "index.md": "home"}


def _without(record: Record, broken: list[Dangling]) -> Record:
    """The record without the references that lead nowhere. No field that may hold one is a plain required value."""
    for reference in reversed(broken):
        record = _pruned(record, reference.keys)
    return record


def _pruned(value: Any, keys: Keys) -> Any:
    """The same group or list, without what stands at `keys`."""
    step, *rest = keys
    if isinstance(value, tuple):
        inner = [_pruned(value[int(step)], tuple(rest))] if rest else []
        return (*value[: int(step)], *inner, *value[int(step) + 1 :])
    return value.model_copy(update={step: _pruned(getattr(value, str(step)), tuple(rest)) if rest else None})


def _body_links(journal: Journal, record: Record) -> Iterator[Link]:
    for link in record.body.links:
        target = journal.destination(record, link)
        if target and target not in journal.attachments:
            yield Link(record.key, target)
