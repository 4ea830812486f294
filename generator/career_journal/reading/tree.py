"""Front matter -> text, lists and mappings, exactly as typed; or the fault that makes it unreadable.

libyaml's events are read one by one, so that nothing is resolved into a number, a date or a truth value, nothing is
built of a file that is too deep, and what the journal's strict subset of YAML leaves out is refused where it stands.
"""

from __future__ import annotations

from typing import Any, NoReturn

import yaml
from yaml import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from career_journal.location import Span
from career_journal.reading.faults import Fault, Unreadable
from career_journal.reading.yaml_errors import explained

try:
    from yaml.cyaml import CParser
except ImportError as error:  # pragma: no cover - every wheel of PyYAML has libyaml; a build from source may not
    raise ImportError("career-journal needs PyYAML with libyaml. Reinstall it: pip install --force-reinstall pyyaml") from error

MAX_DEPTH = 12
"""The deepest record has four levels; libyaml itself dies of thirty thousand."""

Tree = dict[str, Any]
"""Keys to text, list or mapping; an empty value is left out, because it means "not said"."""


class TreeReader:
    """Reads the events of one front matter.

    Attributes:
        faults: what does not keep the file from being read, such as an empty list item.
    """

    def __init__(self, text: str, line: int) -> None:
        """Read `text`, which starts on the 1-based `line` of its file."""
        self.faults: list[Fault] = []
        self._text = text
        self._offset = line
        self._depth = 0
        self._next = CParser(text).get_event

    def read(self) -> Tree:
        """The whole mapping.

        Raises:
            Unreadable: with the one fault that comes first.
        """
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            raise Unreadable(explained(error, self._text, self._offset)) from None

    def _document(self) -> Tree:
        self._next()
        event = self._next()
        if event.__class__ is StreamEndEvent:
            return {}
        event = self._next()
        if event.__class__ is not MappingStartEvent:
            self._refuse_root(event)
        self._guard(event)
        tree = self._mapping()
        self._next()
        event = self._next()
        if event.__class__ is not StreamEndEvent:
            self._refuse(
                "second-document", event, "A second YAML document starts here.", "Keep one block of fields: delete this line."
            )
        return tree

    def _mapping(self) -> Tree:
        tree: Tree = {}
        seen: set[str] = set()
        following = self._next
        while (event := following()).__class__ is not MappingEndEvent:
            if event.__class__ is not ScalarEvent:
                self._refuse_key(event)
            key = event.value
            if key in seen or key == "<<" or event.anchor or event.tag:
                self._refuse_spelling(event, key in seen)
            seen.add(key)
            event = following()
            if event.__class__ is ScalarEvent and not (event.anchor or event.tag):
                value = event.value
                if value and not value.isspace():
                    tree[key] = value
            else:
                tree[key] = self._group(event)
        return tree

    def _sequence(self) -> list[Any]:
        items: list[Any] = []
        following = self._next
        while (event := following()).__class__ is not SequenceEndEvent:
            if event.__class__ is ScalarEvent and not (event.anchor or event.tag):
                value = event.value
                if value and not value.isspace():
                    items.append(value)
                else:
                    self._empty_item(event)
            else:
                items.append(self._group(event))
        return items

    def _group(self, event: Any) -> Any:
        self._guard(event)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._refuse(
                "too-deep", event, f"The fields are nested more than {MAX_DEPTH} levels deep here.", "Check for a bracket too many."
            )
        group = self._mapping() if event.__class__ is MappingStartEvent else self._sequence()
        self._depth -= 1
        return group

    def _guard(self, event: Any) -> None:
        """Refuse anchors, aliases and tags."""
        if event.__class__ is AliasEvent:
            self._refuse(
                "alias",
                event,
                f"“*{event.anchor}” is an alias, which the journal does not use.",
                "Write the value out. If the asterisk is text, put quotes around it.",
            )
        if event.anchor:
            self._refuse(
                "anchor",
                event,
                f"“&{event.anchor}” is an anchor, which the journal does not use.",
                "Delete it. If the & is text, put quotes around the value.",
            )
        if event.tag:
            self._refuse(
                "tag",
                event,
                "A value that starts with ! is a tag, which the journal does not use.",
                "Delete it. If the exclamation mark is text, put quotes around the value.",
            )

    def _refuse_spelling(self, event: Any, duplicate: bool) -> None:
        self._guard(event)
        if duplicate:
            self._refuse(
                "duplicate-key", event, f"“{event.value}” stands here a second time.", "Join the two, or delete one of them."
            )
        self._refuse(
            "merge-key", event, "“<<” merges other fields, which the journal does not do.", "Write the fields out instead."
        )

    def _refuse_key(self, event: Any) -> NoReturn:
        self._guard(event)
        self._refuse(
            "complex-key",
            event,
            "A field's name must be one word; a list or a group stands here.",
            "Write name: value. If the brackets are text, put quotes around it.",
        )

    def _refuse_root(self, event: Any) -> NoReturn:
        self._guard(event)
        found = "a list" if event.__class__ is SequenceStartEvent else "plain text"
        self._refuse(
            "not-a-mapping", event, f"The front matter holds {found} instead of fields.", "Write one field a line: name: value."
        )

    def _empty_item(self, event: Any) -> None:
        place = self._span(event)
        self.faults.append(Fault("empty-list-item", place, "This list item is empty.", "Write something here, or delete the line."))

    def _refuse(self, check: str, event: Any, message: str, way_out: str) -> NoReturn:
        raise Unreadable(Fault(check, self._span(event), message, way_out))

    def _span(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        if event.__class__ is DocumentEndEvent or start.index == end.index:
            return Span(start.line + self._offset, start.column + 1, start.line + self._offset, start.column + 2)
        return Span(start.line + self._offset, start.column + 1, end.line + self._offset, end.column + 1)

