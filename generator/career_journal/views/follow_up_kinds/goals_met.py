"""Marking which goals of an interview were met (the method, 001)."""

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


def goals_met(journal: Journal, today: date) -> Iterator[Owed]:
    """An interview was held that had goals, and nothing is said of them; `goals_met: []` says that none was met."""
    for interview in held(journal, today):
        if interview.goals and interview.goals_met is None:
            number = len(interview.goals)
            met = "your goal was met" if number == 1 else f"which of your {number} goals were met"
            yield Owed(
                interview,
                f"Mark the goals that were met in {conversation(journal, interview)}",
                days_after(interview.date.day, journal.profile.settings.debrief_days),
                f"{together(interview, today)} and have not marked {'whether ' * (number == 1)}{met}.",
                Value(("goals",)),
                contact=first_contact(interview),
            )
