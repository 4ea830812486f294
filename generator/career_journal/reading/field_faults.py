"""What pydantic says of a field -> the fault in the person's words, at the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError

from career_journal.diagnostics import as_items, listed, parted
from career_journal.fields import TEXT, Choice, Kind, Reference, shown
from career_journal.location import Keys, Value, is_item
from career_journal.reading.faults import Fault
from career_journal.records.shape import FieldShape, meant_field, shape, shape_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from career_journal.reading.document import Document
    from career_journal.records.base import Record


def field_fault(
    error_type: str,
    keys: Keys,
    document: Document,
    kind: type[Record],
    value: object = None,
    context: Mapping[str, Any] | None = None,
) -> Fault:
    """The fault that a validation error stands for. The field types' own errors bring their words along."""
    if error_type == "missing":
        return _missing(keys, document, kind)
    if error_type == "extra_forbidden":
        return _unknown(keys, document, kind)
    of_key = is_of_key(keys)
    place = document.span(Value(keys[:-1] if of_key else keys, key=of_key))
    if words := _values_of_a_list(shape_at(kind, keys), value):
        way_out = as_items(words, in_list=is_item(document.tree, keys))
        return Fault(error_type, place, f"{shown(value)} is one text, not a list.", way_out)
    if context and "message" in context:
        return Fault(error_type, place, context["message"], context["help"])
    way_out = _way_out(shape_at(kind, keys))
    if error_type == "too_short":
        return Fault("missing-field", place, "This list is empty, and the record needs it.", way_out)
    if error_type == "string_type":
        message = f"Text belongs here, not {shown(value)}."
        return Fault("wrong-type", place, message, "If all of it is text, put quotes around it.")
    if isinstance(value, str) and (field := shape_at(kind, keys)) and field.part:
        way_out = _as_group(field, field.part, value, in_list=is_item(document.tree, keys)) or way_out
    return Fault("wrong-type", place, f"A group of fields belongs here, not {shown(value)}.", way_out)


def _values_of_a_list(field: FieldShape | None, value: object) -> tuple[str, ...]:
    """The values that stand in one text, with commas between; empty unless the field takes a list and each of them."""
    if not (field and field.many and isinstance(field.of, Choice | Kind) and isinstance(value, str) and "," in value):
        return ()
    read, values = field.of.reading(), parted(value)
    try:
        return values if all(read(one) is not None for one in values) else ()
    except PydanticCustomError:
        return ()


def is_of_key(keys: Keys) -> bool:
    """Whether pydantic means the key of an entry, such as the kind in `snoozed`, and not its value."""
    return len(keys) > 2 and keys[-1] == "[key]"


def _missing(keys: Keys, document: Document, kind: type[Record]) -> Fault:
    field = shape_at(kind, keys)
    whole = f"This {kind.__name__.lower()}" if len(keys) == 1 else "This entry"
    return Fault("missing-field", document.span(Value(keys)), f"{whole} has no {keys[-1]}.", _way_out(field))


def _unknown(keys: Keys, document: Document, kind: type[Record]) -> Fault:
    part = _part_at(kind, keys[:-1])
    near = meant(kind, keys)
    if near:
        way_out = f"Did you mean {near[-1]}?"
    elif part is kind:
        way_out = "Delete it, or put it under custom: to keep it as a field of your own."
    else:
        way_out = f"The fields here are {listed(shape(part), 'and')}."
    place = document.span(Value(keys, key=True))
    return Fault("unknown-field", place, f"There is no field {shown(keys[-1])} here.", way_out)


def meant(kind: type[Record], keys: Keys) -> Keys | None:
    """The way to the field that an unknown one most likely means; None when no name is near."""
    near = meant_field(_part_at(kind, keys[:-1]), str(keys[-1]))
    return (*keys[:-1], near) if near else None


def _part_at(kind: type[Record], keys: Keys) -> type[BaseModel]:
    group = shape_at(kind, keys)
    return (group and group.part) or kind


def _way_out(field: FieldShape | None) -> str:
    if field is None:
        raise AssertionError("pydantic only complains of the values of fields that there are")
    if field.part:
        fields = shape(field.part)
        names = [name for name, inner in fields.items() if inner.required] or list(fields)[:_SHOWN]
        return f"Write {field.name}: with {listed((f'{name}: …' for name in names), 'and')} indented below it."
    if field.mapping:
        return f"Write {field.name}: with a name, a colon and a value on each line indented below it."
    what = field.description[:1].lower() + field.description[1:]
    return f"Add a line such as “{field.name}: {example(field)}”: {what}"


_SHOWN = 3
"""Of a group that needs no field, these many show how it is written."""


def _as_group(field: FieldShape, part: type[BaseModel], text: str, *, in_list: bool) -> str:
    """How to write a text that stands alone in the place of a group: as that field of it which takes such a text.

    Empty where no field is needed and none takes it.
    """
    fields = shape(part)
    fitting = [name for name, inner in fields.items() if isinstance(inner.of, Choice) and text in {*inner.of.words}]
    words = [name for name, inner in fields.items() if inner.of is TEXT]
    own = next(iter([*fitting, *words]), None)
    lines = [
        f"{name}: {text if name == own else '…'}" for name, inner in fields.items() if inner.required or name == own
    ]
    if not lines:
        return ""
    first = "- " * field.many + lines[0]
    on_lines = ", each on its own line," if len(lines) > 1 else ""
    where = "Write" if in_list else f"Write {field.name}: and below it, indented" + ("" if on_lines else ",")
    return f"{where}{on_lines} {listed(map(shown, [first, *lines[1:]]), 'and')}."


def example(field: FieldShape) -> str:
    """What could stand in a field that holds no group."""
    if isinstance(field.of, Choice):
        return next(iter(field.of.words)).value
    if isinstance(field.of, Reference):
        return "id-of-the-record"
    if isinstance(field.of, Kind):
        return field.of.example
    raise AssertionError("parts and mappings have their own example")
