"""What is known of the next conversation with a person before anything is said about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.goals import GOALS
from career_journal.method.preparation import USUAL_MINUTES
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Channel, InterviewFormat, OptionStatus
from career_journal.views.belonging import held_with
from career_journal.views.prep import questions_in
from career_journal.views.question_choice import question_choice

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.goals import Goal
    from career_journal.method.questions import Question
    from career_journal.method.vocabulary import Reason
    from career_journal.records import Contact, Option

_FORMATS: Mapping[Channel, InterviewFormat] = {
    Channel.PHONE: InterviewFormat.PHONE,
    Channel.VIDEO: InterviewFormat.VIDEO,
    Channel.IN_PERSON: InterviewFormat.IN_PERSON,
}
"""How people like to talk. Who likes to be written to may still be met in any way."""


@dataclass(frozen=True, slots=True)
class NextInterview:
    """What a new interview can be filled in with.

    Attributes:
        stage: what it is for: the contact's, else that of the last conversation with them, else explore.
        options: ids of those that the last conversation with them was about, else of the only one there is; none that
            is set aside.
        choices: all options that are not set aside.
        goals: those not met with this person yet.
        questions: the open ones that fit the person, as many as the usual time is enough for; none for a day gone by.
    """

    stage: Stage
    options: tuple[str, ...] = ()
    choices: tuple[Option, ...] = ()
    format: InterviewFormat | None = None
    platform: str | None = None
    reasons: tuple[Reason, ...] = ()
    hope: str | None = None
    goals: tuple[Goal, ...] = GOALS
    questions: tuple[Question, ...] = ()


def next_interview(
    journal: Journal, today: date, contact: Contact, day: date, stage: Stage | None = None
) -> NextInterview:
    """What is known of a conversation with `contact` on `day`; in `stage`, where that is said."""
    talks = journal.interviews_of.get(contact.id, ())
    stage = stage or contact.stage or (talks[-1].stage if talks else Stage.EXPLORE)
    choices = tuple(one for one in journal.options.values() if one.status is not OptionStatus.SET_ASIDE)
    options = _last_options(journal, contact) or tuple(one.id for one in choices if len(choices) == 1)
    found = question_choice(journal, today, [contact], stage, options) if day >= today else ()
    return NextInterview(
        stage,
        options,
        choices,
        _FORMATS.get(contact.prefers) if contact.prefers else None,
        contact.platform,
        contact.reasons,
        contact.hope,
        _goals(journal, today, contact),
        tuple(one.question for one in found[: questions_in(USUAL_MINUTES)]),
    )


def _last_options(journal: Journal, contact: Contact) -> tuple[str, ...]:
    for talk in reversed(journal.interviews_of.get(contact.id, ())):
        standing = (one for one in talk.options if journal.options[one].status is not OptionStatus.SET_ASIDE)
        if options := tuple(dict.fromkeys(standing)):
            return options
    return ()


def _goals(journal: Journal, today: date, contact: Contact) -> tuple[Goal, ...]:
    met = {goal for talk in held_with(journal, today).get(contact.id, ()) for goal in talk.goals_met or ()}
    return tuple(goal for goal in GOALS if goal.id not in met)
