"""One file of the journal, read as far as it can be: its text, its tree of values, its body, and where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from career_journal.location import Keys, Place, Span, Value, written
from career_journal.reading.decoding import decoded
from career_journal.reading.faults import Fault, Unreadable
from career_journal.reading.front_matter import split
from career_journal.reading.positions import Positions
from career_journal.reading.tree import Tree, TreeReader
from career_journal.records.body import Body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


LONGEST_LOOKED_FURTHER = 50_000
"""Characters. Of longer files, which take their time, one such fault is told at a time."""

_HASHTAG = re.compile(r"#\w")
"""Behind an empty value this is no remark; a # with a space after it may well be."""


@dataclass(frozen=True)
class Document:
    """A file of the journal.

    Attributes:
        path: relative to the journal's folder, with forward slashes.
        text: the whole file, decoded; empty when that failed.
        tree: its front matter; None when it can't be read.
        faults: what the reader has to say about it; the last one is why there is no tree.
        as_meant: the whole file with that last fault mended, where it says how; the next one can be seen there.
        left_out: the ways in the file to the list items that its record does without, because they are faulty or lead
            nowhere.
        has_comments: whether its front matter may hold a comment behind a value. Noticed while the text is at hand:
            to go through all files again for it takes three times as long.
    """

    path: str
    text: str = ""
    tree: Tree | None = None
    body: Body = field(default_factory=Body)
    faults: tuple[Fault, ...] = ()
    left_out: frozenset[Keys] = frozenset()
    has_comments: bool = False
    as_meant: str | None = None

    def span(self, place: Place) -> Span:
        """Where a place is in the file."""
        if isinstance(place, Span):
            return place
        if self._positions is None:
            return Span()
        return self._positions.span(replace(place, keys=written(place.keys, self.left_out)))

    def place(self, span: Span) -> Value | None:
        """What stands at a span, with the way in the file; None where it is neither a value nor a key."""
        return self._positions.place(span) if self._positions else None

    def without(self, items: Iterable[Keys]) -> Document:
        """The document of a record that does without these list items too; the ways are those in the record."""
        return replace(self, left_out=self.left_out | {written(keys, self.left_out) for keys in items})

    def comments_in_text(self) -> Iterator[tuple[Keys, Span]]:
        """Unquoted values that ` #` cuts short: the way to each, and the span of what YAML takes for a comment."""
        if not self.has_comments or not self._positions:
            return
        lines = self.text.split("\n")
        for keys, node in self._positions.plain_scalars():
            line, column = node.end_mark.line + 1, node.end_mark.column
            rest = lines[line][column:]
            if rest.lstrip().startswith("#") and (node.value or _HASHTAG.match(rest.lstrip())):
                start = column + len(rest) - len(rest.lstrip())
                yield keys, Span(line + 1, start + 1, line + 1, len(lines[line].rstrip()) + 1)

    @cached_property
    def _positions(self) -> Positions | None:
        if self.tree is None or not self.text.startswith("---"):
            return None
        return Positions(split(self.text).text, 2)


def read_document(path: str, data: bytes, *, bare_body: bool = False) -> Document:
    """A document of the bytes of a file; with `bare_body`, front matter may be left out."""
    text = ""
    faults: list[Fault] = []
    try:
        text = decoded(data)
        if bare_body and not text.lstrip().startswith("---"):
            return Document(path, text, {}, Body(text, 1))
        parts = split(text)
        reader = TreeReader(parts.text, line=2)
        faults = reader.faults
        tree: dict[str, Any] = reader.read()
    except Unreadable as unreadable:
        fault = unreadable.fault
        return Document(path, text, None, Body(), (*faults, fault), as_meant=_mended(text, fault))
    body = Body(parts.body, parts.body_line)
    return Document(path, text, tree, body, tuple(faults), has_comments=" #" in parts.text)


def _mended(text: str, fault: Fault) -> str | None:
    """The text with what a fault says in its place; None where it doesn't say."""
    if fault.instead is None or len(text) > LONGEST_LOOKED_FURTHER:
        return None
    lines = text.split("\n")
    row, start, end = fault.place.line - 1, fault.place.column - 1, fault.place.end_column - 1
    lines[row] = lines[row][:start] + fault.instead + lines[row][end:]
    return "\n".join(lines)
