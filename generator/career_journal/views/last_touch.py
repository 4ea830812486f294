"""When I was last in touch with a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Touch
from career_journal.views.belonging import held_with

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact


def last_touch(journal: Journal, today: date, contact: Contact) -> date | None:
    """The day of the last interview held or log entry but a refusal; None when there is none.

    An excerpt may lack the last one, so there it is not known.
    """
    if journal.is_excerpt:
        return None
    days = [entry.date for entry in contact.log if entry.what is not Touch.DECLINED]
    days += [interview.date.day for interview in held_with(journal, today).get(contact.id, ())]
    return max(days, default=None)
