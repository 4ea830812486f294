"""What to ask a person: the questions that are still open and that fit them, the most relevant first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Audience, OptionStatus
from career_journal.views.belonging import held_with
from career_journal.views.coverage import option_coverage, organization_coverage
from career_journal.views.stage_subjects import stage_options

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.questions import Question
    from career_journal.records import Contact
    from career_journal.views.coverage import Covered


class Fit(IntEnum):
    """How well a question fits a person (the method, 003); the best comes first."""

    NAMED = 0
    """It is for people of their level or in their function."""
    ANYONE = 1
    """It is for anyone, or we don't know what they are."""
    OTHERS = 2
    """People in another function know more, and this person may know something."""
    UNFIT = 3
    """It is for people of another level."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question to ask.

    Attributes:
        voices: how many different people have answered it so far, for the same options or organizations.
        counts: whether the summary of the stage still waits for an answer to it.
    """

    question: Question
    voices: int
    counts: bool
    fit: Fit


def question_choice(
    journal: Journal,
    today: date,
    contacts: Sequence[Contact],
    stage: Stage,
    options: Sequence[str] = (),
    without: Collection[str] = (),
) -> tuple[Suggestion, ...]:
    """The questions for a conversation with `contacts` in a stage, about the options of these ids; the best first.

    Left out are: what I ask of myself, questions of another stage, those that fit none of the people, those that all of
    them have answered for the same options, and those `without`. Without `options`, it is about all of the stage's; in
    cultivate it is about the people's organizations. The order:

    1. questions that the stage counts and that are open for at least one option, before all others;
    2. the fewest voices heard so far;
    3. the best fit;
    4. the order of the bank, then of the person's own questions.
    """
    questions = [
        question
        for question in journal.questions.values()
        if question.audience is Audience.THEM and stage in question.stages and question.id not in without
    ]
    coverage = _coverage(journal, today, contacts, stage, options, questions)
    answered = _answered(journal, today, contacts, stage, options)
    found = [
        _suggestion(question, coverage[question.id], stage, contacts)
        for question in questions
        if question.id not in answered
    ]
    fitting = (one for one in found if one.fit is not Fit.UNFIT)
    return tuple(sorted(fitting, key=lambda one: (not one.counts, one.voices, one.fit)))


def _suggestion(question: Question, cells: Sequence[Covered], stage: Stage, contacts: Sequence[Contact]) -> Suggestion:
    is_open = not cells or any(not cell.answered for cell in cells)
    return Suggestion(
        question,
        sum(cell.people for cell in cells),
        question.stage is stage and is_open,
        min((fit_of(question, contact) for contact in contacts), default=Fit.ANYONE),
    )


def fit_of(question: Question, contact: Contact) -> Fit:
    """How well a question fits a person. Where no level is said, none is ruled out."""
    function = (contact.function or "").casefold()
    if contact.level in question.levels or function in question.functions:
        return Fit.NAMED
    if question.levels:
        return Fit.UNFIT if contact.level else Fit.ANYONE
    return Fit.OTHERS if question.functions and function else Fit.ANYONE


def _coverage(
    journal: Journal,
    today: date,
    contacts: Sequence[Contact],
    stage: Stage,
    options: Sequence[str],
    questions: Sequence[Question],
) -> Mapping[str, list[Covered]]:
    """The cells of each question, one for each option or organization that the conversation is about."""
    found: dict[str, list[Covered]] = defaultdict(list)
    if stage is Stage.CULTIVATE:
        places = {place.id: place for one in contacts if (place := journal.organization_of(one.organization))}
        cells: Iterable[tuple[Covered, ...]] = (
            organization_coverage(journal, today, place, questions) for place in places.values()
        )
    else:
        open_ones = (one for one in stage_options(journal, stage) if one.status is not OptionStatus.SET_ASIDE)
        about = [journal.options[option] for option in options] or open_ones
        cells = (option_coverage(journal, today, option, questions) for option in about)
    for cell in (cell for column in cells for cell in column):
        found[cell.question].append(cell)
    return found


def _answered(
    journal: Journal, today: date, contacts: Sequence[Contact], stage: Stage, options: Sequence[str]
) -> set[str]:
    """What each of the people has answered; where it is about options, for every one of them."""
    about: Sequence[str | None] = (None,) if stage is Stage.CULTIVATE or not options else options
    each = [
        {
            answer.question
            for talk in held_with(journal, today).get(contact.id, ())
            if option is None or option in talk.options
            for answer in journal.answers(talk)
            if answer.question
        }
        for contact in contacts
        for option in about
    ]
    return set.intersection(*each) if each else set()
