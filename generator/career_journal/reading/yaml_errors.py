"""libyaml's complaints -> one plain sentence about what the person wrote.

libyaml says where it stopped; a person wants to know where the fault starts. The two differ most for an unclosed
quote, which libyaml notices many lines later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from yaml.cyaml import CParser

from career_journal.location import Span
from career_journal.reading.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Stop:
    """Where libyaml stopped, and what it had read last. Lines and columns count from 0, in the front matter alone."""

    lines: list[str]
    line: int
    column: int
    context: tuple[int, int] | None
    quoted: tuple[int, int, int] | None
    """The last scalar when it was quoted: the line and column of its start, and the line of its end."""


def explained(error: yaml.MarkedYAMLError, text: str, first_line: int) -> Fault:
    """The fault in the person's words; `first_line` is the 1-based line of the file on which `text` starts."""
    stop = _stop(error, text)
    problem = error.problem or ""
    explain = next((explain for words, explain in _EXPLANATIONS if words in problem), _bad_yaml)
    check, line, column, length, message, way_out = explain(stop)
    row = first_line + line
    return Fault(check, Span(row, column + 1, row, column + 1 + max(length, 1)), message, way_out)


Explanation = tuple[str, int, int, int, str, str]
"""The check, line and column from 0, length in characters, message and help."""


def _stop(error: yaml.MarkedYAMLError, text: str) -> Stop:
    mark = error.problem_mark or error.context_mark
    context = error.context_mark and (error.context_mark.line, error.context_mark.column)
    lines = text.split("\n")
    line = min(mark.line, len(lines) - 1) if mark else 0
    return Stop(lines, line, mark.column if mark else 0, context, _last_quoted(text))


def _last_quoted(text: str) -> tuple[int, int, int] | None:
    parser = CParser(text)
    last = None
    try:
        while (event := parser.get_event()).__class__ is not yaml.StreamEndEvent:
            if event.__class__ is yaml.ScalarEvent:
                last = event
    except yaml.YAMLError:
        pass
    if last is None or last.style not in {'"', "'"}:
        return None
    return last.start_mark.line, last.start_mark.column, last.end_mark.line


def _rest(stop: Stop, line: int, column: int) -> int:
    return len(stop.lines[line].rstrip()) - column


def _whole_line(stop: Stop, line: int) -> tuple[int, int]:
    """Column and length of a line without its indentation."""
    text = stop.lines[line]
    column = len(text) - len(text.lstrip())
    return column, len(text.strip())


def _unclosed_quote(stop: Stop) -> Explanation:
    line, column = stop.context or (stop.line, stop.column)
    return _quote(stop, line, column)


def _quote(stop: Stop, line: int, column: int) -> Explanation:
    mark = stop.lines[line][column]
    way_out = f"Put another {mark} where the value ends."
    if mark == "'":
        way_out += " If it is an apostrophe, put double quotes around the whole value."
    return "unclosed-quote", line, column, _rest(stop, line, column), f"The quote {mark} that starts here is never closed.", way_out


def _expected_key(stop: Stop) -> Explanation:
    if stop.quoted:
        line, column, end_line = stop.quoted
        if line < end_line:
            return _quote(stop, line, column)
        if line == stop.line:
            return _after_quote(stop, line, column)
    text = stop.lines[stop.line]
    if stop.column and text[: stop.column].strip():
        return _after_bracket(stop)
    return _wrong_indentation(stop)


def _after_quote(stop: Stop, line: int, column: int) -> Explanation:
    mark = stop.lines[line][column]
    way_out = "Put the quotes around the whole value, and use the other kind of quote inside it."
    length = _rest(stop, line, stop.column)
    return "text-after-quote", line, stop.column, length, f"The value ends at its closing {mark}, but more text follows.", way_out


def _after_bracket(stop: Stop) -> Explanation:
    length = _rest(stop, stop.line, stop.column)
    way_out = "If all of it is text, put quotes around the whole value; if it is a list, put one pair of brackets around it."
    return "text-after-bracket", stop.line, stop.column, length, "The value ends at its closing bracket, but more follows.", way_out


def _wrong_indentation(stop: Stop) -> Explanation:
    column, length = _whole_line(stop, stop.line)
    if not column and stop.lines[stop.line].startswith("- "):
        message, way_out = "This list item belongs to no field.", "Write it under a field that takes a list."
    else:
        message = "This line starts further left or right than the lines it belongs to."
        way_out = "Start it with exactly as many spaces as the line above that it belongs with."
    return "wrong-indentation", stop.line, column, length, message, way_out


def _second_colon(stop: Stop) -> Explanation:
    before = stop.lines[stop.line][: stop.column]
    opening = re.match(r"[ \t]*(?:- +)*[^\s:#][^:]*:[ \t]+(?=\S)", before)
    if opening:
        column = opening.end()
        value = stop.lines[stop.line][column:].rstrip()
        quote = "'" if '"' in value else '"'
        way_out = f"Put quotes around the value: {quote}{value}{quote}"
        return "colon-in-text", stop.line, column, len(value), "The text of this value has a colon and a space in it.", way_out
    previous = _line_above(stop)
    if previous is None or len(stop.lines[stop.line]) - len(stop.lines[stop.line].lstrip()) > _whole_line(stop, previous)[0]:
        return _wrong_indentation(stop)
    return _missing_colon(Stop(stop.lines, previous, 0, (previous, _whole_line(stop, previous)[0]), None))


def _line_above(stop: Stop) -> int | None:
    """The nearest line above that is neither blank nor a comment."""
    return next((n for n in range(stop.line - 1, -1, -1) if (t := stop.lines[n].strip()) and not t.startswith("#")), None)


def _missing_colon(stop: Stop) -> Explanation:
    line, _ = stop.context or (stop.line, stop.column)
    column, length = _whole_line(stop, line)
    text = stop.lines[line].strip()
    glued = re.match(r"([a-z_]+):(\S.*)", text)
    way_out = f"Write {glued[1]}: {glued[2]}" if glued else "Write name: value, or indent the line if it goes on with the text above."
    message = "After the colon there must be a space." if glued else "This line is no field: it has no name and colon."
    return "missing-colon", line, column, length, message, way_out


def _bracket(stop: Stop) -> Explanation:
    line, column = stop.context or (stop.line, stop.column)
    opening = stop.lines[line][column]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    return (
        "unclosed-bracket",
        line,
        column,
        _rest(stop, line, column),
        f"The bracket {opening} that starts here is not closed with {closing}, or a comma is missing inside it.",
        f"Close it with {closing}. If the bracket is text, put quotes around the whole value.",
    )


def _node_content(stop: Stop) -> Explanation:
    """A comma without a value before it; or brackets that nothing follows, for which libyaml blames the end."""
    if stop.column < len(stop.lines[stop.line].rstrip()):
        return _special(stop)
    for number, text in enumerate(stop.lines):
        if found := re.search(r"(?:^|[:\-] +)([\[{])", text):
            return _bracket(Stop(stop.lines, number, found.start(1), (number, found.start(1)), None))
    return _bad_yaml(stop)


def _tab_or_special(stop: Stop) -> Explanation:
    line, column = stop.line, stop.column
    if stop.lines[line][column : column + 1] == "\t" or "\t" in stop.lines[line][:column]:
        return _tab(stop)
    return _special(stop)


def _tab(stop: Stop) -> Explanation:
    text = stop.lines[stop.line]
    column = text.find("\t")
    length = len(text) - len(text.lstrip()) - column
    return "tab-indentation", stop.line, column, length, "A tab stands before the text of this line.", "Use spaces: two for each level."


def _special(stop: Stop) -> Explanation:
    line, column = stop.context or (stop.line, stop.column)
    value = stop.lines[line][column:].rstrip()
    quote = "'" if '"' in value else '"'
    message = f"A value can't start with {value[:1]} as it is."
    return "special-character", line, column, len(value), message, f"Put quotes around the value: {quote}{value}{quote}"


def _bad_escape(stop: Stop) -> Explanation:
    message = "Inside double quotes a backslash starts a code, and this is none."
    return "bad-escape", stop.line, max(stop.column - 1, 0), 2, message, "Use single quotes around the value instead."


def _bad_yaml(stop: Stop) -> Explanation:
    column, length = _whole_line(stop, stop.line)
    way_out = "Compare it with the lines above: one field a line, as name: value."
    return "bad-yaml", stop.line, column, length, "From this line on, the fields can't be read.", way_out


_EXPLANATIONS: tuple[tuple[str, Callable[[Stop], Explanation]], ...] = (
    ("unexpected end of stream", _unclosed_quote),
    ("unexpected document indicator", _unclosed_quote),
    ("did not find expected key", _expected_key),
    ("did not find expected '-' indicator", _wrong_indentation),
    ("mapping values are not allowed", _second_colon),
    ("could not find expected ':'", _missing_colon),
    ("did not find expected ',' or", _bracket),
    ("did not find expected node content", _node_content),
    ("violates indentation", _tab),
    ("cannot start any token", _tab_or_special),
    ("alphabetic or numeric character", _special),
    ("block sequence entries are not allowed", _special),
    ("expected comment or line break", _special),
    ("unknown escape character", _bad_escape),
    ("hexdecimal", _bad_escape),
)
