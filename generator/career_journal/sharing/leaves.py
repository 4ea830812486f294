"""Every single value of a record, with the way to it, and whether the allow-list names all of that way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel

from career_journal.records.shape import shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.location import Keys
    from career_journal.records.base import Record
    from career_journal.records.shape import FieldShape


class Leaf(NamedTuple):
    """One value of a record: the group it stands in, its field, the way to it, and whether all of that is listed."""

    group: type[BaseModel]
    field: FieldShape
    keys: Keys
    value: Any
    listed: bool


def leaves(record: Record, listed: Mapping[type[BaseModel], frozenset[str]]) -> Iterator[Leaf]:
    """Every value of a record, those in groups and lists too, and the words that name values of the person's own."""
    yield from _in_group(record, (), listed, True)


def _in_group(
    group: BaseModel, keys: Keys, listed: Mapping[type[BaseModel], frozenset[str]], is_listed: bool
) -> Iterator[Leaf]:
    for name, field in shape(type(group)).items():
        if field.attribute in group.model_fields_set:
            here = is_listed and name in listed.get(type(group), ())
            for way, value in _single_values(getattr(group, field.attribute), (*keys, name)):
                if isinstance(value, BaseModel):
                    yield from _in_group(value, way, listed, here)
                else:
                    yield Leaf(type(group), field, way, value, here)


def _single_values(value: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    """What lists and mappings hold, each with the way to it, and the words of mappings; a value as it is."""
    if isinstance(value, dict):
        for word, inner in value.items():
            yield (*keys, word), str(word)
            yield from _single_values(inner, (*keys, word))
    elif isinstance(value, (list, tuple)):
        for place, inner in enumerate(value):
            yield from _single_values(inner, (*keys, place))
    else:
        yield keys, value
