"""A friendly nudge, after leaving them time to reply (the method, 002)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.method.vocabulary import Touch
from career_journal.views.follow_up_kinds.owed import Owed
from career_journal.views.wording import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


def nudge(journal: Journal, today: date) -> Iterator[Owed]:
    """The last thing in a contact's log is a request or a nudge, and no interview came after it.

    Entries of one day count in the order in which they are written. An interview on the very day counts as after: the
    request led to it. Closed contacts are left alone, and a nudge rests while its contact is paused.
    """
    for contact in journal.contacts.values():
        if contact.closed or not contact.log:
            continue
        last = max(range(len(contact.log)), key=lambda position: (contact.log[position].date, position))
        touch = contact.log[last]
        interviews = journal.interviews_of.get(contact.id, ())
        if touch.what not in (Touch.REQUEST, Touch.NUDGE) or any(i.date.day >= touch.date for i in interviews):
            continue
        begins = "You asked on" if touch.what is Touch.REQUEST else "You last nudged on"
        yield Owed(
            contact,
            f"Send {journal.name_of(contact)} a friendly nudge",
            days_after(touch.date, journal.profile.settings.nudge_after_days),
            f"{begins} {day_in_words(touch.date, today)} and no answer is recorded.",
            Value(("log", last)),
            contact=contact.id,
            rests_until=contact.paused_until,
        )
