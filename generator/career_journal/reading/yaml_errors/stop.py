"""Where libyaml gave up on a front matter, and what it had read so far."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from yaml._yaml import CParser

from career_journal.location import Span
from career_journal.reading.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence


class Spot(NamedTuple):
    """A stretch of one line; line and column count from 0, in the front matter alone."""

    line: int
    column: int
    length: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Where libyaml stopped. Lines and columns count from 0, in the front matter alone.

    Attributes:
        first_line: the 1-based line of the file on which the front matter starts.
        context: the start of what was being read, which may be the stop itself.
        quoted: start and end of the last scalar, when that was quoted.
        brackets: where the brackets and braces stand that are still open.
    """

    lines: Sequence[str]
    first_line: int
    line: int
    column: int
    context: tuple[int, int]
    quoted: tuple[int, int, int, int] | None
    brackets: tuple[tuple[int, int], ...]

    @property
    def here(self) -> str:
        """The text from the stop to the end of its line."""
        return self.lines[self.line][self.column :].rstrip(" \t")

    @property
    def before(self) -> str:
        """The text of the stop's line up to the stop."""
        return self.lines[self.line][: self.column]

    def rest(self, line: int, column: int) -> Spot:
        """From a place to the end of its line."""
        return Spot(line, column, len(self.lines[line].rstrip(" \t")) - column)

    def whole(self, line: int) -> Spot:
        """A line without the spaces around it."""
        return self.rest(line, len(self.lines[line]) - len(self.lines[line].lstrip(" \t")))

    def line_above(self) -> int | None:
        """The nearest line above that is neither blank nor a comment."""
        above = range(self.line - 1, -1, -1)
        return next((line for line in above if (text := self.lines[line].strip(" \t")) and text[0] != "#"), None)

    def fault(self, check: str, spot: Spot, message: str, way_out: str, instead: str | None = None) -> Fault:
        """The fault that a check of this name reports for a stretch of the front matter."""
        row, column = spot.line + self.first_line, spot.column + 1
        return Fault(check, Span(row, column, row, column + max(spot.length, 1)), message, way_out, instead)


def stop_of(error: yaml.MarkedYAMLError, text: str, first_line: int) -> Stop:
    """The stop that an error tells of, with what can be learnt by reading `text` up to there once more."""
    lines = text.split("\n")
    mark = error.problem_mark or error.context_mark
    line, column = (min(mark.line, len(lines) - 1), mark.column) if mark else (0, 0)
    context = (error.context_mark.line, error.context_mark.column) if error.context_mark else (line, column)
    return Stop(lines, first_line, line, column, context, *_read_so_far(text, lines))


def _read_so_far(
    text: str, lines: Sequence[str]
) -> tuple[tuple[int, int, int, int] | None, tuple[tuple[int, int], ...]]:
    """The last scalar if it is quoted, and the brackets that are open when libyaml gives up."""
    following = CParser(text).get_event
    groups: list[Any] = []
    last: Any = None
    try:
        while True:
            event = following()
            if isinstance(event, yaml.ScalarEvent):
                last = event
            elif isinstance(event, yaml.CollectionStartEvent):
                groups.append(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                groups.pop()
    except yaml.MarkedYAMLError:
        pass
    starts = [(group.start_mark.line, group.start_mark.column) for group in groups]
    # A pair such as `[a: b]` is a group within brackets that has none of its own.
    brackets = tuple((line, column) for line, column in starts if lines[line][column : column + 1] in {"[", "{"})
    if last is None or last.style not in {'"', "'"}:
        return None, brackets
    start, end = last.start_mark, last.end_mark
    return (start.line, start.column, end.line, end.column), brackets


_OWN_COLUMN = re.compile(r" *(?:- +(?=[^\s\"']))*")
_FIELD = re.compile(r"( *)(?:- |[\w-]+:(?: |$))")


def swallows_a_field(lines: Sequence[str], start: int, end: int) -> bool:
    """Whether a quote that runs from line `start` to line `end` takes a further field or list item for text.

    Such a line starts no further right than the field, or the hyphen, that the quote belongs to.
    """
    own = _OWN_COLUMN.match(lines[start])
    return any(
        (field := _FIELD.match(line)) is not None and own is not None and len(field[1]) <= own.end()
        for line in lines[start + 1 : end + 1]
    )
