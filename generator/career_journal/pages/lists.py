"""Lists as people type them, laid out for Python-Markdown: a blank line before a list, and four spaces for each level.

Without these it shows the items of a list as one paragraph, and those of a list in a list as its neighbours.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from career_journal.records.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(
    r"^(?P<indentation>[ \t]*)(?:"
    r"(?P<rule>(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$)"
    r"|(?P<marker>[-+*]|\d{1,9}[.)])(?:(?P<empty>[ \t]*$)|[ \t])"
    r"|(?P<underline>-+|=+)[ \t]*$"
    r"|(?P<ended>\#{1,6}(?!\S)|[>|])"
    r"|)[^\n]*",
    re.MULTILINE,
)

_DEEPEST = 12
"""Levels: the reader calls itself for each."""


class _Before(Enum):
    """What the line above is."""

    BLANK = "nothing"
    ITEM = "the first line of an item"
    WORDS = "a line of a paragraph"
    CODE = "a line of indented code"
    ENDED = "a heading, a quote, a table, a rule or code: what ends with its line"


class _Lists:
    """The lists that are open, each item as the columns in which its marker and its words begin; and the line above."""

    def __init__(self) -> None:
        self.items: list[tuple[int, int]] = []
        self.before = _Before.BLANK

    def close_from(self, column: int) -> None:
        """Close the items that a line which begins there is no part of."""
        while self.items and column < self.items[-1][0] + 2:
            self.items.pop()

    @property
    def margin(self) -> str:
        """What stands before a line of the items that are open."""
        return "    " * min(len(self.items), _DEEPEST)

    @property
    def is_words(self) -> bool:
        """Whether the line above is one of a paragraph that is in no list."""
        return self.before is _Before.WORDS and not self.items


def relaid(text: str, shown: str) -> Iterator[Edit]:
    """What lays out the lists of a text, and keeps indented code as it is. `shown`: all other code blanked out."""
    lists = _Lists()
    for line in _LINE.finditer(text):
        column = len(line["indentation"].expandtabs(4))
        if not line[0].strip() and line["empty"] is None:
            lists.before = _Before.BLANK
        elif column >= 4 and not lists.items and lists.before in (_Before.BLANK, _Before.CODE):
            yield Edit(*line.span(), line[0])  # stands for itself, so that nothing else changes it
            lists.before = _Before.CODE
        elif not shown[line.start() : line.end()].strip():
            lists.before = _Before.ENDED
        elif line["marker"] and _begins_item(line, column, lists):
            yield from _item(line, column, lists)
        elif line["rule"] or line["underline"]:
            yield from _no_underline(line, lists)
        else:
            yield from _words(line, column, lists)


def _begins_item(line: re.Match[str], column: int, lists: _Lists) -> bool:
    """Whether the line is an item, and neither words of a paragraph nor code."""
    if lists.is_words:
        return column < 4 and line["empty"] is None and line["marker"] in ("-", "+", "*", "1.", "1)")
    return column < 4 or bool(lists.items)


def _item(line: re.Match[str], column: int, lists: _Lists) -> Iterator[Edit]:
    gap = "\n" if not lists.items and lists.before is not _Before.BLANK else ""
    lists.close_from(column)
    yield Edit(*line.span("indentation"), gap + lists.margin)
    lists.items.append((column, column + len(line["marker"]) + 1))
    if line["marker"].endswith(")"):
        yield Edit(line.end("marker") - 1, line.end("marker"), ".")
    if line["empty"] is not None:
        yield Edit(*line.span("empty"), " &#160;")
    lists.before = _Before.ITEM


def _no_underline(line: re.Match[str], lists: _Lists) -> Iterator[Edit]:
    """A rule below an item or a heading, and signs that could be one: no underline of what stands above."""
    if not lists.is_words and lists.before is not _Before.BLANK:
        begin = line.end("indentation")
        yield Edit(begin, begin, "\n") if line["rule"] else Edit(begin, begin + 1, f"&#{ord(line[0].strip()[0])};")
    if line["rule"]:
        lists.items.clear()
    lists.before = _Before.ENDED if line["rule"] else _Before.WORDS


def _words(line: re.Match[str], column: int, lists: _Lists) -> Iterator[Edit]:
    """Words after a blank line belong to the item below whose words they begin; others go on with those above."""
    if lists.before is _Before.BLANK:
        lists.close_from(column)
        if lists.items:
            code = column - lists.items[-1][1]
            yield Edit(*line.span("indentation"), lists.margin + " " * (code if code >= 4 else 0))
    lists.before = _Before.ENDED if line["ended"] else _Before.WORDS
