"""Who could answer a question about an option."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Audience
from career_journal.views.belonging import held_about, interviews_about, staff
from career_journal.views.leaders import leading_in
from career_journal.views.refusals import has_declined
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.questions import Question
    from career_journal.records import Contact, Interview, Option


MOST = 3
"""More names than this are no help in deciding whom to ask."""


def whom_to_ask(journal: Journal, today: date, option: Option, questions: Sequence[Question]) -> tuple[Contact, ...]:
    """At most three people who could answer one of `questions` about `option`, the likeliest first.

    First those with whom an interview about it is planned. Then, where a question suits them, those I have talked with
    about it, and those who work for an employer leading there. Where there is nobody of these, anyone whose level or
    function a question names (the method, 003). Who is closed or paused, or has declined,
    is left in peace, and what I ask myself nobody can answer for me. In an excerpt, who is closed or paused need not be
    known: it names nobody.
    """
    if journal.is_excerpt:
        return ()
    asked = [question for question in questions if question.audience is Audience.THEM]
    if not asked:
        return ()
    near = (contact for contact in _near(journal, today, option) if any(_suits(one, contact) for one in asked))
    likely = chain(_planned(journal, today, option), _free(journal, today, near))
    found = _first(likely) or _first(_free(journal, today, chain.from_iterable(_named(journal, one) for one in asked)))
    return tuple(journal.contacts[contact] for contact in found)


def _first(contacts: Iterable[Contact]) -> list[str]:
    """The ids of the first few, none twice."""
    found: dict[str, None] = {}
    for contact in contacts:
        found[contact.id] = None
        if len(found) == MOST:
            break
    return list(found)


def _free(journal: Journal, today: date, contacts: Iterable[Contact]) -> Iterator[Contact]:
    return (one for one in contacts if is_free(journal, today, one))


def is_free(journal: Journal, today: date, contact: Contact) -> bool:
    """Whether a person may be asked: neither closed nor paused, and they have not declined."""
    paused = contact.paused_until is not None and contact.paused_until > today
    return not contact.closed and not paused and not has_declined(journal, today, contact)


def _suits(question: Question, contact: Contact) -> bool:
    """Whether a question is for people of this level or function; most questions are for anyone."""
    return (
        _suits_anyone(question)
        or contact.level in question.levels
        or (contact.function or "").casefold() in question.functions
    )


def _planned(journal: Journal, today: date, option: Option) -> Iterator[Contact]:
    talks = (talk for talk in interviews_about(journal).get(option.id, ()) if talk.is_planned(today))
    return _free(journal, today, _people(journal, talks))


def _near(journal: Journal, today: date, option: Option) -> Iterator[Contact]:
    """Those who have to do with an option, the nearest first and the latest talks before the earlier ones."""
    talks = held_about(journal, today).get(option.id, ())
    yield from _people(journal, reversed(talks))
    for organization in leading_in(journal).get(option.id, ()):
        yield from staff(journal).get(organization.id, ())


@once
def _named(journal: Journal, question: Question) -> Sequence[Contact]:
    """Those whose level or function a question names, by name."""
    if _suits_anyone(question):
        return ()
    named = (contact for contact in journal.contacts.values() if _suits(question, contact))
    return sorted(named, key=lambda contact: (contact.name.casefold(), contact.id))


def _people(journal: Journal, talks: Iterable[Interview]) -> Iterator[Contact]:
    return (journal.contacts[person] for talk in talks for person in talk.contact)


def _suits_anyone(question: Question) -> bool:
    return not question.levels and not question.functions
