"""Acting on advice, and telling people later how it went (the method, 002)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed, first_contact, item_slugs, not_called_off
from career_journal.views.wording import day_in_words, names, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview
    from career_journal.records.interview import Advice

REPORT_BACK_DAYS = 7
"""Days after acting on advice until its giver should hear of it."""


def apply_advice(journal: Journal, today: date) -> Iterator[Owed]:
    """Advice was given; done once its `applied` says when."""
    for interview, position, item, advice in _advice(journal, today):
        told = f"{names(journal, interview.contact)} advised this on {day_in_words(interview.date.day, today)}"
        yield Owed(
            interview,
            f"Act on the advice {quoted(advice.what)}",
            days_after(interview.date.day, journal.profile.settings.advice_days),
            f"{told}." if advice.applied else f"{told} and you have not recorded acting on it.",
            Value(("advice", position)),
            item,
            first_contact(interview),
            done=advice.applied is not None,
            done_on=advice.applied,
        )


def report_back(journal: Journal, today: date) -> Iterator[Owed]:
    """Advice was acted on; done once its `reported` says when its giver heard of it."""
    for interview, position, item, advice in _advice(journal, today):
        if advice.applied is None:
            continue
        people = names(journal, interview.contact)
        acted = f"You acted on this advice on {day_in_words(advice.applied, today)}"
        yield Owed(
            interview,
            f"Tell {people} what came of the advice {quoted(advice.what)}",
            days_after(advice.applied, REPORT_BACK_DAYS),
            f"{acted}." if advice.reported else f"{acted} and have not told {people} how it went.",
            Value(("advice", position)),
            item,
            first_contact(interview),
            done=advice.reported is not None,
            done_on=advice.reported,
        )


def _advice(journal: Journal, today: date) -> Iterator[tuple[Interview, int, str, Advice]]:
    for interview in not_called_off(journal, today):
        slugs = item_slugs([advice.what for advice in interview.advice])
        for position, advice in enumerate(interview.advice):
            yield interview, position, slugs[position], advice
