"""docs/format.md: what a journal is made of, and every field of every record."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from career_journal.fields import Choice, Kind, Reference
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.records.base import Record
from career_journal.records.shape import shape
from reference.markdown import code, page, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic import BaseModel

    from career_journal.records.shape import FieldShape

_INTRODUCTION = Path(__file__).parent / "format_introduction.md"
_HEAD = ("field", "takes", "default", "meaning")


def format_page() -> str:
    """The whole page."""
    folders = ((f"{folder}/", kind) for folder, kind in RECORD_TYPES.items())
    singles = ((f"{name}.md", kind) for name, kind in SINGLE_TYPES.items() if set(shape(kind)) - set(shape(Record)))
    return page(
        "The journal format",
        [_INTRODUCTION.read_text(encoding="utf-8").strip()],
        ["## Fields of any record"],
        *_tables("any record", shape(Record).values(), 3),
        *(block for name, kind in (*folders, *singles) for block in _type(name, kind)),
    )


def _type(name: str, kind: type[Record]) -> Iterator[list[str]]:
    yield [f"## {name}"]
    yield [_first_line(kind)]
    yield from _tables(name, (field for key, field in shape(kind).items() if key not in shape(Record)), 3)


def _tables(where: str, fields: Iterable[FieldShape], level: int) -> Iterator[list[str]]:
    """The table of some fields, and below it those of the groups in them."""
    fields = list(fields)
    yield table(_HEAD, (_row(field) for field in fields))
    for field in fields:
        if field.part:
            yield [f"{'#' * level} {field.name} in {where}"]
            yield [_first_line(field.part)]
            yield from _tables(f"{field.name} in {where}", shape(field.part).values(), level + 1)


def _first_line(kind: type[BaseModel]) -> str:
    return (kind.__doc__ or "").split("\n")[0]


def _row(field: FieldShape) -> tuple[str, ...]:
    return f"`{field.name}`", _takes(field), "**required**" if field.required else _default(field), field.description


def _takes(field: FieldShape) -> str:
    if field.part:
        return "a list of groups of fields, below" if field.many else "a group of fields, below"
    if isinstance(field.of, Choice):
        one = f"{'one or more' if field.many else 'one'} of {code(field.of.words)}"
    elif isinstance(field.of, Reference):
        one = f"id of a file in {field.of.folder}/{', or plain words' if field.of.or_words else ''}"
    else:
        one = field.of.name if isinstance(field.of, Kind) else "anything"
    if field.mapping:
        return f"names, each with a value: {one}"
    return f"{one}, or a list" if field.many and not isinstance(field.of, Choice) else one


def _default(field: FieldShape) -> str:
    """A default as the person would write it; nothing for what is simply not said."""
    value: Any = field.default
    if isinstance(value, bool):
        return "`yes`" if value else "`no`"
    return f"`{value}`" if isinstance(value, (int, StrEnum)) else ""
