"""What a record type or a part of it takes, read off its declaration: for messages, links and the format reference."""

from __future__ import annotations

import types
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from career_journal.diagnostics import did_you_mean
from career_journal.fields import TEXT, Choice, Kind, Reference
from career_journal.records.base import PLACED, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic.fields import FieldInfo


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field as the person meets it.

    Attributes:
        name: as written in the front matter.
        attribute: as read in the program.
        many: whether it takes a list.
        mapping: whether it takes words of the person's own, each with a value.
        of: what each value is: a kind, a closed vocabulary, a reference, the part of which it is a group, or anything.
    """

    name: str
    attribute: str
    description: str
    required: bool
    default: Any
    many: bool
    mapping: bool
    of: Kind | Choice | Reference | type[BaseModel] | None

    @property
    def part(self) -> type[BaseModel] | None:
        """The part of which the field is a group or a list of groups."""
        return self.of if isinstance(self.of, type) else None

    @property
    def is_free_text(self) -> bool:
        """Whether the field takes any words at all."""
        return self.of is TEXT or (isinstance(self.of, Reference) and self.of.or_words)


@cache
def shape(model: type[BaseModel]) -> Mapping[str, FieldShape]:
    """The fields of a record type or part by the names that a person writes, in the order of their declaration."""
    placed = PLACED if issubclass(model, Record) else ()
    fields = (_field(name, info) for name, info in model.model_fields.items() if name not in placed)
    return {field.name: field for field in fields}


def meant_field(model: type[BaseModel], name: str) -> str | None:
    """The field of a record type or part that a name, which is none, most likely means; None when nothing is near."""
    return did_you_mean(name, shape(model))


def shape_at(model: type[BaseModel], keys: tuple[str | int, ...]) -> FieldShape | None:
    """The field to which `keys` lead, or that holds the list or mapping to which they lead; None for an unknown one."""
    found: FieldShape | None = None
    for key in keys:
        if not isinstance(key, str) or (found and not found.part):
            continue
        found = shape((found and found.part) or model).get(key)
        if found is None:
            return None
    return found


def _field(name: str, info: FieldInfo) -> FieldShape:
    annotation, metadata, many, mapping = _unwrapped(info.annotation, list(info.metadata))
    kind = next((item for item in metadata if isinstance(item, (Kind, Choice, Reference))), None)
    part = annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None
    default = info.get_default(call_default_factory=True) if not info.is_required() else None
    return FieldShape(
        info.alias or name, name, info.description or "", info.is_required(), default, many, mapping, kind or part
    )


def _unwrapped(annotation: Any, metadata: list[Any]) -> tuple[Any, list[Any], bool, bool]:
    """The innermost type with all that is annotated on the way, and whether a list or a mapping was passed."""
    many = mapping = False
    while (origin := get_origin(annotation)) is not None:
        arguments = get_args(annotation)
        if origin is Annotated:
            metadata = [*arguments[1:], *metadata]
            annotation = arguments[0]
        elif origin in {Union, types.UnionType}:
            annotation = next(argument for argument in arguments if argument is not type(None))
        elif origin is tuple:
            many, annotation = True, arguments[0]
        elif origin is dict:
            mapping, annotation = True, arguments[1]
        else:
            raise AssertionError(f"no field has a type such as {origin}")
    return annotation, metadata, many, mapping
