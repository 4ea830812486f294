"""What happened between a person and me, by date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import InterviewStatus
from career_journal.views.remembering import once
from career_journal.views.wording import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.records.interview import Referral


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened between us.

    Attributes:
        what: in a few words: “request”, “interview held”, “suggested by Priya Raman”.
        text: a note, the hope, the reason; may be empty.
        record: the key of the record that says so.
        via: how, for an entry of the log.
    """

    date: date
    what: str
    text: str
    record: str
    via: str | None = None


def timeline(journal: Journal, today: date, contact: Contact) -> tuple[Event, ...]:
    """Log, interviews and suggestions, the oldest first; interviews still to come at the end."""
    return tuple(sorted(_events(journal, today, contact), key=lambda event: event.date))


def _events(journal: Journal, today: date, contact: Contact) -> Iterator[Event]:
    for talk, referral in suggestions_of(journal).get(contact.id, ()):
        yield Event(talk.date.day, f"suggested by {names(journal, talk.contact)}", referral.why or "", talk.key)
    for entry in contact.log:
        yield Event(entry.date, entry.what.label, entry.note or "", contact.key, entry.via)
    for talk in journal.interviews_of.get(contact.id, ()):
        yield Event(talk.date.day, interview_words(talk.status_on(today)), talk.hope or "", talk.key)
        for referral in talk.referrals:
            person = journal.contact_of(referral)
            name = journal.name_of(person) if person else referral.name
            yield Event(talk.date.day, f"suggested {name}", referral.why or "", talk.key)


def interview_words(status: InterviewStatus) -> str:
    """`interview held`, `interview planned`, `interview: no-show`."""
    return "interview: no-show" if status is InterviewStatus.NO_SHOW else f"interview {status.label}"


@once
def suggestions_of(journal: Journal) -> Mapping[str, list[tuple[Interview, Referral]]]:
    """For each contact's id, the interviews in which this person was suggested, by date, and how."""
    found: dict[str, list[tuple[Interview, Referral]]] = {}
    for talk in journal.interviews_by_date:
        for referral in talk.referrals:
            if person := journal.contact_of(referral):
                found.setdefault(person.id, []).append((talk, referral))
    return found
