"""How a file is laid out: where its values stand as offsets, and the style in which new lines have to be written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from career_journal.editing.changes import EditRefused

if TYPE_CHECKING:
    from career_journal.location import Keys

_FENCE = re.compile(r"^---[ \t]*\r?(?:\n|\Z)", re.MULTILINE)


class Splice(NamedTuple):
    """Put `text` in the place of what stands between two offsets."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Layout:
    """The front matter of a file whose line ends are still its own.

    Attributes:
        text: the whole file without byte-order mark.
        start: the offset at which the front matter starts, after the line that opens it.
        end: the offset at which the line that closes it starts.
    """

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, text: str) -> Layout:
        """The layout of a file that the reader can read."""
        opening = _FENCE.match(text)
        closing = opening and _FENCE.search(text, opening.end())
        if not opening or not closing:
            raise EditRefused("The front matter of this file can't be read.")
        return cls(text, opening.end(), closing.start())

    def newline(self, offset: int) -> str:
        """The line end of the line that holds `offset`; a file may have both."""
        return "\r\n" if self.text.startswith("\r\n", self.line_end(offset)) else "\n"

    @cached_property
    def root(self) -> Any:
        """The node of the whole front matter; None when it holds no field."""
        return yaml.compose(self.text[self.start : self.end], Loader=yaml.CBaseLoader)

    def deepest(self, keys: Keys) -> tuple[Any, Keys]:
        """The deepest node on the way that is there, and the rest of the way."""
        node = self.root
        for depth, step in enumerate(keys):
            child = _child(node, step)
            if child is None:
                return node, keys[depth:]
            node = child
        return node, ()

    def key(self, keys: Keys) -> Any:
        """The node of the key that the last step names."""
        parent, rest = self.deepest(keys[:-1])
        if not rest and isinstance(parent, yaml.MappingNode):
            return next((key for key, _ in parent.value if key.value == keys[-1]), None)
        return None

    def column(self, keys: Keys) -> int:
        """The column of the key that the last named step of the way names; 0-based."""
        named = keys if isinstance(keys[-1], str) else keys[:-1]
        key = self.key(named)
        return int(key.start_mark.column) if key else 0

    def in_flow(self, keys: Keys) -> bool:
        """Whether the value stands between brackets or braces."""
        around = (self.deepest(keys[:depth])[0] for depth in range(len(keys)))
        return any(isinstance(node, yaml.CollectionNode) and bool(node.flow_style) for node in around)

    @cached_property
    def list_indent(self) -> int:
        """How far lists stand to the right of their key in this file; 2 where it has none."""
        for key, value in self.root.value if isinstance(self.root, yaml.MappingNode) else ():
            if isinstance(value, yaml.SequenceNode) and not value.flow_style:
                return int(value.start_mark.column - key.start_mark.column)
        return 2

    def offset(self, mark: Any) -> int:
        """The offset in the file of a mark of libyaml's."""
        return self.start + int(mark.index)

    def line_end(self, offset: int) -> int:
        """The offset at which the line that holds `offset` ends, before its line end."""
        end = self.text.find("\n", offset)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[end - 1 : end] == "\r" else end

    def comments_end(self, offset: int, column: int) -> int:
        """The offset at which the comments end that follow a line and stand as far right as its group does, or further.

        They belong to that group; `offset` itself where there are none.
        """
        comment = re.compile(rf"\s*\n {{{column},}}#[^\r\n]*")
        while found := comment.match(self.text, offset):
            offset = found.end()
        return offset

    @property
    def last_line_end(self) -> int:
        """The offset at which the last line of the front matter ends that is not blank; comments may follow all fields.

        A new field stands below it, since a comment can hold the example of the field above.
        """
        return self.start + len(self.text[self.start : self.end].rstrip())

    def end_of(self, node: Any) -> int:
        """The offset after the last character of a value, whatever blank lines and comments follow it."""
        last = _last_leaf(node)
        start, end = self.offset(last.start_mark), self.offset(last.end_mark)
        if isinstance(last, yaml.ScalarNode) and last.style in {"|", ">"}:
            written = self.text[start:end]
            if is_empty(last):
                return start + len(written.split(maxsplit=1)[0])
            kept = "+" in written.split("\n", 1)[0]
            end = end - _newline_length(written) if kept else start + len(written.rstrip())
        return end


def _newline_length(text: str) -> int:
    return 2 if text.endswith("\r\n") else 1 if text.endswith("\n") else 0


def is_empty(node: Any) -> bool:
    """Whether nothing, or blanks alone, stand for a value."""
    return node is None or (isinstance(node, yaml.ScalarNode) and not node.value.strip())


def is_blank(node: Any) -> bool:
    """Whether nothing at all is written for a value, not even quotes."""
    return node is not None and is_empty(node) and not node.style


def _child(node: Any, step: str | int) -> Any:
    if isinstance(node, yaml.MappingNode) and isinstance(step, str):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        items = [item for item in node.value if not is_empty(item)]
        return items[step] if step < len(items) else None
    return node if step == 0 and not is_empty(node) else None


def _last_leaf(node: Any) -> Any:
    """The value that ends last: a flow collection ends with its bracket, a block collection with its last item."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node
