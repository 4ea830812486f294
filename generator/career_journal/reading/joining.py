"""Joining the records: every reference leads to a record, or is taken out and kept for the checks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from career_journal.fields.references import LinkedId
from career_journal.journal import Astray, Dangling, Journal, Link
from career_journal.location import Value, written
from career_journal.records.body_links import is_safe_elsewhere
from career_journal.records.interview import Referral
from career_journal.records.references import pointers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from career_journal.location import Keys
    from career_journal.reading.document import Document
    from career_journal.records.base import Record
    from career_journal.records.references import Pointer


def joined(journal: Journal, documents: Mapping[str, Document]) -> Journal:
    """The journal of these documents with its links; references that lead nowhere are left out of its records.

    Links in bodies that lead nowhere stay, and are kept for the checks too.
    """
    links: list[Link] = []
    dangling: list[Dangling] = []
    astray: list[Astray] = []
    sources = dict(documents)
    mended: dict[str, Any] = {}
    for record in journal.records():
        key = record.key
        found = list(_resolved(journal, record))
        broken = [pointer for pointer, target in found if target is None and _means_a_record(pointer)]
        if broken:
            document = documents[record.path]
            faulty = list(dict.fromkeys(_culprit(record, pointer.keys) for pointer in broken))
            sources[record.path] = document.without(keys for keys in faulty if isinstance(keys[-1], int))
            record = _without(record, faulty)
            _put_back(journal, mended, record)
            dangling += [_dangling(record, document, pointer) for pointer in broken]
            found = list(_resolved(journal, record))
        links += [Link(key, target, pointer.keys) for pointer, target in found if target]
        for link in record.body.links:
            target = journal.destination(record, link)
            if target is None:
                astray += [] if is_safe_elsewhere(link) else [Astray(record, link)]
            elif target not in journal.attachments:
                links.append(Link(key, target))
    mended |= {"links": tuple(links), "dangling": tuple(dangling), "astray": tuple(astray), "sources": sources}
    return replace(journal, **mended)


def _dangling(record: Record, document: Document, pointer: Pointer) -> Dangling:
    keys = written(pointer.keys, document.left_out)
    return Dangling(record, document.span(Value(pointer.keys)), pointer.folder, pointer.target, keys)


def _resolved(journal: Journal, record: Record) -> Iterator[tuple[Pointer, str | None]]:
    """Each reference of a record, with the key of the record that it leads to."""
    for pointer in pointers(record):
        key = f"{pointer.folder}/{pointer.target}"
        if key in journal.by_key:
            yield pointer, key
        elif pointer.folder == "organizations" and (organization := journal.organization_of(pointer.target)):
            yield pointer, organization.key
        else:
            yield pointer, None


def _means_a_record(pointer: Pointer) -> bool:
    """Whether what was written can't be a name in plain words."""
    return not pointer.or_words or isinstance(pointer.target, LinkedId)


def _culprit(record: Record, keys: Keys) -> Keys:
    """What has to go: the reference, or with it a referral that would name nobody."""
    group: Any = record
    for step in keys[:-1]:
        group = group[step] if isinstance(step, int) else getattr(group, step)
    return keys[:-1] if isinstance(group, Referral) and group.name is None else keys


def _without(record: Record, faulty: Iterable[Keys]) -> Record:
    """The record without what stands there; later list items go first, so that no index shifts under the next."""
    for keys in reversed(list(faulty)):
        record = _pruned(record, keys)
    return record


def _pruned(value: Any, keys: Keys) -> Any:
    """The same group or list, without what stands at `keys`."""
    step, rest = keys[0], keys[1:]
    if isinstance(step, int):
        inner = (_pruned(value[step], rest),) if rest else ()
        return (*value[:step], *inner, *value[step + 1 :])
    return value.model_copy(update={step: _pruned(getattr(value, step), rest) if rest else None})


_SINGLES = {"profile.md": "profile", "questions.md": "own_questions", "index.md": "home"}


def _put_back(journal: Journal, mended: dict[str, Any], record: Record) -> None:
    folder, _, name = record.path.rpartition("/")
    if folder:
        mended.setdefault(folder, dict(journal.folder(folder)))[record.id] = record
    else:
        mended[_SINGLES[name]] = record
