"""One conversation, held or planned, with its questions, goals and next steps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from career_journal.method.goals import GOALS_BY_ID
from career_journal.method.wording import normalized, question_in_heading
from career_journal.views.advice import advice_given
from career_journal.views.bare_headings import bare_questions
from career_journal.views.belonging import by_date
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.referrals import suggested

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Answer, Journal
    from career_journal.method.questions import Question
    from career_journal.method.vocabulary import InterviewStatus
    from career_journal.records import Contact, Interview, Option
    from career_journal.views.advice import AdviceGiven
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.referrals import Suggested


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """A question planned for the conversation. `question` is None for one in plain words."""

    text: str
    question: Question | None
    answered: bool


@dataclass(frozen=True, slots=True)
class ChosenGoal:
    """A goal chosen before asking. `met` is None as long as nothing is recorded about the goals."""

    goal: str
    text: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was answered: in the journal's wording where it knows the question, else as it was asked."""

    wording: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class InterviewDigest:
    """One conversation.

    Attributes:
        status: as written, else by its date.
        earlier: interviews with the same people before it, by date.
        questions: those planned, in their order.
        headings: the words of questions that stand as a heading without an answer, and are not among those planned.
        answers: all that were answered, in the order of the notes.
        next_steps: the follow-ups that stand in it, done ones too.
    """

    interview: Interview
    status: InterviewStatus
    contacts: tuple[Contact, ...]
    options: tuple[Option, ...]
    earlier: tuple[Interview, ...]
    questions: tuple[PlannedQuestion, ...]
    headings: tuple[str, ...]
    answers: tuple[Answered, ...]
    goals: tuple[ChosenGoal, ...]
    referrals: tuple[Suggested, ...]
    advice: tuple[AdviceGiven, ...]
    next_steps: tuple[FollowUp, ...]


def interview_digest(journal: Journal, today: date, interview: Interview) -> InterviewDigest:
    """One conversation, held or planned, with its questions, goals and next steps."""
    answers = journal.answers(interview)
    questions = _planned_questions(journal, interview, answers)
    return InterviewDigest(
        interview,
        interview.status_on(today),
        tuple(journal.contacts[contact] for contact in interview.contact),
        tuple(journal.options[option] for option in interview.options),
        _earlier(journal, interview),
        questions,
        _headings(interview, questions),
        tuple(Answered(_wording(journal, answer), answer) for answer in answers),
        _chosen_goals(interview),
        suggested(journal, today, [interview]),
        advice_given([interview]),
        tuple(one for one in follow_ups_of(journal, today, interview) if one.record == interview.key),
    )


def _earlier(journal: Journal, interview: Interview) -> tuple[Interview, ...]:
    talks = {talk.id: talk for person in interview.contact for talk in journal.interviews_of[person]}
    return tuple(takewhile(lambda talk: talk.id != interview.id, by_date(journal, talks.values())))


def _planned_questions(
    journal: Journal, interview: Interview, answers: Sequence[Answer]
) -> tuple[PlannedQuestion, ...]:
    """The planned questions; one in plain words may be a question of the journal, by its wording."""
    asked = {answer.question for answer in answers} | {normalized(answer.heading) for answer in answers}
    found = []
    for words in dict.fromkeys(interview.questions):
        known = words if words in journal.questions else journal.questions_by_words.get(normalized(words), "")
        question = journal.questions.get(known)
        answered = (question.id if question else normalized(words)) in asked
        found.append(PlannedQuestion(question.text if question else words, question, answered))
    return tuple(found)


def _headings(interview: Interview, planned: Sequence[PlannedQuestion]) -> tuple[str, ...]:
    known = {normalized(question.text) for question in planned if not question.answered}
    found = dict.fromkeys(question_in_heading(bare.title, {})[0] for bare in bare_questions(interview.body))
    return tuple(words for words in found if normalized(words) not in known)


def _wording(journal: Journal, answer: Answer) -> str:
    return journal.questions[answer.question].text if answer.question else answer.heading


def _chosen_goals(interview: Interview) -> tuple[ChosenGoal, ...]:
    """The goals; one that was met without having been chosen stands at the end."""
    met = None if interview.goals_met is None else {normalized(goal) for goal in interview.goals_met}
    return tuple(
        ChosenGoal(
            goal,
            GOALS_BY_ID[goal].text if goal in GOALS_BY_ID else goal,
            None if met is None else normalized(goal) in met,
        )
        for goal in dict.fromkeys((*interview.goals, *(interview.goals_met or ())))
    )
