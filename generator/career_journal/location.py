"""Where something stands in a file: the words that every later layer uses to point at what a person wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

Keys = tuple[str | int, ...]
"""The way to a value in the front matter: `("facts", 1, "low")` is the `low` of the second fact."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive."""

    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


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
        """The whole file, decoded, with `\\n` as its only line end."""

    def span(self, place: Place) -> Span:
        """Where `place` is; of a value that is not written down, the nearest value around it."""


class Lines:
    """Turns an offset in a text into a line and a column, both from 1."""

    def __init__(self, text: str, first_line: int = 1) -> None:
        self._text = text
        self._first_line = first_line

    def span(self, start: int, end: int) -> Span:
        """The span between two offsets in characters, the end exclusive."""
        line, column = self._position(start)
        end_line, end_column = self._position(max(start, end))
        return Span(line, column, end_line, end_column)

    def _position(self, offset: int) -> tuple[int, int]:
        before = self._text.count("\n", 0, offset)
        return self._first_line + before, offset - (self._text.rfind("\n", 0, offset) + 1) + 1
