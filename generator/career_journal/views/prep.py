"""The prep sheet: what to know, to see to and to ask before one conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.preparation import CHECKLISTS, RESEARCH, USUAL_MINUTES, WHICH_PLATFORM
from career_journal.method.vocabulary import InterviewFormat
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.interview_digest import interview_digest
from career_journal.views.last_time import last_time
from career_journal.views.news import news_for
from career_journal.views.plain_text import before_headings, points
from career_journal.views.question_choice import question_choice
from career_journal.views.running_order import running_order

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.vocabulary import Reason
    from career_journal.records import Contact, Interview
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.interview_digest import ChosenGoal
    from career_journal.views.last_time import LastTime
    from career_journal.views.news import News
    from career_journal.views.running_order import Timed

MINUTES_A_QUESTION = 3
"""A good answer takes about as long: so many questions fit."""

LEAST = 3
"""Even the shortest meeting is worth this many questions."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who it is with. `organization` is where they work, in words; `introduced_by` is who brought us together."""

    contact: Contact
    organization: str | None
    introduced_by: Contact | None


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A question on the sheet: one that was planned, or one that is suggested because it is still open."""

    text: str
    question: str | None
    planned: bool


@dataclass(frozen=True, slots=True)
class Prep:
    """Everything for one conversation.

    Attributes:
        reasons, hope: the interview's, else those of the people it is with.
        pitch: my pitch, a paragraph an item.
        notes: what the interview's text says before its first heading, a paragraph an item.
        last: the last conversation with any of these people; None when it is the first.
        owed: what is open between us, by due day; what is to be done at any rate in preparing is not among it.
        research, checklist: what to look up, and what to see to for its format.
        minutes: the agreed ones, else the usual ones; `agreed` says which.
        running_order: the steps of the meeting; none in writing.
        questions: the planned ones in their order, then as many open ones as there is time for.
    """

    interview: Interview
    people: tuple[Person, ...]
    reasons: tuple[Reason, ...]
    hope: tuple[str, ...]
    goals: tuple[ChosenGoal, ...]
    pitch: tuple[str, ...]
    notes: tuple[str, ...]
    news: News
    last: LastTime | None
    owed: tuple[FollowUp, ...]
    research: tuple[str, ...]
    checklist: tuple[str, ...]
    minutes: int
    agreed: bool
    running_order: tuple[Timed, ...]
    questions: tuple[ToAsk, ...]


def prep(journal: Journal, today: date, interview: Interview) -> Prep:
    """The prep sheet of one conversation."""
    digest = interview_digest(journal, today, interview)
    contacts = tuple(dict.fromkeys(interview.contact))
    people = [journal.contacts[contact] for contact in contacts]
    minutes = interview.agreed_minutes or USUAL_MINUTES
    return Prep(
        interview,
        tuple(_person(journal, contact) for contact in people),
        interview.reasons or tuple(dict.fromkeys(reason for contact in people for reason in contact.reasons)),
        (interview.hope,) if interview.hope else tuple(contact.hope for contact in people if contact.hope),
        digest.goals,
        points(journal.profile.body.section("Pitch")),
        points(before_headings(interview.body.text)),
        news_for(journal, today, people),
        last_time(journal, today, interview),
        _owed(journal, today, people),
        RESEARCH,
        _checklist(interview, people),
        minutes,
        bool(interview.agreed_minutes),
        () if interview.format is InterviewFormat.EMAIL else running_order(minutes),
        tuple(_questions(journal, today, interview, people, minutes)),
    )


def questions_in(minutes: int) -> int:
    """How many questions there is time for in a meeting of so many minutes."""
    for_questions = next(timed.minutes for timed in running_order(minutes) if timed.step.of_thirty is None)
    return max(LEAST, for_questions // MINUTES_A_QUESTION)


def _person(journal: Journal, contact: Contact) -> Person:
    place = journal.organization_of(contact.organization)
    introduced_by = journal.contacts[contact.introduced_by] if contact.introduced_by else None
    return Person(contact, place.name if place else contact.organization, introduced_by)


_BETWEEN_US = (
    FollowUpKind.WRITTEN,
    FollowUpKind.THANK_YOU,
    FollowUpKind.REFERRAL,
    FollowUpKind.LEAD,
    FollowUpKind.REPORT_BACK,
)
"""What they might ask about. Advice stands on the sheet by itself; to meet is to be in touch."""


def _owed(journal: Journal, today: date, people: Sequence[Contact]) -> tuple[FollowUp, ...]:
    found = {one.id: one for contact in people for one in follow_ups_of(journal, today, contact)}
    wanted = (one for one in found.values() if one.is_open and one.kind in _BETWEEN_US)
    return tuple(sorted(wanted, key=lambda one: (one.due, one.id)))


def _checklist(interview: Interview, people: Sequence[Contact]) -> tuple[str, ...]:
    platform = interview.platform or next((contact.platform for contact in people if contact.platform), None)
    if not _needs_platform(interview, platform):
        return CHECKLISTS[interview.format]
    known = f"Their platform is {platform}: have the link ready, and try it out."
    return (known, *(item for item in CHECKLISTS[interview.format] if item != WHICH_PLATFORM))


def _needs_platform(interview: Interview, platform: str | None) -> bool:
    return platform is not None and interview.format in (InterviewFormat.VIDEO, None)


def _questions(
    journal: Journal, today: date, interview: Interview, people: Sequence[Contact], minutes: int
) -> Iterator[ToAsk]:
    planned = interview_digest(journal, today, interview).questions
    for one in planned:
        yield ToAsk(one.text, one.question.id if one.question else None, planned=True)
    # Whom else to talk to is a step of its own in the running order.
    known = {"who-else", *(one.question.id for one in planned if one.question)}
    found = question_choice(journal, today, people, interview.stage, interview.options, known)
    for suggestion in found[: max(0, questions_in(minutes) - len(planned))]:
        yield ToAsk(suggestion.question.text, suggestion.question.id, planned=False)
