"""What the journal's strict subset of YAML leaves out: each refusal with the words for it.

Every function takes the event at fault and the 1-based line of the file on which the front matter starts.
"""

from __future__ import annotations

from typing import Any, NoReturn

from yaml import AliasEvent, ScalarEvent, SequenceStartEvent

from career_journal.location import Span
from career_journal.reading.faults import Fault, Unreadable


def refuse_extras(event: Any, line: int) -> None:
    """Refuse an alias, and what has an anchor or a tag; do nothing about any other event."""
    if event.__class__ is AliasEvent:
        message = f"“*{event.anchor}” is an alias, which the journal does not use."
        _refuse("alias", event, line, message, "Write the value out. If the asterisk is text, put quotes around it.")
    if event.anchor:
        message = f"“&{event.anchor}” is an anchor, which the journal does not use."
        _refuse("anchor", event, line, message, "Delete it. If the & is text, put quotes around the value.")
    if event.tag:
        message = "A value that starts with ! is a tag, which the journal does not use."
        _refuse("tag", event, line, message, "Delete it. If the exclamation mark is text, put quotes around the value.")


def refuse_name(event: Any, line: int, duplicate: bool) -> None:
    """Refuse a field's name that stands there a second time, or merges other fields."""
    refuse_extras(event, line)
    if duplicate:
        message = f"“{event.value}” stands here a second time."
        _refuse("duplicate-key", event, line, message, "Join the two, or delete one of them.")
    message = "“<<” merges other fields, which the journal does not do."
    _refuse("merge-key", event, line, message, "Write the fields out instead.")


def refuse_question_mark(event: Any, line: int) -> NoReturn:
    """Refuse a name or a text between brackets whose question mark would be lost."""
    message = "Between brackets, a question mark at the beginning is no text."
    _refuse("complex-key", event, line, message, f'If it is text, put quotes around it: "?{event.value}".')


def refuse_complex_name(event: Any, line: int) -> NoReturn:
    """Refuse a list or a group in the place of a field's name."""
    refuse_extras(event, line)
    message = "A field's name must be one word; a list or a group stands here."
    _refuse("complex-key", event, line, message, "Write name: value. If the brackets are text, put quotes around it.")


def refuse_root(event: Any, line: int) -> NoReturn:
    """Refuse a list or plain text in the place of all fields."""
    refuse_extras(event, line)
    found = "a list" if event.__class__ is SequenceStartEvent else "plain text"
    message = f"The front matter holds {found} instead of fields."
    way_out = "Write one field a line: its name, a colon, a space and the value."
    _refuse("not-a-mapping", event, line, message, way_out)


def refuse_depth(event: Any, line: int, deepest: int) -> NoReturn:
    """Refuse a group or a list inside too many others."""
    message = f"The fields are nested more than {deepest} levels deep here."
    _refuse("too-deep", event, line, message, "Check for a bracket too many.")


def refuse_document(event: Any, line: int) -> NoReturn:
    """Refuse a second document."""
    message = "A second block of fields starts here."
    _refuse("second-document", event, line, message, "Keep one block of fields: delete this line.")


def _refuse(check: str, event: Any, line: int, message: str, way_out: str) -> NoReturn:
    raise Unreadable(Fault(check, event_span(event, line), message, way_out))


def event_span(event: Any, line: int) -> Span:
    """Where an event stands: of the start of a group its first character, of an empty item the hyphen before it."""
    start, end = event.start_mark, event.end_mark
    row, column = start.line + line, start.column + 1
    if getattr(event, "anchor", None):
        return Span(row, column, row, column + 1 + len(event.anchor))
    if event.__class__ is ScalarEvent and start.index == end.index:
        return Span(row, max(column - 1, 1), row, max(column, 2))
    if event.__class__ is ScalarEvent or (end.line == start.line and end.column > start.column):
        return Span(row, column, end.line + line, end.column + 1)
    return Span(row, column, row, column + 1)
