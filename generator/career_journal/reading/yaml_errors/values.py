"""Text that YAML takes for something else: it holds a colon, or starts with a sign that has a meaning."""

from __future__ import annotations

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
        _quoted(value),
    )


def special_character(stop: Stop) -> Fault:
    """A value starts with a sign that YAML keeps for itself."""
    line, column = stop.context
    value = stop.lines[line][column:].rstrip()
    message = f"A value can't start with {value[:1]} as it is."
    way_out = _quoted(value)
    if value.startswith("* "):
        way_out = "If this is an item of a list, start it with a hyphen instead."
    return stop.fault("special-character", stop.rest(line, column), message, way_out)


def tag(stop: Stop) -> Fault:
    """A word that starts with an exclamation mark."""
    return stop.fault(
        "tag",
        stop.rest(*stop.context),
        "A value that starts with ! is a tag, which the journal does not use.",
        "Delete it. If the exclamation mark is text, put quotes around the value.",
    )


def _quoted(value: str) -> str:
    quote = "'" if '"' in value else '"'
    return f"Put quotes around the value: {quote}{value}{quote}"
