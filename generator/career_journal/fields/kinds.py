"""What a type of field is, for pydantic, for JSON Schema and for messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict
from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


class FieldType:
    """What stands in the annotation of a field: how pydantic reads what was typed, and how JSON Schema describes it."""

    __slots__ = ()

    def reading(self) -> Callable[[Any], Any]:
        """The function that pydantic calls for each value: from text, list or mapping to what it stands for."""
        raise NotImplementedError

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        raise NotImplementedError

    def meant(self, text: str) -> str | None:  # noqa: ARG002 - for those types that can say
        """How to write what was surely meant by a text that does not fit; None when that is not certain."""
        return None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        to_json = core_schema.plain_serializer_function_ser_schema(_json_value, when_used="json")
        return core_schema.no_info_plain_validator_function(self.reading(), serialization=to_json)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return self.json_schema()


def _json_value(value: object) -> object:
    """A value as JSON has it: truth values and whole numbers as such, amounts as numbers, all else as text."""
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    return value if isinstance(value, (bool, int)) else str(value)


@dataclass(frozen=True, slots=True)
class Kind(FieldType):
    """A type of value with a name for the format reference: `Kind("date", _day, "2026-10-20", {...})`."""

    name: str
    reader: Callable[[Any], Any]
    example: str
    schema: Mapping[str, Any] = field(hash=False)
    slip: Callable[[str], str | None] = lambda _: None

    def reading(self) -> Callable[[Any], Any]:
        """The reader itself."""
        return self.reader

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return dict(self.schema)

    def meant(self, text: str) -> str | None:
        """What the type's `slip` makes of a text that does not fit."""
        return self.slip(text)


class Part(BaseModel):
    """A group of fields inside a record: a referral, a fact, a log entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def fault(check: str, message: str, help: str) -> PydanticCustomError:  # noqa: A002 - the diagnostics' word for it
    """What a type raises: the name of the check that reports it, the fault, and the way out."""
    return PydanticCustomError(check, "{message}", {"message": message, "help": help})


def shown(value: object) -> str:
    """A faulty value as messages show it: text quoted, cut and safe to print, groups by what they are."""
    if isinstance(value, str):
        text = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in " ".join(value.split()))
        return f"“{text if len(text) <= 60 else text[:57] + '…'}”"
    return "a list" if isinstance(value, (list, tuple)) else "a group of fields"


def scalar(value: object, wanted: str, example: str) -> str:
    """The text that stands for a value, or the fault of a list or a group in its place."""
    if not isinstance(value, str):
        raise fault(
            "wrong-type", f"This should be {wanted}, and {shown(value)} stands here.", f"Write, for example: {example}"
        )
    return value
