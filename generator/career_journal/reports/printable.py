"""What may reach a terminal: a person's text without the characters that would command it or mix up its order."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_TAB = 4
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters but tab and line feed, marks of writing direction, odd line ends, halves of characters."""


def printable(text: str) -> str:
    """The text without control and bidirectional characters; tabs and line ends stay."""
    return _UNSAFE.sub("", text)


def one_line(text: str) -> str:
    """The text on a single line, safe to print."""
    return " ".join(printable(text.replace("\r", "\n")).split())


class Cell(NamedTuple):
    """One character of a line as it is shown, and the columns that it takes."""

    shown: str
    width: int


def cells(line: str) -> list[Cell]:
    """Each character of a line as it is shown: tabs as spaces, unsafe characters as a mark that can be pointed at."""
    shown: list[Cell] = []
    column = 0
    for character in line:
        cell = _cell(character, column)
        column += cell.width
        shown.append(cell)
    return shown


def _cell(character: str, column: int) -> Cell:
    if character == "\t":
        width = _TAB - column % _TAB
        return Cell(" " * width, width)
    if _UNSAFE.match(character):
        return Cell("\ufffd", 1)
    return Cell(character, _columns(character))


def columns(text: str) -> int:
    """The columns that a text takes in a terminal."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
