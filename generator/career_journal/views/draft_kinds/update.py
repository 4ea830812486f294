"""Telling a person later what came of their advice, and what I did since (the method, 002 and 003)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.location import Value
from career_journal.records.base import FollowUpKind
from career_journal.views.advice import AdviceState, advice_given
from career_journal.views.belonging import held_with
from career_journal.views.draft_kinds.letter import Draft, bullets, gap, letter
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.news import news_for
from career_journal.views.wording import day_in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.views.advice import AdviceGiven


def update(journal: Journal, today: date, contact: Contact, interview: Interview | None) -> Draft:
    """What came of the advice of `contact` that they have not heard back about; of `interview` alone where one is said.

    And what I did since the last touch.
    """
    talks = [interview] if interview else held_with(journal, today).get(contact.id, ())
    applied = [one for one in advice_given(talks) if one.state is AdviceState.APPLIED]
    subject = "What came of your advice" if applied else "News from me"
    return Draft(
        (contact,),
        interview,
        subject,
        letter(journal, [contact], _paragraphs(journal, today, contact, applied)),
        (f"log {contact.id} update", *_reported(journal, today, applied)),
    )


def _paragraphs(journal: Journal, today: date, contact: Contact, applied: Sequence[AdviceGiven]) -> Iterator[str]:
    for given in applied:
        yield _advice(given, today)
    news = news_for(journal, today, [contact])
    if news.accomplishments:
        begins = f"Since {day_in_words(news.since, today)}" if news.since else "Lately"
        yield f"{begins}:\n{bullets(one.what for one in news.accomplishments)}"
    if not applied and not news.accomplishments:
        yield gap("what you did since you were last in touch, and what you thank them for")
    if contact.can_help_them:
        yield gap(f"if it fits, offer them something; your note is “{'; '.join(contact.can_help_them)}”")
    yield f"How are you, and what are you busy with? {gap('something that you remember of their work')}"


def _advice(given: AdviceGiven, today: date) -> str:
    advice = given.advice
    when = f" on {day_in_words(advice.applied, today)}" if advice.applied else ""
    return (
        f"On {day_in_words(given.interview.date.day, today)} you advised me: {quoted(advice.what)}. "
        f"I did so{when}. {advice.how or gap('how you did it')} {gap('what came of it')}"
    )


def _reported(journal: Journal, today: date, applied: Sequence[AdviceGiven]) -> Iterator[str]:
    """The commands that record that they have heard of it."""
    for given in applied:
        place = Value(("advice", given.interview.advice.index(given.advice)))
        for one in follow_ups_of(journal, today, given.interview):
            if one.kind is FollowUpKind.REPORT_BACK and one.place == place and one.record == given.interview.key:
                yield f"done {one.id}"
