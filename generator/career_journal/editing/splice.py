"""The edit itself: a change replaces one stretch of the file, and the result is read again and compared."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from career_journal.editing.changes import (
    AppendItem,
    Change,
    EditRefused,
    Fields,
    MoveTask,
    RenameKey,
    SetValue,
    TickTask,
    applied,
)
from career_journal.editing.layout import Layout, is_blank
from career_journal.editing.scalars import Value, block_fields, block_item, block_value, flow, indented, scalar
from career_journal.reading.document import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from career_journal.location import Keys

_OPEN_TASK = re.compile(r"(?P<box>[ \t]*[-*+][ \t]+\[ )\][ \t]+(?P<due>\d{4}-\d\d-\d\d)", re.ASCII)


class Splice(NamedTuple):
    """Put `text` in the place of what stands between two offsets."""

    start: int
    end: int
    text: str


def edited(data: bytes, changes: Sequence[Change], left_out: frozenset[Keys] = frozenset()) -> bytes:
    """The bytes of a file after the changes, one after the other; only what they name is different.

    Raises:
        EditRefused: the file can't be read, or the change would do more or less than it says.
    """
    for change in changes:
        data = _edited(data, change, left_out)
    return data


def _edited(data: bytes, change: Change, left_out: frozenset[Keys]) -> bytes:
    before = read_document("", data)
    if before.tree is None:
        raise EditRefused("This file has a fault that has to be mended first; check says which.")
    mark, text = _without_mark(data)
    layout = Layout.of(text, left_out)
    start, end, replacement = _splice(layout, change)
    result = mark + (text[:start] + replacement + text[end:]).encode()
    after = read_document("", result)
    meant = applied(before.tree, change)
    if after.tree != meant or not _same_body(before.body.text, after.body.text, change):
        raise EditRefused("This value is written in a way that can't be changed safely; please change it by hand.")
    return result


def _without_mark(data: bytes) -> tuple[bytes, str]:
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    return mark, data[len(mark) :].decode()


def _same_body(before: str, after: str, change: Change) -> bool:
    """Whether the body is as it was; a task line may differ, as long as every other line does not."""
    if not isinstance(change, TickTask | MoveTask):
        return before == after
    lines = zip(before.split("\n"), after.split("\n"), strict=False)
    return before.count("\n") == after.count("\n") and sum(old != new for old, new in lines) == 1


def _splice(layout: Layout, change: Change) -> Splice:
    if isinstance(change, SetValue):
        return _set(layout, change.keys, change.value)
    if isinstance(change, AppendItem):
        return _append(layout, change.keys, change.item)
    if isinstance(change, RenameKey):
        return _rename(layout, change)
    if isinstance(change, TickTask):
        return _tick(layout, change)
    return _move(layout, change)


def _set(layout: Layout, keys: Keys, value: str) -> Splice:
    node, rest = layout.deepest(keys)
    if rest:
        return _add(layout, node, keys[: len(keys) - len(rest)], rest, value)
    start = layout.offset(node.start_mark)
    if is_blank(node):
        return Splice(start, start, f" {scalar(value, in_flow=layout.in_flow(keys))}")
    return Splice(start, layout.end_of(node), scalar(value, in_flow=layout.in_flow(keys)))


def _append(layout: Layout, keys: Keys, item: str | Fields) -> Splice:
    node, rest = layout.deepest(keys)
    if rest:
        return _add(layout, node, keys[: len(keys) - len(rest)], rest, [item])
    if isinstance(node, yaml.SequenceNode):
        return _into_flow(layout, node, flow(item)) if node.flow_style else _after(layout, node, block_item(item))
    if is_blank(node):
        return _below_key(layout, node, keys, [item])
    return _bare_to_list(layout, node, keys, item)


def _bare_to_list(layout: Layout, node: Any, keys: Keys, item: str | Fields) -> Splice:
    """A list field's one bare value becomes the first item of a list; its own spelling stays."""
    start, end = layout.offset(node.start_mark), layout.end_of(node)
    bare = layout.text[start:end]
    if layout.in_flow(keys):
        return Splice(start, end, f"[{bare}, {flow(item)}]")
    indent = layout.column(keys) + layout.list_indent
    lines = ["", *indented([f"- {bare}", *block_item(item)], indent)]
    colon = len(layout.text[:start].rstrip(" \t"))
    return Splice(colon, end, layout.newline.join(lines))


def _add(layout: Layout, node: Any, way: Keys, rest: Keys, value: Value) -> Splice:
    """A new field `rest[0]` in the group `node`; what `rest` goes on with is made inside it."""
    for step in reversed(rest[1:]):
        value = {str(step): value}
    fields = {str(rest[0]): value}
    if node is None:
        lines = block_fields(fields, layout.list_indent)
        return Splice(layout.end, layout.end, "".join(line + layout.newline for line in lines))
    if isinstance(node, yaml.MappingNode):
        if node.flow_style:
            return _into_flow(layout, node, flow(fields)[1:-1])
        return _after(layout, node, block_fields(fields, layout.list_indent))
    if is_blank(node):
        return _below_key(layout, node, way, fields)
    raise EditRefused("A single value stands where a group of fields is needed; please change it by hand.")


def _after(layout: Layout, node: Any, lines: list[str]) -> Splice:
    """New lines below the last line of a block, in line with its first."""
    place = layout.line_end(layout.end_of(node))
    return Splice(place, place, "".join(layout.newline + line for line in indented(lines, node.start_mark.column)))


def _into_flow(layout: Layout, node: Any, text: str) -> Splice:
    """A new last member between brackets or braces."""
    if not node.value:
        place = layout.offset(node.start_mark) + 1
        return Splice(place, place, text)
    last = node.value[-1]
    place = layout.end_of(last[1] if isinstance(last, tuple) else last)
    return Splice(place, place, f", {text}")


def _below_key(layout: Layout, node: Any, keys: Keys, value: Value) -> Splice:
    """The first content of a key whose value was left empty."""
    if layout.in_flow(keys):
        place = layout.offset(node.start_mark)
        return Splice(place, place, f" {flow(value)}")
    place = layout.line_end(layout.offset(node.start_mark))
    lines = block_value(value, layout.list_indent)
    return Splice(place, place, "".join(layout.newline + line for line in indented(lines, layout.column(keys))))


def _rename(layout: Layout, change: RenameKey) -> Splice:
    key = layout.key(change.keys)
    if key is None:
        raise EditRefused(f"There is no field “{change.keys[-1]}” in this file any more.")
    return Splice(layout.offset(key.start_mark), layout.offset(key.end_mark), scalar(change.name))


def _tick(layout: Layout, change: TickTask) -> Splice:
    place = _open_task(layout, change.line).end("box") - 1
    return Splice(place, place + 1, "x")


def _move(layout: Layout, change: MoveTask) -> Splice:
    return Splice(*_open_task(layout, change.line).span("due"), change.due)


def _open_task(layout: Layout, line: int) -> re.Match[str]:
    """The match of an open task line, by the 1-based line of the file."""
    place = -1
    for _ in range(line - 1):
        place = layout.text.find("\n", place + 1)
        if place < 0:
            break
    task = _OPEN_TASK.match(layout.text, place + 1) if place >= 0 else None
    if not task:
        raise EditRefused(f"Line {line} is no open task line any more.")
    return task
