"""Writing down, right after an interview, what was worth it (the method, 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed, first_contact, held
from career_journal.views.wording import conversation, together

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


def debrief(journal: Journal, today: date) -> Iterator[Owed]:
    """An interview was held, and nothing stands under its Highlights."""
    for interview in held(journal, today):
        if not interview.body.section("Highlights"):
            yield Owed(
                interview,
                f"Write down the highlights of {conversation(journal, interview)}",
                days_after(interview.date.day, journal.profile.settings.debrief_days),
                f"{together(interview, today)} and nothing stands under Highlights yet.",
                Value(("date",)),
                contact=first_contact(interview),
            )
