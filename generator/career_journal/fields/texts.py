"""Fields of text, lists of it, and yes or no."""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import methodcaller
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import core_schema

from career_journal.fields.kinds import Kind, fault, scalar, shown

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


_WITHOUT_LAST_BREAK = methodcaller("rstrip", "\n")
"""The line break that `|` and `>` leave at the end is no part of the text, and would part a sentence."""


@dataclass(frozen=True, slots=True)
class _Words(Kind):
    """Text needs no reading and is most of what a journal holds: pydantic's own check is the faster one."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.str_schema(strict=True)
        broken = core_schema.no_info_after_validator_function(_WITHOUT_LAST_BREAK, text)
        # Few texts end so: those that do not are told without a call of Python's.
        plain = core_schema.str_schema(strict=True, pattern=r"(?:\A|[^\n])\z")
        return core_schema.union_schema([plain, broken], mode="left_to_right", custom_error_type="string_type")


TEXT = _Words("text", str, "some words", {"type": "string"})
Text = Annotated[str, TEXT]

_BULLET = re.compile(r"[-–—•·] *(?=[^\W\d])")


def _listed(value: object) -> object:
    if isinstance(value, list):
        return value
    if isinstance(value, str) and _BULLET.match(value):
        way_out = "Start each item on a line of its own, with a hyphen and a space."
        raise fault("wrong-type", f"{shown(value)} is one text, not a list.", way_out)
    return [value]


AsList = BeforeValidator(_listed)
"""A list field takes one bare value too."""

Texts = Annotated[tuple[Text, ...], AsList]


def _yes_no(value: object) -> bool:
    text = scalar(value, "yes or no", "yes").casefold()
    if text in {"yes", "true"}:
        return True
    if text in {"no", "false"}:
        return False
    raise fault("wrong-type", f"{shown(value)} is neither yes nor no.", "Write yes or no.")


YesNo = Annotated[bool, Kind("yes or no", _yes_no, "yes", {"enum": ["yes", "no"]})]
