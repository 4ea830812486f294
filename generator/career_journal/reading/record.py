"""A document's tree -> a record of its type. What does not fit is left out and said; what is missing withholds it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from career_journal.location import Keys, Value
from career_journal.reading.field_faults import field_fault
from career_journal.reading.faults import Fault
from career_journal.records.base import PLACED, Record
from career_journal.records.shape import shape

if TYPE_CHECKING:
    from career_journal.reading.document import Document

R = TypeVar("R", bound=Record)


def record_of(document: Document, kind: type[R], record_id: str) -> tuple[R | None, Document]:
    """The record in a document, and the document with the faults of its fields added.

    The record is None when its front matter can't be read, or lacks what its type requires. A faulty value of any
    other field is left out of the record (behaviour.md, The site).
    """
    if document.tree is None:
        return None, document
    placed = {"id": record_id, "path": document.path, "body": document.body}
    if placed.keys().isdisjoint(document.tree):
        try:
            return kind.model_validate({**document.tree, **placed}), document
        except ValidationError as error:
            return _repaired(document, kind, placed, error)
    fields = {name: value for name, value in document.tree.items() if name not in PLACED}
    record, read = record_of(replace(document, tree=fields), kind, record_id)
    misplaced = [field_fault("extra_forbidden", (name,), document, kind) for name in PLACED if name in document.tree]
    return record, replace(read, tree=document.tree, faults=(*read.faults, *misplaced))


_ROUNDS = 8
"""Each round goes up one level at least: a group loses a field, then is left out itself. Records have four levels."""


def _repaired(
    document: Document, kind: type[R], placed: dict[str, Any], error: ValidationError
) -> tuple[R | None, Document]:
    """The record without what is faulty. Only the first round's faults are the person's; the others follow from them."""
    assert document.tree is not None
    faults = _faults(document, kind, error)
    document = replace(document, faults=(*document.faults, *faults))
    tree = deepcopy(document.tree)
    left_out: set[Keys] = set()
    for _ in range(_ROUNDS):
        for keys in _deepest_first(error):
            if len(keys) == 1 and shape(kind)[str(keys[0])].required:
                return None, document
            left_out |= _leave_out(tree, keys)
        try:
            record = kind.model_validate({**tree, **placed})
        except ValidationError as further:
            error = further
        else:
            return record, replace(document, left_out=frozenset(left_out))
    raise AssertionError(f"{document.path}: leaving out what is faulty came to no end")


def _faults(document: Document, kind: type[Record], error: ValidationError) -> list[Fault]:
    details = error.errors(include_url=False)
    return [field_fault(d["type"], d["loc"], document, kind, d["input"], d.get("ctx")) for d in details]


def _deepest_first(error: ValidationError) -> list[Keys]:
    """What to leave out, later list items before earlier ones, so that no index shifts under the next."""
    keys = {_culprit(detail["type"], detail["loc"]) for detail in error.errors(include_url=False, include_input=False)}
    return sorted(keys, key=lambda path: [(isinstance(step, str), step) for step in path], reverse=True)


def _culprit(error_type: str, loc: Keys) -> Keys:
    """A group that lacks a field goes as a whole; so does an entry whose key is wrong."""
    if error_type == "missing" and len(loc) > 1:
        return loc[:-1]
    return loc[:-1] if loc[-1] == "[key]" else loc


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
