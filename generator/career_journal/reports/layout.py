"""Text laid out for a terminal: words wrapped to a width in columns, and tables that fit it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.reports.printable import cells, columns, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDEST = 100
"""Sentences are no easier to read on a wider terminal."""

_GAP = "  "
_NARROWEST = 6
"""A column of a table is never squeezed below this."""


def wrapped(text: str, width: int) -> list[str]:
    """The words on lines of at most `width` columns; a word that is longer is cut."""
    lines = [""]
    for word in one_line(text).split(" "):
        for piece in _pieces(word, max(width, 1)):
            if lines[-1] and columns(lines[-1]) + 1 + columns(piece) > width:
                lines.append(piece)
            else:
                lines[-1] = f"{lines[-1]} {piece}" if lines[-1] else piece
    return lines


def _pieces(word: str, width: int) -> Iterator[str]:
    if columns(word) <= width:
        yield word
        return
    piece, taken = "", 0
    for cell in cells(word):
        if taken + cell.width > width:
            yield piece
            piece, taken = "", 0
        piece, taken = piece + cell.shown, taken + cell.width
    yield piece


def paragraph(text: str, width: int, indent: int = 0) -> list[str]:
    """Words wrapped and indented."""
    return [" " * indent + line for line in wrapped(text, min(width, WIDEST) - indent)]


def hanging(label: str, text: str, width: int, indent: int) -> list[str]:
    """A label, and the words beside it from column `indent` on."""
    first, *others = paragraph(text, width, indent)
    return [padded(label, indent - 1) + first[indent - 1 :], *others]


def padded(text: str, width: int) -> str:
    """The text with spaces up to a width in columns."""
    return text + " " * (width - columns(text))


def table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """A table with a heading line; the widest columns wrap where it is too wide. A line feed in a cell stays."""
    widths = _fitting([_natural(column) for column in zip(head, *rows, strict=True)], width)
    lines = [click.style(line, bold=True) for line in _row(head, widths)]
    tall = any(len(list(_row(row, widths))) > 1 for row in rows)
    for row in rows:
        lines += [""] * tall + list(_row(row, widths))
    return lines


def _natural(column: Sequence[str]) -> int:
    return max(columns(one_line(line)) for cell in column for line in cell.split("\n"))


def _fitting(widths: list[int], width: int) -> list[int]:
    """The widths, the widest ones made smaller one by one until all fit."""
    widths = list(widths)
    while sum(widths) + len(_GAP) * (len(widths) - 1) > width and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _row(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    wraps = [
        [line for part in cell.split("\n") for line in wrapped(part, width)]
        for cell, width in zip(row, widths, strict=True)
    ]
    for number in range(max(map(len, wraps))):
        parts = (wrap[number] if number < len(wrap) else "" for wrap in wraps)
        yield _GAP.join(padded(part, width) for part, width in zip(parts, widths, strict=True)).rstrip()
