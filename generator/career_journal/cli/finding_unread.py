"""Conversations whose files can't be read: what was typed may mean something in one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.finding import begin_words, parts
from career_journal.cli.follow_ups_called import beside_kinds, words_typed
from career_journal.reading.decoding import MAX_BYTES
from career_journal.records import Interview
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records import Contact
    from career_journal.views.follow_ups import FollowUp

_IN_NO_INTERVIEW = (FollowUpKind.NUDGE, FollowUpKind.KEEP_IN_TOUCH, FollowUpKind.REVISIT)
"""The kinds that other records show."""


def unread_that_may_hold(journal: Journal, typed: str, found: FollowUp) -> list[str]:
    """The files of interviews that can't be read and may hold what is called so too; none when `typed` says which.

    They mention the person who was named, if one was, and whatever else was typed.
    """
    unread = sorted(key for key in journal.withheld if key.startswith("interviews/"))
    words = set(words_typed(typed))
    is_named = words >= set(words_typed(found.record))
    if not unread or is_named or (found.kind in _IN_NO_INTERVIEW and not words.isdisjoint(parts(found.kind))):
        return []
    names = beside_kinds(words)
    people = [one for one in _people(journal, found) if any(begin_words({word}, _name(one)) for word in names)]
    about = {word for word in names if not any(begin_words({word}, _name(one)) for one in people)}
    texts = {f"{key}.md": list(parts(f"{key.replace('/', ' ')} {_text(journal, key)}")) for key in unread}
    return [path for path, text in texts.items() if _mentions(text, people) and begin_words(about, " ".join(text))]


def _people(journal: Journal, found: FollowUp) -> list[Contact]:
    record = journal.record(found.record)
    ids = {found.contact, *(record.contact if isinstance(record, Interview) else ())}
    return [journal.contacts[one] for one in ids if one]


def _name(contact: Contact) -> str:
    return f"{contact.id} {contact.name}"


def _mentions(text: list[str], people: list[Contact]) -> bool:
    """Whether one of the people is named, by the id or the whole name; with nobody to look for, any text will do."""
    run = f"-{'-'.join(text)}-"
    return not people or any(f"-{'-'.join(parts(name))}-" in run for one in people for name in (one.id, one.name))


def _text(journal: Journal, key: str) -> str:
    """What stands in the file, as far as it is text at all."""
    source = journal.sources.get(f"{key}.md")
    if source is None or source.text:
        return source.text if source else ""
    try:
        with (journal.root / source.path).open("rb") as file:
            data = file.read(MAX_BYTES)
    except OSError:
        return ""
    return data.replace(b"\0", b"").decode(errors="replace")
