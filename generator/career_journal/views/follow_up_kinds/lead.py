"""Looking into the leads that people gave (the method, 002 and 004)."""

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


def lead(journal: Journal, today: date) -> Iterator[Owed]:
    """A lead was given; done once its `done` says when."""
    for interview in not_called_off(journal, today):
        slugs = item_slugs([given.what for given in interview.leads])
        for position, given in enumerate(interview.leads):
            told = f"{names(journal, interview.contact)} told you of it on {day_in_words(interview.date.day, today)}"
            yield Owed(
                interview,
                f"Look into {quoted(given.what)}",
                days_after(interview.date.day, journal.profile.settings.lead_days),
                f"{told}." if given.done else f"{told} and you have not looked into it yet.",
                Value(("leads", position)),
                slugs[position],
                first_contact(interview),
                done=given.done is not None,
                done_on=given.done,
            )
