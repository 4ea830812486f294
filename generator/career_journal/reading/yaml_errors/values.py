"""Text that YAML takes for something else: it holds a colon, or starts with a sign that has a meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.reading.yaml_errors.stop import Spot

if TYPE_CHECKING:
    from career_journal.reading.faults import Fault
    from career_journal.reading.yaml_errors.stop import Stop


def colon_in_text(stop: Stop, column: int, rest: str) -> Fault:
    """The value from `column` up to the stop and on with `rest` holds a colon that YAML takes for a field's."""
    value = (stop.before[column:] + rest).rstrip()
    return stop.fault(
        "colon-in-text",
        Spot(stop.line, column, len(value)),
        "The text of this value has a colon in it.",
        f"Put quotes around the value: {_quoted(value)}",
        None if _goes_on(stop, stop.line) else _quoted(value),
    )


def special_character(stop: Stop) -> Fault:
    """A value starts with a sign that YAML keeps for itself."""
    line, column = stop.context
    value = stop.lines[line][column:].rstrip()
    message = f"A value can't start with {value[:1]} as it is."
    if value.startswith("* "):
        way_out = "If this is an item of a list, start it with a hyphen instead."
        return stop.fault("special-character", stop.rest(line, column), message, way_out)
    way_out = f"Put quotes around the value: {_quoted(value)}"
    # The lines below | and > may belong to the value too; and it is no value where nothing stands before it.
    is_unsure = value[:1] in {"|", ">"} or _goes_on(stop, line) or not stop.lines[line][:column].strip()
    instead = None if is_unsure else _quoted(value)
    return stop.fault("special-character", stop.rest(line, column), message, way_out, instead)


def tag(stop: Stop) -> Fault:
    """A word that starts with an exclamation mark."""
    return stop.fault(
        "tag",
        stop.rest(*stop.context),
        "A value that starts with ! is a tag, which the journal does not use.",
        "Delete it. If the exclamation mark is text, put quotes around the value.",
    )


_OWN_COLUMN = re.compile(r" *(?:- +)*")


def _goes_on(stop: Stop, line: int) -> bool:
    """Whether the value may go on in the next line, which is further right than the name of its field."""
    own, below = _OWN_COLUMN.match(stop.lines[line]), "".join(stop.lines[line + 1 : line + 2])
    return bool(own and below.strip() and len(below) - len(below.lstrip()) > own.end())


def _quoted(value: str) -> str:
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'
