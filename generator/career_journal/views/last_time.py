"""What was said the last time we talked, as one wants to have it in mind when meeting again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.advice import AdviceState, advice_given
from career_journal.views.belonging import by_date, held_with
from career_journal.views.plain_text import points

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview
    from career_journal.records.fact import Fact
    from career_journal.views.advice import AdviceGiven


@dataclass(frozen=True, slots=True)
class LastTime:
    """The last conversation with any of the people of the next one.

    Attributes:
        highlights: what stands there under Highlights, a point an item.
        next_time: what stands there under Next time.
        facts: what was said there.
        advice: what was advised there; and from earlier conversations, what they have not heard back about.
    """

    interview: Interview
    highlights: tuple[str, ...]
    next_time: tuple[str, ...]
    facts: tuple[Fact, ...]
    advice: tuple[AdviceGiven, ...]


def last_time(journal: Journal, today: date, interview: Interview) -> LastTime | None:
    """What was said in the last conversation before `interview` with any of its people; None when there is none."""
    talks = {talk.id: talk for contact in interview.contact for talk in held_with(journal, today).get(contact, ())}
    before = [
        talk
        for talk in by_date(journal, talks.values())
        if talk.id != interview.id and talk.date.day <= interview.date.day
    ]
    if not before:
        return None
    last = before[-1]
    return LastTime(
        last,
        points(last.body.section("Highlights")),
        points(last.body.section("Next time")),
        last.facts,
        tuple(one for one in advice_given(before) if one.interview is last or one.state is not AdviceState.REPORTED),
    )
