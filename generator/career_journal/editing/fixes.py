"""What a command can mend by itself: one row a check, from a diagnostic to the change that mends it.

A fix never decides for the person: it is made only where one thing alone can have been meant. To add one, write its
function and add its row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from career_journal.checks.fields_addresses import with_scheme
from career_journal.diagnostics import is_list_of, parted, surely_meant
from career_journal.editing.changes import (
    Change,
    MakeList,
    NameQuestion,
    QuoteComment,
    RenameKey,
    SetValue,
    WriteInstead,
)
from career_journal.fields import Choice, FieldType
from career_journal.ids import slug
from career_journal.location import Value, is_item
from career_journal.method.goals import GOALS_BY_ID
from career_journal.reading.document import Document
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.records.shape import shape, shape_at

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal
    from career_journal.location import Keys
    from career_journal.records.base import Record


def change_for(journal: Journal, diagnostic: Diagnostic) -> Change | None:
    """The change that mends what a diagnostic reports; None where there is none that is certain."""
    document = journal.sources.get(diagnostic.path)
    if diagnostic.name not in FIXES or not isinstance(document, Document):
        return None
    if document.tree is None and diagnostic.name not in _OF_UNREADABLE:
        return None
    return FIXES[diagnostic.name](journal, document, diagnostic)


def kind_of(path: str) -> type[Record]:
    """The type of the record in a file of the journal."""
    folder, _, name = path.rpartition("/")
    return RECORD_TYPES[folder] if folder else SINGLE_TYPES[name.removesuffix(".md")]


def _known_field(_: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """The one field whose name is nearly the same, unless it is there too."""
    place = document.place(diagnostic.span)
    if place is None or not place.key:
        return None
    kind, around = kind_of(document.path), place.keys[:-1]
    field = shape_at(kind, around)
    near = surely_meant(str(place.keys[-1]), shape((field and field.part) or kind))
    return RenameKey(place.keys, near) if near and near not in _at(document, around) else None


def _as_the_type_has_it(_: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """What the type of the field makes of the text: a word of the vocabulary, a date, a number."""
    keys, text = _text(document, diagnostic)
    field = shape_at(kind_of(document.path), keys)
    if not text or not field or not isinstance(field.of, FieldType):
        return None
    if field.many and isinstance(field.of, Choice) and is_list_of(text, {*field.of.words}):
        return None if is_item(document.tree, keys) else MakeList(keys, parted(text))
    meant = field.of.meant(text)
    return SetValue(keys, meant) if meant else None


def _with_brackets(journal: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """The ids in one text as a list; words that are no ids may well be one item, comma and all."""
    keys, text = _text(document, diagnostic)
    is_list = is_list_of(text, GOALS_BY_ID) or is_list_of(text, journal.questions)
    return MakeList(keys, parted(text)) if is_list and not is_item(document.tree, keys) else None


def _id_of_the_name(journal: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """The id of the only record that is called so."""
    keys, text = _text(document, diagnostic)
    wanted = {reference.folder for reference in journal.dangling if _is_there(reference.record, diagnostic, reference)}
    if not text or len(wanted) != 1:
        return None
    records = journal.folder(wanted.pop())
    called = {key for key, record in records.items() if record.title.casefold() == text.casefold()}
    found = called or {slug(text)} & set(records)
    return SetValue(keys, found.pop()) if len(found) == 1 else None


def _is_there(record: Record, diagnostic: Diagnostic, reference: Any) -> bool:
    return (record.path, reference.place) == (diagnostic.path, diagnostic.span)


def _in_quotes(_: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """The value with what was taken for a comment, as one text: `unit #7`; unless a remark may stand in it."""
    for keys, span in document.comments_in_text():
        line = document.text.split("\n")[span.line - 1]
        value = line[: span.column - 1].rstrip()
        taken = line[len(value) : span.end_column - 1]
        if span == diagnostic.span and not value.endswith((":", "-")) and not _REMARK.search(taken):
            return QuoteComment(keys, f"{_at(document, keys)}{taken}")
    return None


def _all_in_quotes(_: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """Quotes around a value that keeps its file from being read, unless a remark or another field may stand in it."""
    names = shape(kind_of(document.path))
    for fault in document.faults:
        if fault.instead and (fault.check, fault.place) == (diagnostic.name, diagnostic.span):
            may_hold_more = _REMARK.search(fault.instead) or names.keys() & set(_NAME.findall(fault.instead))
            return None if may_hold_more else WriteInstead(fault.place, fault.instead)
    return None


_REMARK = re.compile(r"\s#(?!\w)")
"""A # before a space may well begin what was meant for nobody else."""

_NAME = re.compile(r"(\w+):(?!\S)")


def _with_scheme(_: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    keys, text = _text(document, diagnostic)
    meant = with_scheme(text) if text else None
    return SetValue(keys, meant) if meant else None


def _with_its_id(journal: Journal, document: Document, diagnostic: Diagnostic) -> Change | None:
    """The id behind a heading that is nothing else than an id."""
    span = diagnostic.span
    heading = document.text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1]
    return NameQuestion(span.line, slug(heading)) if slug(heading) in journal.questions else None


def _text(document: Document, diagnostic: Diagnostic) -> tuple[Keys, str]:
    """The way to the value that a diagnostic is about, and its text; empty for a key, a list or a group."""
    place = document.place(diagnostic.span) or Value(())
    value = None if place.key else _at(document, place.keys)
    return place.keys, value if isinstance(value, str) else ""


def _at(document: Document, keys: Keys) -> Any:
    """What stands in the file at the end of a way that leads somewhere."""
    value: Any = document.tree
    for step in keys:
        value = value[step]
    return value


FIXES: Mapping[str, Callable[[Journal, Document, Diagnostic], Change | None]] = {
    "colon-in-text": _all_in_quotes,
    "special-character": _all_in_quotes,
    "unquoted-hash": _in_quotes,
    "unknown-field": _known_field,
    "unknown-choice": _as_the_type_has_it,
    "wrong-date": _as_the_type_has_it,
    "wrong-number": _as_the_type_has_it,
    "link-without-scheme": _with_scheme,
    "unknown-record": _id_of_the_name,
    "almost-a-question": _with_its_id,
    "list-without-brackets": _with_brackets,
}
"""Name of the check -> what mends it."""

_OF_UNREADABLE = frozenset(name for name, fix in FIXES.items() if fix is _all_in_quotes)
"""The checks that are mended where there are no values yet."""
