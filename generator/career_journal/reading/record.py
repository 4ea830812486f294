"""A document's tree -> a record of its type. What does not fit is left out and said; what is missing withholds it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from pydantic import ValidationError

from career_journal.fields import TEXT, Reference
from career_journal.reading.document import read_document
from career_journal.reading.field_faults import example, field_fault, is_of_key, meant
from career_journal.records.base import PLACED, Record
from career_journal.records.shape import shape_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from career_journal.location import Keys
    from career_journal.reading.document import Document
    from career_journal.reading.faults import Fault
    from career_journal.records.shape import FieldShape

R = TypeVar("R", bound=Record)


class Reading(NamedTuple, Generic[R]):
    """What was read from one file.

    Attributes:
        record: None when its front matter can't be read, or lacks what its type requires.
        document: the document with the faults of its fields added.
        rest: what a record that lacks something says otherwise, for further faults to be found in it; made-up values
            stand for what it lacks, and nothing may be concluded from these.
    """

    record: R | None
    document: Document
    rest: R | None = None


def record_of(document: Document, kind: type[R], record_id: str) -> Reading[R]:
    """The record in a document. A faulty value of a field that is not required is left out of it."""
    if document.tree is None:
        return Reading(None, _with_further_faults(document, kind, record_id))
    placed = {"id": record_id, "path": document.path, "body": document.body}
    if placed.keys().isdisjoint(document.tree):
        try:
            return Reading(kind.model_validate({**document.tree, **placed}), document)
        except ValidationError as error:
            return _repaired(document, kind, placed, error)
    fields = {name: value for name, value in document.tree.items() if name not in PLACED}
    record, read, rest = record_of(replace(document, tree=fields), kind, record_id)
    misplaced = [field_fault("extra_forbidden", (name,), document, kind) for name in PLACED if name in document.tree]
    return Reading(record, replace(read, tree=document.tree, faults=(*read.faults, *misplaced)), rest)


MOST_FURTHER = 20
"""A file with more faults than these that hide each other needs a person first."""


def _with_further_faults(document: Document, kind: type[R], record_id: str) -> Document:
    """A document that can't be read, with the faults that would be next, as long as each says what was meant."""
    faults = list(document.faults)
    mended: set[int] = set()  # what else is found in these lines may stand a column or two further left
    further = document
    for _ in range(MOST_FURTHER):
        if further.as_meant is None or further.faults[-1].place.line in mended:
            break
        mended.add(further.faults[-1].place.line)
        further = read_document(document.path, further.as_meant.encode())
        found = further if further.tree is None else record_of(further, kind, record_id).document
        within = [_within(fault, mended, document) for fault in found.faults if fault.place.line not in mended]
        faults += [fault for fault in within if fault not in faults]
    return replace(document, faults=tuple(faults))


def _within(fault: Fault, mended: set[int], document: Document) -> Fault:
    """The fault, ending where its last line does: mended, that one may have become longer than it is in the file."""
    place = fault.place
    if place.end_line not in mended:
        return fault
    last = len(document.text.split("\n")[place.end_line - 1])
    return replace(fault, place=replace(place, end_column=min(place.end_column, last + 1)))


def _repaired(document: Document, kind: type[R], placed: dict[str, Any], error: ValidationError) -> Reading[R]:
    """The record without what is faulty. Only the first round's faults are the person's; the others follow from them.

    Each round takes something out: a group loses a field that it needs, and is left out itself in the next. What the
    record needs is made up.
    """
    made_up: dict[str, FieldShape] = {}
    document = replace(document, faults=(*document.faults, *_faults(document, kind, error)))
    tree: dict[str, Any] = deepcopy(document.tree or {})
    while True:
        for keys in _deepest_first(error):
            if len(keys) == 1 and (field := shape_at(kind, keys)) and field.required:
                made_up[field.name] = field
                tree[field.name] = example(field)
            else:
                document = document.without(_leave_out(tree, keys))
        try:
            record = kind.model_validate({**tree, **placed})
        except ValidationError as further:
            error = further
        else:
            return Reading(None, document, _blanked(record, made_up)) if made_up else Reading(record, document)


def _blanked(record: R, made_up: Mapping[str, FieldShape]) -> R:
    """The record without made-up references, which lead nowhere, and with its id for a made-up name."""
    references = {field.attribute: () for field in made_up.values() if isinstance(field.of, Reference)}
    names = {field.attribute: record.id for field in made_up.values() if field.of is TEXT}
    return record.model_copy(update=references | names)


def _faults(document: Document, kind: type[Record], error: ValidationError) -> list[Fault]:
    """What pydantic says, once.

    A field that is missing because its name is misspelt is one fault, not two; so is a list that is empty because what
    stands in it is faulty.
    """
    details = error.errors(include_url=False)
    misspelt = {meant(kind, detail["loc"]) for detail in details if detail["type"] == "extra_forbidden"}
    faults = list(document.faults)
    for detail in sorted(details, key=lambda detail: detail["type"] == "too_short"):
        fault = field_fault(detail["type"], detail["loc"], document, kind, detail["input"], detail.get("ctx"))
        follows = detail["type"] == "too_short" and any(fault.place.holds(other.place) for other in faults)
        if not follows and not (detail["type"] == "missing" and detail["loc"] in misspelt):
            faults.append(fault)
    return faults[len(document.faults) :]


def _deepest_first(error: ValidationError) -> list[Keys]:
    """What to leave out, later list items before earlier ones, so that no index shifts under the next."""
    keys = {_culprit(detail["type"], detail["loc"]) for detail in error.errors(include_url=False, include_input=False)}
    return sorted(keys, key=lambda path: [(isinstance(step, str), step) for step in path], reverse=True)


def _culprit(error_type: str, loc: Keys) -> Keys:
    """A group that lacks a field goes as a whole; so does an entry whose key is wrong."""
    return loc[:-1] if (error_type == "missing" and len(loc) > 1) or is_of_key(loc) else loc


def _leave_out(tree: Any, keys: Keys) -> set[Keys]:
    """Take the value at `keys` out of the tree; returns the way to a list item that is gone, for the positions.

    A list field may hold one bare value: then the step into the list leads nowhere.
    """
    *way, last = keys
    group = tree
    for step in way:
        if isinstance(group, list) or not isinstance(step, int):
            group = group[step]
    if isinstance(last, int) and not isinstance(group, list):
        return _leave_out(tree, tuple(way))
    group.pop(last)
    return {keys} if isinstance(last, int) else set()
