"""Where each value of a front matter stands. Worked out only for files of which something has to be said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml
from yaml._yaml import CParser

from career_journal.location import Keys, Span, Value

if TYPE_CHECKING:
    from collections.abc import Iterator


class Positions:
    """The spans of all keys and values of one front matter that is known to be readable."""

    def __init__(self, text: str, line: int) -> None:
        """Compose `text`, which starts on the 1-based `line` of its file."""
        self._offset = line
        self._lines = text.split("\n")
        self._root = _Composer(text).get_single_node()

    def span(self, place: Value) -> Span:
        """The span of a value or of its key; of one that is not written down, the nearest around it.

        The keys count the items of a list as the file has them, empty ones not among them.

        A list that holds one bare value has that value as its first item. What is missing at the top of the front
        matter is missing from the line that opens it.
        """
        node, key = self._root, None
        for step in place.keys:
            found = _step(node, step)
            if found is None:
                break
            key, node = found[0] or key, found[1]
        else:
            if place.key and key is not None:
                return self._of(key)
        if node is self._root:
            return Span(1, 1, 1, 4)
        if key is not None and _is_empty(node):
            return self._of(key)
        return self._of(node)

    def place(self, span: Span) -> Value | None:
        """What stands at a span, the inverse of `span`; None where it is neither a value nor a key."""
        return next((place for place, node in _places(self._root, ()) if self._of(node) == span), None)

    def plain_scalars(self) -> list[tuple[Keys, Any]]:
        """Every value written without quotes, with the way to it."""
        found: list[tuple[Keys, Any]] = []
        _collect(self._root, (), found)
        return found

    def _of(self, node: Any) -> Span:
        line, column = node.start_mark.line, node.start_mark.column
        end_line, end_column = node.end_mark.line, node.end_mark.column
        while end_line > line and not self._lines[end_line][:end_column].strip():
            end_line -= 1
            end_column = len(self._lines[end_line])
        return Span(
            line + self._offset, column + 1, end_line + self._offset, max(end_column, column * (end_line == line)) + 1
        )


class _Composer(CParser):
    """libyaml's nodes without the types that YAML would guess: all that we ask for is their places."""

    def resolve(self, *_: object) -> str:
        return ""

    def descend_resolver(self, *_: object) -> None:
        """No path in the tree gives a node a type."""

    ascend_resolver = descend_resolver


def _step(node: Any, step: str | int) -> tuple[Any, Any] | None:
    """The key and the value that one step leads to; an item of a list has no key."""
    if isinstance(node, yaml.MappingNode) and isinstance(step, str):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        items = [item for item in node.value if not _is_empty(item)]
        return (None, items[step]) if step < len(items) else None
    return (None, node) if step == 0 else None


def _is_empty(node: Any) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.value.strip()


def _collect(node: Any, keys: Keys, found: list[tuple[Keys, Any]]) -> None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            _collect(value, (*keys, key.value), found)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(item for item in node.value if not _is_empty(item)):
            _collect(item, (*keys, position), found)
    elif node is not None and not node.style:
        found.append((keys, node))


def _places(node: Any, keys: Keys) -> Iterator[tuple[Value, Any]]:
    """Every value below a node, and every key before its value."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            way = (*keys, key.value)
            yield Value(way, key=True), key
            yield Value(way), value
            yield from _places(value, way)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(item for item in node.value if not _is_empty(item)):
            yield Value((*keys, position)), item
            yield from _places(item, (*keys, position))
