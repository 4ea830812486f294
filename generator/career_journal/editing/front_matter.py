"""The edit of a field: which stretch of the file makes way, and for what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from career_journal.editing.changes import AppendItem, EditRefused, Fields, MakeList, QuoteComment, RenameKey, SetValue
from career_journal.editing.layout import Layout, Splice, is_blank, is_empty
from career_journal.editing.scalars import Value, block_fields, block_item, block_value, flow, indented, scalar

if TYPE_CHECKING:
    from career_journal.location import Keys

FieldChange = SetValue | AppendItem | MakeList | RenameKey | QuoteComment


def field_splice(layout: Layout, change: FieldChange) -> Splice:
    """The stretch that makes way for a change."""
    if isinstance(change, SetValue):
        return _set(layout, change.keys, change.value)
    if isinstance(change, AppendItem):
        return _append(layout, change.keys, change.item)
    if isinstance(change, QuoteComment):
        return _quote(layout, change)
    if isinstance(change, MakeList):
        node, _ = layout.deepest(change.keys)
        return Splice(layout.offset(node.start_mark), layout.end_of(node), flow(change.items))
    return _rename(layout, change)


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
        return _into_flow(layout, node, flow(item)) if node.flow_style else _after(layout, node, _like_last(node, item))
    if is_empty(node):
        return _below_key(layout, node, keys, [item])
    return _bare_to_list(layout, node, keys, item)


def _like_last(node: Any, item: str | Fields) -> list[str]:
    """The lines of an item, written as the last one of the list is."""
    return [f"- {flow(item)}"] if not isinstance(item, str) and _is_flow(node.value[-1]) else block_item(item)


def _is_flow(node: Any) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _bare_to_list(layout: Layout, node: Any, keys: Keys, item: str | Fields) -> Splice:
    """A list field's one bare value becomes the first item of a list; its own spelling stays."""
    start, end = layout.offset(node.start_mark), layout.end_of(node)
    bare = layout.text[start:end]
    if layout.in_flow(keys) or _is_flow(node):
        return Splice(start, end, f"[{bare}, {flow(item)}]")
    indent = layout.column(keys) + layout.list_indent
    lines = ["", *indented([f"- {bare}", *block_item(item)], indent)]
    colon = len(layout.text[:start].rstrip(" \t"))
    return Splice(colon, end, layout.newline(end).join(lines))


def _add(layout: Layout, node: Any, way: Keys, rest: Keys, value: Value) -> Splice:
    """A new field `rest[0]` in the group `node`; what `rest` goes on with is made inside it."""
    for step in reversed(rest[1:]):
        value = {str(step): value}
    fields = {str(rest[0]): value}
    if node is None:
        lines = block_fields(fields, layout.list_indent)
        newline = layout.newline(layout.end - 1)
        return Splice(layout.end, layout.end, "".join(line + newline for line in lines))
    if isinstance(node, yaml.MappingNode):
        if node.flow_style:
            return _into_flow(layout, node, flow(fields)[1:-1])
        last = layout.last_line_end if node is layout.root else 0
        return _after(layout, node, block_fields(fields, layout.list_indent), not_before=last)
    if is_empty(node):
        return _below_key(layout, node, way, fields)
    raise EditRefused("A single value stands where a group of fields is needed; please change it by hand.")


def _after(layout: Layout, node: Any, lines: list[str], *, not_before: int = 0) -> Splice:
    """New lines below the last line of a block and the comments of its last item, in line with its first."""
    last = node.value[-1] if isinstance(node, yaml.SequenceNode) else node
    end = layout.comments_end(layout.line_end(layout.end_of(node)), last.start_mark.column)
    place = max(end, not_before)
    newline = layout.newline(place)
    return Splice(place, place, "".join(newline + line for line in indented(lines, node.start_mark.column)))


def _into_flow(layout: Layout, node: Any, text: str) -> Splice:
    """A new last member between brackets or braces."""
    if not node.value:
        place = layout.offset(node.start_mark) + 1
        return Splice(place, place, text)
    last = node.value[-1]
    place = layout.end_of(last[1] if isinstance(last, tuple) else last)
    return Splice(place, place, f", {text}")


def _below_key(layout: Layout, node: Any, keys: Keys, value: Value) -> Splice:
    """The first content of a key whose value was left empty; quotes around nothing, or a bare `|`, make way."""
    start, end = layout.offset(node.start_mark), layout.end_of(node)
    if layout.in_flow(keys):
        return Splice(start, end, flow(value) if node.style else f" {flow(value)}")
    colon, line_end = len(layout.text[:start].rstrip()), layout.line_end(end)
    lines = indented(block_value(value, layout.list_indent), layout.column(keys))
    return Splice(colon, line_end, layout.newline(end).join([layout.text[end:line_end], *lines]))


def _quote(layout: Layout, change: QuoteComment) -> Splice:
    """The value and what stands behind it up to the end of the line make way for one text."""
    node, rest = layout.deepest(change.keys)
    if rest or layout.in_flow(change.keys):
        raise EditRefused("Between brackets or braces, a comment can't be told from what follows.")
    return Splice(layout.offset(node.start_mark), layout.line_end(layout.end_of(node)), scalar(change.value))


def _rename(layout: Layout, change: RenameKey) -> Splice:
    key = layout.key(change.keys)
    if key is None:
        raise EditRefused(f"There is no field “{change.keys[-1]}” in this file any more.")
    return Splice(layout.offset(key.start_mark), layout.offset(key.end_mark), scalar(change.name))
