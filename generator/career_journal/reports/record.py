"""One record with everything that points to it: for a terminal, and as the value that becomes JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from career_journal.records.base import PLACED, Record
from career_journal.records.body_text import without_comments
from career_journal.records.shape import shape
from career_journal.reports import follow_ups
from career_journal.reports.layout import hanging, paragraph
from career_journal.reports.printable import one_line, printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.show import Pointing, Shown

_LABELS = 18


def as_text(shown: Shown, owed: Sequence[FollowUp], location: str, today: date, width: int) -> str:
    """The record's fields and text, what is `owed`, and what points to it; `location` is its file."""
    lines = [
        click.style(one_line(shown.record.title), bold=True),
        one_line(location),
        *_fields(_written(shown.record), width),
    ]
    if body := _text(shown.record):
        lines += ["", *printable(body).split("\n")]
    if owed:
        lines += ["", click.style("What is owed", bold=True)]
        lines += [line for follow_up in owed for line in follow_ups.entry(follow_up, today, width)]
    if shown.pointing:
        lines += ["", click.style("What points here", bold=True)]
        lines += [line for pointing in shown.pointing for line in _pointing(pointing, width)]
    return "\n".join(lines) + "\n"


def _text(record: Record) -> str:
    """What the person wrote below the fields, without the comments that guide them."""
    return re.sub(r"\n{3,}", "\n\n", without_comments(record.body.text))


def _written(record: Record) -> dict[str, Any]:
    """The fields that the person wrote, by their names, as JSON has them; those of its type first."""
    fields = record.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=set(PLACED))
    return dict(sorted(fields.items(), key=lambda field: field[0] in shape(Record)))


def _fields(fields: Mapping[str, Any], width: int, indent: int = 2) -> Iterator[str]:
    for name, value in fields.items():
        label = f"{' ' * indent}{one_line(name)}:"
        groups = _groups(value)
        if groups is None:
            yield from hanging(label, _words(value), width, indent + _LABELS)
            continue
        yield label
        for group in groups:
            yield from hanging(" " * (indent + 2) + "-", _in_a_line(group), width, indent + 4)


def _groups(value: Any) -> Sequence[Any] | None:
    """The groups of fields in a value, or None when it holds none."""
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, Sequence) and any(isinstance(item, Mapping) for item in value):
        return value
    return None


def _in_a_line(group: Any) -> str:
    if isinstance(group, Mapping):
        return "; ".join(f"{name}: {_words(value)}" for name, value in group.items() if value is not None)
    return _words(group)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return f"({_in_a_line(value)})"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "; ".join(map(_words, value)) or "none"
    return str(value)


def _pointing(pointing: Pointing, width: int) -> list[str]:
    where = f"under {pointing.field}" if pointing.field else "in its text"
    record = pointing.record
    name = f"{record.title} ({record.key})" if record.title != record.id else record.key
    return paragraph(f"{name}, {where}", width, 2)


def as_value(shown: Shown, owed: Sequence[FollowUp]) -> dict[str, Any]:
    """What becomes JSON: the fields as they are written, the body, what is `owed`, and the records that point here."""
    return {
        "record": shown.record.key,
        "path": shown.record.path,
        "title": shown.record.title,
        "fields": _written(shown.record),
        "body": shown.record.body.text,
        "follow_ups": [follow_ups.value(follow_up) for follow_up in owed],
        "pointing": [{"record": pointing.record.key, "field": pointing.field} for pointing in shown.pointing],
    }
