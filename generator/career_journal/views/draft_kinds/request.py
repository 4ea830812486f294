"""Asking a person for a conversation: why them, what for, how long, and time to reply (the method, 001 and 002)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.fields.counting import days_after
from career_journal.method.goals import GOALS_BY_ID
from career_journal.method.preparation import USUAL_MINUTES
from career_journal.method.vocabulary import Channel, Reason, Touch
from career_journal.views.belonging import held_with
from career_journal.views.draft_kinds.letter import Draft, bullets, gap, letter
from career_journal.views.news import news_for
from career_journal.views.plain_text import points
from career_journal.views.timeline import suggestions_of
from career_journal.views.wording import day_in_words, quoted, weekday

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview

_REASONS = {
    Reason.NEXT_STEPS: "I am thinking about my next steps.",
    Reason.ADVICE: "I would be glad of your advice.",
    Reason.INDUSTRY_INFORMATION: "I would like to understand your field better.",
    Reason.REFERRALS: "I would like to find out whom else I should listen to.",
    Reason.OPPORTUNITIES: "I would like to see where someone like me could be of use.",
}

_WAYS = {
    Channel.PHONE: "on the phone",
    Channel.VIDEO: "by video",
    Channel.IN_PERSON: "in person",
}


def request(journal: Journal, today: date, contact: Contact, interview: Interview | None) -> Draft:
    """A request to `contact`, grown from the goals of `interview`, else of the next one that is planned with them."""
    talk = interview or next(
        (one for one in journal.interviews_of.get(contact.id, ()) if one.is_planned(today)),
        None,
    )
    place = journal.organization_of(contact.organization)
    where = place.name if place else contact.organization
    return Draft(
        (contact,),
        talk,
        f"A question about your work{f' at {where}' if where else ''}",
        letter(journal, [contact], _paragraphs(journal, today, contact, talk)),
        (f"log {contact.id} request",),
    )


def _paragraphs(journal: Journal, today: date, contact: Contact, talk: Interview | None) -> Iterator[str]:
    yield from _who_i_am(journal, today, contact)
    reasons = (talk.reasons if talk else ()) or contact.reasons
    goals = [GOALS_BY_ID[goal].asks for goal in talk.goals if goal in GOALS_BY_ID] if talk else []
    own = [goal for goal in talk.goals if goal not in GOALS_BY_ID] if talk else []
    yield " ".join([*(_REASONS[reason] for reason in reasons), *goals])
    if not reasons and not goals:
        yield gap("why you ask this person, and what you would like to learn from them")
    if own:
        yield gap(f"say in your own words what else you would like: {'; '.join(own)}")
    hope = (talk.hope if talk else None) or contact.hope
    yield gap(f"what you hope for, in words for them; your own note is {quoted(hope)}" if hope else "what you hope for")
    yield _asks(contact, talk)
    last_day = days_after(today, journal.profile.settings.nudge_after_days)
    yield (
        f"There is no hurry: a word by {weekday(last_day)}, {day_in_words(last_day, today)}, would be early enough. "
        "And if it does not suit you, that is no trouble."
    )


def _who_i_am(journal: Journal, today: date, contact: Contact) -> Iterator[str]:
    """For somebody I have met, what I did since; for others, how I come to write to them, and who I am."""
    talks = held_with(journal, today).get(contact.id, ())
    if talks:
        news = news_for(journal, today, [contact])
        yield f"We talked on {day_in_words(talks[-1].date.day, today)}."
        if news.accomplishments and news.since:
            done = bullets(one.what for one in news.accomplishments)
            yield f"What I did since {day_in_words(news.since, today)}:\n{done}"
        return
    yield _how_i_come_to_write(journal, today, contact)
    pitch = points(journal.profile.body.section("Pitch"))
    yield pitch[0] if pitch else gap("who you are and what you are after, in two or three sentences")


def _how_i_come_to_write(journal: Journal, today: date, contact: Contact) -> str:
    if contact.introduced_by:
        person = journal.contacts[contact.introduced_by].name
        introduced = any(entry.what is Touch.INTRODUCTION for entry in contact.log)
        return f"{person} introduced us." if introduced else f"I come to you through {person}."
    for talk, _ in suggestions_of(journal).get(contact.id, ()):
        if talk.is_held(today):
            people = listed([journal.contacts[one].name for one in talk.contact], "and")
            return f"{people} suggested that I turn to you."
    noted = ", ".join(source.label for source in contact.source)
    return gap(f"how you know them or found them{f'; your note is “{noted}”' if noted else ''}")


def _asks(contact: Contact, talk: Interview | None) -> str:
    minutes = (talk.agreed_minutes if talk else None) or USUAL_MINUTES
    way = _WAYS.get(contact.prefers) if contact.prefers else None
    how = f"{way} or however it suits you best" if way else "in whatever way suits you best"
    asked = f"Would you have {minutes} minutes for me, {how}?"
    return f"{asked} {gap('two or three days on which you could')}"
