"""Front matter -> text, lists and mappings, exactly as typed; or the fault that makes it unreadable.

libyaml's events are read one by one, so that nothing is resolved into a number, a date or a truth value, nothing is
built of a file that is too deep, and what the journal's strict subset of YAML leaves out is refused where it stands.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, StreamEndEvent

from career_journal.reading.faults import Fault, Unreadable
from career_journal.reading.subset import (
    event_span,
    refuse_complex_name,
    refuse_depth,
    refuse_document,
    refuse_extras,
    refuse_name,
    refuse_question_mark,
    refuse_root,
)
from career_journal.reading.yaml_errors import explained, swallowed

try:
    from yaml._yaml import CParser
except ImportError as error:  # pragma: no cover - wheels of PyYAML have libyaml, a build from source may not
    raise ImportError(
        "career-journal needs PyYAML with libyaml. Reinstall it: pip install --force-reinstall pyyaml"
    ) from error

MAX_DEPTH = 12
"""The deepest record has four levels; libyaml itself dies of thirty thousand."""

Tree = dict[str, Any]
"""Keys to text, list or mapping; an empty value is left out, because it means "not said"."""


_COMMENT = re.compile(r"[ \t]+(#[^\n]*[^\s])")

_GLUED = re.compile(r"[\[{,\s]\?[^\s?]")
"""A question mark that libyaml may take for a sign of its own, and leave out, where it was typed as text."""


class TreeReader:
    """Reads the events of one front matter.

    Attributes:
        faults: what does not keep the file from being read, such as an empty list item.
    """

    def __init__(self, text: str, line: int) -> None:
        """Read `text`, which starts on the 1-based `line` of its file."""
        self.faults: list[Fault] = []
        self._text = text
        self._line = line
        self._depth = 0
        self._may_lose_a_sign = bool(_GLUED.search(text))
        self._next = CParser(text).get_event

    def read(self) -> Tree:
        """The whole mapping.

        Raises:
            Unreadable: with the one fault that comes first.
        """
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            raise Unreadable(explained(error, self._text, self._line)) from None

    def _document(self) -> Tree:
        self._next()
        if self._next().__class__ is StreamEndEvent:
            return {}
        event = self._next()
        if event.__class__ is ScalarEvent:
            self._next()  # a first line without a colon is text, until libyaml meets the second line
        if event.__class__ is not MappingStartEvent:
            refuse_root(event, self._line)
        refuse_extras(event, self._line)
        tree = self._mapping()
        self._next()
        event = self._next()
        if event.__class__ is not StreamEndEvent:
            refuse_document(event, self._line)
        return tree

    def _mapping(self) -> Tree:
        tree: Tree = {}
        empty: list[str] = []
        following = self._next
        while (event := following()).__class__ is not MappingEndEvent:
            if event.__class__ is not ScalarEvent:
                refuse_complex_name(event, self._line)
            key = event.value
            if key in tree or key in empty or key == "<<" or event.anchor or event.tag:
                refuse_name(event, self._line, duplicate=key in tree or key in empty)
            if self._may_lose_a_sign and self._is_behind_a_question_mark(event):
                refuse_question_mark(event, self._line)
            event = following()
            if event.__class__ is not ScalarEvent or event.tag or event.anchor:
                tree[key] = self._group(event)
            elif (value := event.value) and not value.isspace():
                tree[key] = value
                if event.style:
                    self._check_quote(event)
            else:
                empty.append(key)
                if value:
                    self._check_quote(event)
        return tree

    def _sequence(self) -> list[Any]:
        items: list[Any] = []
        following = self._next
        while (event := following()).__class__ is not SequenceEndEvent:
            if event.__class__ is not ScalarEvent or event.tag or event.anchor:
                items.append(self._group(event))
            elif (value := event.value) and not value.isspace():
                items.append(value)
                if event.style:
                    self._check_quote(event)
            else:
                self._empty_item(event)
                if value:
                    self._check_quote(event)
        return items

    def _group(self, event: Any) -> Any:
        refuse_extras(event, self._line)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            refuse_depth(event, self._line, MAX_DEPTH)
        group = self._mapping() if event.__class__ is MappingStartEvent else self._sequence()
        self._depth -= 1
        return group

    def _is_behind_a_question_mark(self, event: Any) -> bool:
        return bool(self._text[event.start_mark.index - 1] == "?")

    def _empty_item(self, event: Any) -> None:
        place = event_span(event, self._line)
        message, way_out = "This list item is empty.", "Write something here, or delete the line."
        if not event.style and (comment := _COMMENT.match(self._text, event.end_mark.index)):
            message = "This list item is empty, since from a # on the line is a comment."
            way_out = f'If it is text, write "{comment[1]}" between quotes; else delete the line.'
        self.faults.append(Fault("empty-list-item", place, message, way_out))

    def _check_quote(self, event: Any) -> None:
        """A forgotten quote may end at a later one without any complaint of libyaml's, and take fields with it."""
        start, end = event.start_mark, event.end_mark
        if event.style in "\"'" and end.line > start.line and (fault := swallowed(self._text, start, end, self._line)):
            raise Unreadable(fault)
