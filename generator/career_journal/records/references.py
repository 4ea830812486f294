"""Where a record's front matter points to other records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from career_journal.fields import Reference
from career_journal.records.shape import shape

if TYPE_CHECKING:
    from pydantic import BaseModel

    from career_journal.location import Keys


class Pointer(NamedTuple):
    """One reference: the way to it, the folder it points into, what it holds, and whether plain words are fine too."""

    keys: Keys
    folder: str
    target: str
    or_words: bool


_Walk = Callable[[Any, "Keys"], Iterator[Pointer]]


def pointers(record: BaseModel) -> Iterator[Pointer]:
    """All references in the front matter of a record, in the order of its type's fields."""
    for attribute, name, walk in _walks(type(record)):
        value = getattr(record, attribute)
        if value:
            yield from walk(value, (name,))


@cache
def _walks(model: type[BaseModel]) -> tuple[tuple[str, str, _Walk], ...]:
    """For each field that holds references: attribute, name, and how to walk its value. Built once for each type."""
    found = []
    for field in shape(model).values():
        if isinstance(field.of, Reference):
            found.append((field.attribute, field.name, _reference_walk(field.of, field.many)))
        elif field.part and _walks(field.part):
            found.append((field.attribute, field.name, _part_walk(field.many)))
    return tuple(found)


def _reference_walk(reference: Reference, many: bool) -> _Walk:
    def one(target: Any, keys: Keys) -> Iterator[Pointer]:
        yield Pointer(keys, reference.folder, target, reference.or_words)

    def each(targets: Any, keys: Keys) -> Iterator[Pointer]:
        for position, target in enumerate(targets):
            yield Pointer((*keys, position), reference.folder, target, reference.or_words)

    return each if many else one


def _part_walk(many: bool) -> _Walk:
    def inside(part: Any, keys: Keys) -> Iterator[Pointer]:
        for pointer in pointers(part):
            yield pointer._replace(keys=(*keys, *pointer.keys))

    def each(parts: Any, keys: Keys) -> Iterator[Pointer]:
        for position, part in enumerate(parts):
            yield from inside(part, (*keys, position))

    return each if many else inside
