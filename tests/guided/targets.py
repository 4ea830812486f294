"""What is fed by a fuzzer: the reader and the editor, each as a function of bytes that fails where a promise is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from career_journal.editing.changes import AppendItem, Change, EditRefused, RenameKey, SetValue, TickTask
from career_journal.editing.splice import edited
from career_journal.reading.document import read_document
from tests.reading.test_reading_anything import check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from career_journal.location import Keys


def reader(data: bytes) -> None:
    """Any bytes are a record or a diagnostic, and each diagnostic has its place."""
    check(data)


def editor(data: bytes) -> None:
    """An edit is made and nothing else, or refused. The first bytes say which: its kind, its place, its words."""
    kind, place, length = (*data[:3], 0, 0, 0)[:3]
    text = data[3 : 3 + length % 32].decode("utf-8", "replace")
    old = data[3 + length % 32 :]
    change = _change(old, kind, place, text)
    try:
        new = edited(old, [change])
    except EditRefused:
        return
    before, after = _comments(old), _comments(new)
    assert sum(line not in after for line in before) <= 1, "remarks are gone"
    if not isinstance(change, (AppendItem, TickTask, RenameKey)):
        assert edited(new, [change]) == new, "made again, it changes nothing"


def _change(data: bytes, kind: int, place: int, text: str) -> Change:
    if kind % 8 == 0:
        return TickTask(place + 1)
    tree = read_document("", data, bare_body=True).tree or {}
    values, lists = list(_ways(tree, str)) or [("name",)], list(_ways(tree, list)) or [("tags",)]
    match kind % 8:
        case 1 | 2:
            return AppendItem(lists[place % len(lists)], text if kind % 8 == 1 else {"what": text, "note": text})
        case 3:
            return RenameKey(values[place % len(values)], "renamed")
        case 4:
            return SetValue(("thanked",), text)
        case _:
            return SetValue(values[place % len(values)], text)


def _ways(tree: Any, kind: type, way: Keys = ()) -> Iterator[Keys]:
    """The ways to all values of a kind."""
    if isinstance(tree, kind):
        yield way
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, value in inner:
        yield from _ways(value, kind, (*way, step))


def _comments(data: bytes) -> list[bytes]:
    """The lines that are nothing but a remark."""
    return [line.strip() for line in data.splitlines() if line.strip().startswith(b"# ")]


TARGETS: Mapping[str, Callable[[bytes], None]] = {"reader": reader, "editor": editor}
