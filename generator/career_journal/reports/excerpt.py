"""The line of a file at which a diagnostic points, with its span underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import WHOLE_FILE
from career_journal.reports.printable import Cell, cells

if TYPE_CHECKING:
    from career_journal.location import Source, Span

_CUT = Cell("…", 1)


def excerpt(source: Source | None, span: Span, width: int) -> tuple[str, str] | None:
    """The line at which `span` starts and the marks to stand under it, both `width` columns at most.

    None where there is nothing to show: for a finding about a whole file, or a file that could not be decoded. A span
    of several lines is marked to the end of its first.
    """
    lines = source.text.split("\n") if source else []
    if span == WHOLE_FILE or span.line > len(lines) or not source or not source.text:
        return None
    line = cells(lines[span.line - 1].rstrip())
    start = min(span.column - 1, len(line))
    end = len(line) if span.end_line > span.line else min(span.end_column - 1, len(line))
    line, start, end = _cut(line, start, max(end, start), width)
    return "".join(cell.shown for cell in line), " " * _width(line[:start]) + "^" * (_width(line[start:end]) or 1)


def _cut(line: list[Cell], start: int, end: int, width: int) -> tuple[list[Cell], int, int]:
    """A line that is too long, cut on both sides of what is marked, with the marked part's place in what is left."""
    if _width(line) <= width:
        return line, start, end
    first = start
    while first and _width(line[first - 1 : end]) < width * 2 // 3:
        first -= 1
    last = first
    while last < len(line) and _width(line[first : last + 1]) <= width - 2:
        last += 1
    before, after = [_CUT] * (first > 0), [_CUT] * (last < len(line))
    shift = len(before) - first
    return [*before, *line[first:last], *after], start + shift, min(end, last) + shift


def _width(line: list[Cell]) -> int:
    return sum(cell.width for cell in line)
