"""Coverage: which questions are answered, for which option or organization, and by how many people."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from career_journal.method.questions import stage_questions
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Audience
from career_journal.views.belonging import by_date, entries_about, held_about, held_with, staff
from career_journal.views.stage_subjects import stage_options, stage_organizations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.questions import Question
    from career_journal.records import Option, Organization
    from career_journal.records.base import Record

R = TypeVar("R", bound="Record")


@dataclass(frozen=True, slots=True)
class Covered:
    """One question for one subject.

    Attributes:
        subject: the id of an option; in stage cultivate, of an organization.
        question: the question's id.
        interviews: ids of the held interviews with an answer to it, by date.
        people: the number of different people in them; for an organization, of its own people.
        entries: ids of the journal entries in which I answered it for myself, by date.
        own_field: whether the option's own fields answer it, as `entry_level` answers `my-entry-level`.
    """

    subject: str
    question: str
    interviews: tuple[str, ...] = ()
    people: int = 0
    entries: tuple[str, ...] = ()
    own_field: bool = False

    @property
    def answered(self) -> bool:
        """Whether there is any answer."""
        return bool(self.interviews or self.entries or self.own_field)


OWN_FIELDS: Mapping[str, Callable[[Option], object]] = {
    "my-entry-level": lambda option: option.entry_level,
    "my-barriers": lambda option: option.barriers,
    "best-fit": lambda option: option.ratings,
    "my-values-fit": lambda option: option.ratings,
}
"""Question -> the field of an option that answers it as well as words under its heading do."""


def option_coverage(
    journal: Journal, today: date, option: Option, questions: Iterable[Question]
) -> tuple[Covered, ...]:
    """One option and each of `questions`, in their order.

    A held interview counts for its `options`. What I ask of myself may also be answered in an entry about the option,
    or by the option's own fields.
    """
    interviews = _by_question(journal, held_about(journal, today).get(option.id, ()))
    entries = _by_question(journal, entries_about(journal).get(option.id, ()))
    return tuple(
        Covered(
            option.id,
            question.id,
            tuple(interview.id for interview in interviews.get(question.id, ())),
            len({contact for interview in interviews.get(question.id, ()) for contact in interview.contact}),
            tuple(entry.id for entry in entries.get(question.id, ())) if question.audience is Audience.ME else (),
            question.id in OWN_FIELDS and bool(OWN_FIELDS[question.id](option)),
        )
        for question in questions
    )


def organization_coverage(
    journal: Journal, today: date, organization: Organization, questions: Iterable[Question]
) -> tuple[Covered, ...]:
    """One organization and each of `questions`. A held interview counts for its contacts' organizations."""
    people = {contact.id for contact in staff(journal).get(organization.id, ())}
    talks = {talk.id: talk for person in people for talk in held_with(journal, today).get(person, ())}
    interviews = _by_question(journal, by_date(journal, talks.values()))
    return tuple(
        Covered(
            organization.id,
            question.id,
            tuple(interview.id for interview in interviews.get(question.id, ())),
            len({contact for interview in interviews.get(question.id, ()) for contact in interview.contact} & people),
        )
        for question in questions
    )


def stage_coverage(journal: Journal, today: date, stage: Stage) -> tuple[Covered, ...]:
    """Each option of a stage, or in cultivate each organization, with each of the stage's questions."""
    questions = stage_questions(stage)
    if stage is Stage.CULTIVATE:
        organizations = stage_organizations(journal)
        return tuple(cell for one in organizations for cell in organization_coverage(journal, today, one, questions))
    return tuple(
        cell for one in stage_options(journal, stage) for cell in option_coverage(journal, today, one, questions)
    )


def _by_question(journal: Journal, records: Iterable[R]) -> Mapping[str, list[R]]:
    """For each question's id, those of `records` that answer it, in their order, each once."""
    found: dict[str, list[R]] = defaultdict(list)
    for record in records:
        for question in dict.fromkeys(answer.question for answer in journal.answers(record)):
            if question is not None:
                found[question].append(record)
    return found
