"""The edit itself: a change replaces one stretch of the file, and the result is read again and compared."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from career_journal.editing.body import body_splice
from career_journal.editing.changes import Change, EditRefused, InBody, WriteInstead, applied
from career_journal.editing.front_matter import field_splice
from career_journal.editing.layout import Layout
from career_journal.reading.document import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence


def edited(data: bytes, changes: Sequence[Change]) -> bytes:
    """The bytes of a file after the changes, one after the other; only what they name is different.

    The ways of the changes are those in the file.

    Raises:
        EditRefused: the file can't be read, or the change would do more or less than it says.
    """
    for change in changes:
        data = _edited(data, change)
    return data


def _edited(data: bytes, change: Change) -> bytes:
    before = read_document("", data, bare_body=True)
    if isinstance(change, WriteInstead):
        return _with_instead(data, change)
    if before.tree is None:
        raise EditRefused("This file has a fault that has to be mended first; check says which.")
    mark, text = _without_mark(data)
    splice = body_splice(text, change) if isinstance(change, InBody) else field_splice(Layout.of(text), change)
    result = mark + (text[: splice.start] + splice.text + text[splice.end :]).encode()
    after = read_document("", result, bare_body=True)
    meant = applied(before.tree, change)
    if after.tree != meant or not _same_body(before.body.text, after.body.text, change):
        raise EditRefused("This value is written in a way that can't be changed safely; please change it by hand.")
    return result


def _with_instead(data: bytes, change: WriteInstead) -> bytes:
    """The bytes with a stretch of one line replaced; whoever asks for it reads them again."""
    mark, text = _without_mark(data)
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    place = change.place
    if place.line > len(starts) or place.end_line != place.line:
        raise EditRefused(f"There is no such line {place.line} any more.")
    start, end = (starts[place.line - 1] + column - 1 for column in (place.column, place.end_column))
    return mark + (text[:start] + change.text + text[end:]).encode()


_LINE_END = re.compile(r"\r\n?|\n")


def _without_mark(data: bytes) -> tuple[bytes, str]:
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    return mark, data[len(mark) :].decode()


def _same_body(before: str, after: str, change: Change) -> bool:
    """Whether the body is as it was; one line may differ, as long as every other line does not."""
    if not isinstance(change, InBody):
        return before == after
    lines = zip(before.split("\n"), after.split("\n"), strict=False)
    return before.count("\n") == after.count("\n") and sum(old != new for old, new in lines) == 1
