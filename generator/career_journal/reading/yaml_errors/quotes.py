"""Quotes that are not closed, or closed too early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.reading.yaml_errors.stop import Spot, Stop, swallows_a_field

if TYPE_CHECKING:
    import yaml

    from career_journal.reading.faults import Fault


def unclosed_quote(stop: Stop) -> Fault:
    """The end of the front matter was reached inside a quote."""
    return _never_closed(stop, *stop.context)


def misplaced_quote(stop: Stop) -> Fault | None:
    """The fault of the quoted value that ends right before the stop; None when there is none.

    A quote that was forgotten ends at the next quote of its kind, lines later: what follows that one is stuck to it.
    """
    if stop.quoted is None:
        return None
    line, column, end_line, end_column = stop.quoted
    if end_line != stop.line or stop.before[end_column:].strip():
        return None
    if line < end_line and (end_column == stop.column or swallows_a_field(stop.lines, line, end_line)):
        return _never_closed(stop, line, column)
    mark = stop.lines[line][column]
    way_out = "Put the quotes around the whole value, and use the other kind of quote inside it."
    if stop.brackets:
        way_out = f"If a new item starts here, put a comma before it. If not: {way_out[0].lower()}{way_out[1:]}"
    message = f"The value ends at its closing {mark}, but more text follows."
    return stop.fault("text-after-quote", stop.rest(stop.line, stop.column), message, way_out)


def swallowed(text: str, start: yaml.Mark, end: yaml.Mark, first_line: int) -> Fault | None:
    """The fault of a quoted value over several lines when one of these was meant as a field of its own."""
    lines = text.split("\n")
    if not swallows_a_field(lines, start.line, end.line):
        return None
    place = (start.line, start.column)
    return _never_closed(Stop(lines, first_line, *place, place, None, ()), *place)


def _never_closed(stop: Stop, line: int, column: int) -> Fault:
    mark = stop.lines[line][column]
    way_out = f"Put another {mark} where the value ends."
    if mark == "'":
        way_out += " If it is an apostrophe, put double quotes around the whole value."
    message = f"The quote {mark} that starts here is never closed."
    return stop.fault("unclosed-quote", stop.rest(line, column), message, way_out)


def bad_escape(stop: Stop) -> Fault:
    """A backslash inside double quotes, as in the path of a file."""
    column = stop.lines[stop.line].rfind("\\", 0, stop.column + 1)
    return stop.fault(
        "bad-escape",
        Spot(stop.line, column, 2),
        "Inside double quotes a backslash starts a code, and this is none.",
        "Use single quotes around the value instead.",
    )
