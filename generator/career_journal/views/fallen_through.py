"""Conversations that fell through, and for which no new day is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.views.whom_to_ask import is_free

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


def fallen_through(journal: Journal, today: date) -> tuple[Interview, ...]:
    """The conversations that were called off and followed by nothing, the latest first.

    A touch or another interview with one of the people takes it up; who is closed or paused, or has declined, is left
    in peace.
    """
    called_off = [talk for talk in journal.interviews_by_date if talk.is_called_off(today)]
    known = (talk for talk in reversed(called_off) if talk.contact)  # a withheld contact is not there to be asked
    return tuple(talk for talk in known if not _is_taken_up(journal, today, talk))


def _is_taken_up(journal: Journal, today: date, talk: Interview) -> bool:
    day = talk.date.day
    for contact in (journal.contacts[person] for person in talk.contact):
        if any(entry.date > day for entry in contact.log) or not is_free(journal, today, contact):
            return True
        if any(_follows(other, talk, today) for other in journal.interviews_of.get(contact.id, ())):
            return True
    return False


def _follows(other: Interview, talk: Interview, today: date) -> bool:
    """Whether one came after the other, or took its place on the same day."""
    if other.is_called_off(today):
        return str(other.date) > str(talk.date)
    return other.date.day >= talk.date.day
