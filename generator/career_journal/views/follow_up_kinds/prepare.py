"""Preparing an interview: goals and questions come before it (the method, 001 and 004)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed, first_contact
from career_journal.views.wording import conversation, day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


def prepare(journal: Journal, today: date) -> Iterator[Owed]:
    """An interview is planned for one of the next days, and has no goals or no questions."""
    ahead = timedelta(days=journal.profile.settings.prepare_days)
    for interview in journal.interviews.values():
        day = interview.date.day
        lacks = [
            word for word, chosen in (("goals", interview.goals), ("questions", interview.questions)) if not chosen
        ]
        if lacks and interview.is_planned(today) and timedelta(0) <= day - today <= ahead:
            yield Owed(
                interview,
                f"Choose {listed(lacks, 'and')} for {conversation(journal, interview)}",
                days_after(day, -1),
                f"It is planned for {day_in_words(day, today)} and has no {listed(lacks, 'and no')} yet.",
                Value(("date",)),
                contact=first_contact(interview),
            )
