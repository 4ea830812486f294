"""Lists and groups in brackets: not closed, a comma missing, text that only looks like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.reading.yaml_errors.quotes import misplaced_quote
from career_journal.reading.yaml_errors.stop import Spot
from career_journal.reading.yaml_errors.values import colon_in_text, special_character

if TYPE_CHECKING:
    from career_journal.reading.faults import Fault
    from career_journal.reading.yaml_errors.stop import Stop

_CLOSING = {"[": "]", "{": "}"}
_NAME = re.compile(r"\s*[\w-]+\s*$")


def no_comma(stop: Stop) -> Fault:
    """Inside brackets, something stands where a comma or the closing bracket should."""
    line, column = stop.context
    if stop.here[:1] not in {'"', "'"} and (fault := misplaced_quote(stop)):
        return fault
    if not stop.here or (stop.line > line and _indentation(stop, stop.line) <= _indentation(stop, line)):
        return _never_closed(stop, line, column)
    if stop.here[0] in "]}":
        return _never_closed(stop, line, column)
    if stop.here[0] != ":":
        return _comma_missing(stop, stop.column)
    if stop.line > line and _NAME.match(stop.before):
        return _comma_missing(stop, _indentation(stop, stop.line))
    item = max(stop.before.rfind(mark) for mark in "[{,") + 1
    column = max(item, stop.before.find(": ", item) + 1)
    return colon_in_text(stop, column + _spaces(stop.before[column:]), re.split(r"[,\]}]", stop.here)[0])


def _indentation(stop: Stop, line: int) -> int:
    return stop.whole(line).column


def _spaces(text: str) -> int:
    return len(text) - len(text.lstrip())


def _comma_missing(stop: Stop, column: int) -> Fault:
    message = "Before this there must be a comma, or the closing bracket."
    return stop.fault(
        "missing-comma", stop.rest(stop.line, column), message, "Put a comma between two items of a list."
    )


def _never_closed(stop: Stop, line: int, column: int) -> Fault:
    opening = stop.lines[line][column]
    closing = _CLOSING[opening]
    message = f"The bracket {opening} that starts here is never closed with {closing}."
    way_out = f"Put {closing} where it should end. If the bracket is text, put quotes around the whole value."
    if re.search(r"[\s,\[{]#\w", stop.lines[line][column:]):
        way_out = "Everything from a # on is taken for a remark. Take each # away, or put quotes around its word."
    return stop.fault("unclosed-bracket", stop.rest(line, column), message, way_out)


def no_content(stop: Stop) -> Fault:
    """A comma with nothing before it, or the end of the front matter inside a bracket."""
    if not stop.brackets:
        return special_character(stop)
    if stop.here.startswith(","):
        spot = Spot(stop.line, stop.column, 1)
        return stop.fault("empty-list-item", spot, "Nothing stands before this comma.", "Delete it, or write the item.")
    return _never_closed(stop, *stop.brackets[-1])


def text_after_bracket(stop: Stop) -> Fault:
    """A value that starts with a bracket goes on after the closing one."""
    return stop.fault(
        "text-after-bracket",
        stop.rest(stop.line, stop.column),
        "The value ends at its closing bracket, but more follows.",
        "If all of it is text, put quotes around the whole value; if it is a list, put one pair of brackets around it.",
    )
