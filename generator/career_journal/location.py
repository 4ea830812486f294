"""Where something stands in a file: the words that every later layer uses to point at what a person wrote."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

Keys = tuple[str | int, ...]
"""The way to a value in the front matter: `("facts", 1, "low")` is the `low` of the second fact."""


def written(keys: Keys, left_out: Set[Keys]) -> Keys:
    """The way in the file to what stands at `keys` in a record that does without the list items `left_out`.

    Both `left_out` and the result count the items of a list as the file has them, empty ones not among them.
    """
    way: Keys = ()
    for step in keys:
        if isinstance(step, int) and left_out:
            there = (position for position in count() if (*way, position) not in left_out)
            step = next(islice(there, step, None))
        way = (*way, step)
    return way


def is_item(tree: Any, keys: Keys) -> bool:
    """Whether what stands at `keys` is written as an item of a list; a list field may hold one bare value instead."""
    *way, last = keys
    for step in way:
        if isinstance(tree, list) or not isinstance(step, int):
            tree = tree[step]
    return isinstance(last, int) and isinstance(tree, list)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive."""

    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def holds(self, other: Span) -> bool:
        """Whether the other stretch lies within this one."""
        starts = (self.line, self.column) <= (other.line, other.column)
        return starts and (other.end_line, other.end_column) <= (self.end_line, self.end_column)


@dataclass(frozen=True, slots=True)
class Value:
    """A value in the front matter, or with `key` the word before its colon; found in the file only when asked for."""

    keys: Keys
    key: bool = False


Place = Span | Value
"""Either a known stretch of the file, or a value that the file's source can find."""


class Source(Protocol):
    """The text of one file of the journal, and where its values stand."""

    @property
    def path(self) -> str:
        """The file, relative to the journal's folder, with forward slashes."""

    @property
    def text(self) -> str:
        """The whole file, decoded, with line feeds as its only line ends."""

    @property
    def tree(self) -> Mapping[str, Any] | None:
        """Its front matter as typed, faulty values and all; None when it can't be read."""

    def span(self, place: Place) -> Span:
        """Where `place` is; of a value that is not written down, the nearest value around it."""

    def comments_in_text(self) -> Iterator[tuple[Keys, Span]]:
        """Unquoted values that ` #` cuts short: the way to each, and the span of what YAML takes for a comment."""


class Lines:
    """Turns offsets in a text into lines and columns, both from 1; quickest when asked in the order of the text."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        """Of a text that starts on the 1-based `first_line` of its file."""
        self._text = text
        self._first = self._last = (0, first_line, 0)

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets in characters, the end exclusive."""
        return Span(*self._position(start), *self._position(end))

    def _position(self, offset: int) -> tuple[int, int]:
        """Line and column, counted on from the offset that was asked for last."""
        known, line, line_start = self._last if offset >= self._last[0] else self._first
        line += self._text.count("\n", known, offset)
        line_start = max(line_start, self._text.rfind("\n", known, offset) + 1)
        self._last = (offset, line, line_start)
        return line, offset - line_start + 1
