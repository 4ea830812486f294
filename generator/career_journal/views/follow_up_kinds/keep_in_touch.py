"""Staying in touch with people, as often as one set out to (the method, 003)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed
from career_journal.views.last_touch import last_touch
from career_journal.views.wording import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.fields import Duration
    from career_journal.journal import Journal


def keep_in_touch(journal: Journal, today: date) -> Iterator[Owed]:
    """The contact has a `keep_in_touch`, and there was a touch from which to count. None for closed or paused ones."""
    for contact in journal.contacts.values():
        paused = contact.paused_until is not None and contact.paused_until > today
        if contact.keep_in_touch is None or contact.closed or paused:
            continue
        last = last_touch(journal, today, contact)
        if last is not None:
            yield Owed(
                contact,
                f"Get in touch with {journal.name_of(contact)}",
                contact.keep_in_touch.after(last),
                f"Your last touch was on {day_in_words(last, today)}, "
                f"and you want to be in touch every {_every(contact.keep_in_touch)}.",
                Value(("keep_in_touch",)),
                contact=contact.id,
            )


def _every(cadence: Duration) -> str:
    """`2 months`, and for a single one `month`."""
    return cadence.unit if cadence.count == 1 else str(cadence)
