"""What can be changed in a record: a value set, an item appended, a key renamed, a task ticked, a heading named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from career_journal.location import written

if TYPE_CHECKING:
    from career_journal.location import Keys, Span

Fields = Mapping[str, str]
"""A group of fields as it is written: a log entry, for example."""


class EditRefused(Exception):
    """The change can't be made without touching more than it should; its message says why, for the person."""


@dataclass(frozen=True, slots=True)
class SetValue:
    """Give the value at `keys`, which need not be there yet, a new text."""

    keys: Keys
    value: str


@dataclass(frozen=True, slots=True)
class AppendItem:
    """Add an item at the end of the list at `keys`, which need not be there yet."""

    keys: Keys
    item: str | Fields


@dataclass(frozen=True, slots=True)
class MakeList:
    """Give the value at `keys` the form of a list of these items."""

    keys: Keys
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenameKey:
    """Spell the key at `keys` differently."""

    keys: Keys
    name: str


@dataclass(frozen=True, slots=True)
class QuoteComment:
    """Give the value at `keys` the text `value`, which takes in the comment behind it."""

    keys: Keys
    value: str


@dataclass(frozen=True, slots=True)
class TickTask:
    """Tick the task line on the 1-based `line` of the file."""

    line: int


@dataclass(frozen=True, slots=True)
class MoveTask:
    """Give the open task line on the 1-based `line` of the file another date."""

    line: int
    due: str


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """Write the id of a question behind the heading on the 1-based `line` of the file."""

    line: int
    question: str


@dataclass(frozen=True, slots=True)
class WriteInstead:
    """Write `text` in the place of a stretch of one line, where the front matter can't be read before."""

    place: Span
    text: str


InBody = TickTask | MoveTask | NameQuestion
Change = SetValue | AppendItem | MakeList | RenameKey | QuoteComment | WriteInstead | InBody


def in_file(change: Change, left_out: frozenset[Keys]) -> Change:
    """The change of a record that does without the list items `left_out`, with its way in the file."""
    if isinstance(change, WriteInstead | InBody):
        return change
    return replace(change, keys=written(change.keys, left_out))


def applied(tree: dict[str, Any], change: Change) -> Any:
    """The tree of values as it has to be after the change: what the edited file is compared with."""
    if isinstance(change, SetValue | QuoteComment):
        return _at(tree, change.keys, lambda _: change.value)
    if isinstance(change, MakeList):
        return _at(tree, change.keys, lambda _: list(change.items))
    if isinstance(change, AppendItem):
        return _at(tree, change.keys, lambda present: [*_items(present), _plain(change.item)])
    if isinstance(change, RenameKey):
        old, new = change.keys[-1], change.name
        return _at(tree, change.keys[:-1], lambda group: {new if key == old else key: group[key] for key in group})
    return tree


def _at(value: Any, keys: Keys, make: Callable[[Any], Any]) -> Any:
    """The value with what `make` makes of the value at `keys`; a list field's one bare value is its first item."""
    if not keys:
        return make(value)
    step, *rest = keys
    if isinstance(step, str):
        return {**(value or {}), step: _at((value or {}).get(step), tuple(rest), make)}
    if not isinstance(value, list):
        return _at(value, tuple(rest), make)
    return [_at(item, tuple(rest), make) if position == step else item for position, item in enumerate(value)]


def _items(present: Any) -> list[Any]:
    if present is None:
        return []
    return present if isinstance(present, list) else [present]


def _plain(item: str | Fields) -> Any:
    return dict(item) if isinstance(item, Mapping) else item
