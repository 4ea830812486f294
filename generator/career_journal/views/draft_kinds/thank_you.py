"""Thanking a person soon after a conversation, with what stayed (the method, 002, 003 and 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.views.belonging import held_with
from career_journal.views.draft_kinds.letter import Draft, bullets, gap, letter
from career_journal.views.plain_text import before_headings, points
from career_journal.views.wording import day_in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.records.interview import Advice


def thank_you(journal: Journal, today: date, contact: Contact, interview: Interview | None) -> Draft | None:
    """Thanks for `interview`, else for the last one with `contact` without thanks, else for the last one of all.

    None when no conversation has taken place.
    """
    talks = held_with(journal, today).get(contact.id, ())
    if interview is None or not interview.is_held(today):
        interview = next((talk for talk in reversed(talks) if talk.thanked is None), talks[-1] if talks else None)
    if interview is None:
        return None
    people = tuple(journal.contacts[person] for person in dict.fromkeys(interview.contact))
    afterwards = f"log {contact.id} thanks" if interview.thanked else f"done {interview.key}/thank-you"
    return Draft(
        people,
        interview,
        "Thank you for our conversation",
        letter(journal, people, _paragraphs(journal, today, interview)),
        (afterwards,),
    )


def _paragraphs(journal: Journal, today: date, interview: Interview) -> Iterator[str]:
    yield f"Thank you for the time that you took for me on {day_in_words(interview.date.day, today)}."
    # What stands below a heading of their own under Highlights may be anything, such as what I felt.
    highlights = points(before_headings(interview.body.section("Highlights")))
    if highlights:
        yield f"What stayed with me:\n{bullets(highlights)}"
        yield gap("these are your notes: keep what you would say to them, in words for them")
    else:
        yield gap("what you will remember of it")
    for advice in interview.advice:
        yield _advice(advice, today)
    named = (person.name if (person := journal.contact_of(one)) else one.name for one in interview.referrals)
    pointers = [*filter(None, named), *(quoted(lead.what) for lead in interview.leads)]
    if pointers:
        yield f"Thank you also for pointing me to {listed(pointers, 'and')}. {gap('what you will do about it')}"
    yield gap("if you may, say that you will let them know what came of it")


def _advice(advice: Advice, today: date) -> str:
    begins = f"You advised me: {quoted(advice.what)}."
    if advice.applied is None:
        return f"{begins} {gap('what you will do about it, and when')}"
    return f"{begins} I did so on {day_in_words(advice.applied, today)}. {advice.how or gap('how it went')}"
