"""Thanking people for an interview, soon (the method, 002, 003 and 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed, first_contact, held
from career_journal.views.wording import names, together

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


def thank_you(journal: Journal, today: date) -> Iterator[Owed]:
    """An interview was held; done once `thanked` says when."""
    for interview in held(journal, today):
        yield Owed(
            interview,
            f"Thank {names(journal, interview.contact)}",
            days_after(interview.date.day, journal.profile.settings.thank_you_days),
            f"{together(interview, today)} and no thank-you is recorded."
            if interview.thanked is None
            else f"{together(interview, today)}.",
            Value(("thanked",) if interview.thanked else ("date",)),
            contact=first_contact(interview),
            done=interview.thanked is not None,
            done_on=interview.thanked,
        )
