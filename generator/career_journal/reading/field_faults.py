"""What pydantic says of a field -> the fault in the person's words, at the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from career_journal.diagnostics import did_you_mean, listed
from career_journal.fields import Choice, Kind, Reference, shown
from career_journal.location import Keys, Value
from career_journal.reading.faults import Fault
from career_journal.records.shape import FieldShape, shape, shape_at

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    of_key = keys[-1] == "[key]"
    place = document.span(Value(keys[:-1] if of_key else keys, key=of_key))
    if context and "message" in context:
        return Fault(error_type, place, context["message"], context["help"])
    if error_type == "too_short":
        return Fault("missing-field", place, "This list is empty, and the record needs it.", _example(shape_at(kind, keys)))
    if error_type == "string_type":
        return Fault("wrong-type", place, f"Text belongs here, not {shown(value)}.", "If the brackets or braces are text, put quotes around it.")
    return Fault("wrong-type", place, f"A group of fields belongs here, not {shown(value)}.", _example(shape_at(kind, keys)))


def _missing(keys: Keys, document: Document, kind: type[Record]) -> Fault:
    field = shape_at(kind, keys)
    whole = f"This {kind.__name__.lower()}" if len(keys) == 1 else "This entry"
    return Fault("missing-field", document.span(Value(keys)), f"{whole} has no {keys[-1]}.", _example(field))


def _unknown(keys: Keys, document: Document, kind: type[Record]) -> Fault:
    group = shape_at(kind, keys[:-1])
    part = group.part if group and group.part else kind
    known = shape(part)
    near = did_you_mean(str(keys[-1]), known)
    if near:
        way_out = f"Did you mean {near}?"
    elif part is kind:
        way_out = "Delete it, or put it under custom: to keep it as a field of your own."
    else:
        way_out = f"The fields here are {listed(known, 'and')}."
    return Fault("unknown-field", document.span(Value(keys, key=True)), f"There is no field “{keys[-1]}” here.", way_out)


def _example(field: FieldShape | None) -> str:
    if field is None:
        return ""
    if field.part:
        inside = "; ".join(f"{name}: …" for name, inner in shape(field.part).items() if inner.required)
        return f"Write {field.name}: with {inside or 'its fields'} indented below it."
    return f"Add the line “{field.name}: {_sample(field.of)}” with what it is: {field.description}"


def _sample(of: object) -> str:
    if isinstance(of, Choice):
        return next(iter(of.words)).value
    if isinstance(of, Reference):
        return "id-of-the-record"
    return of.example if isinstance(of, Kind) else "…"
