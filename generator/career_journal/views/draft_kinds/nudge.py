"""A friendly reminder of a request that nobody has answered yet (the method, 002)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Touch
from career_journal.views.draft_kinds.letter import Draft, gap, letter
from career_journal.views.wording import day_in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.records.contact import LogEntry


def nudge(journal: Journal, today: date, contact: Contact, _interview: Interview | None = None) -> Draft | None:
    """A reminder of the request that is open; None when none is: they have answered, or were never asked."""
    asked = open_request(journal, contact)
    if asked is None:
        return None
    return Draft(
        (contact,),
        None,
        "A short reminder of my question",
        letter(journal, [contact], _paragraphs(today, asked)),
        (f"log {contact.id} nudge",),
    )


def open_request(journal: Journal, contact: Contact) -> LogEntry | None:
    """The last request in the log, when no answer and no interview came after it."""
    by_date = sorted(contact.log, key=lambda entry: entry.date)
    if contact.closed or not by_date or by_date[-1].what not in (Touch.REQUEST, Touch.NUDGE):
        return None
    if any(talk.date.day >= by_date[-1].date for talk in journal.interviews_of.get(contact.id, ())):
        return None
    requests = [entry for entry in by_date if entry.what is Touch.REQUEST]
    return requests[-1] if requests else by_date[-1]


def _paragraphs(today: date, asked: LogEntry) -> Iterator[str]:
    what = f"what you asked; your note is {quoted(asked.note)}" if asked.note else "what you asked"
    yield f"On {day_in_words(asked.date, today)} I wrote to you. {gap(what)}"
    yield "Perhaps it got lost in a full week, so I ask once more. A line will do, whether it suits you or not."
    yield gap("leave this out, or say why it would mean something to you to hear from them")
