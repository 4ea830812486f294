"""The question bank: 41 questions, one file a topic, in the order of the method.

The stages' own questions come from article 000, the others from 002, 003 and 004; the wording is
this project's.
"""

from collections.abc import Mapping

from career_journal.method.questions import (
    advice,
    daily_work,
    fit,
    needs,
    options,
    organization,
    outlook,
    path,
    realism,
    skills,
)
from career_journal.method.questions.question import Question
from career_journal.method.stages import Stage

__all__ = ["QUESTIONS", "QUESTIONS_BY_ID", "TOPICS", "Question", "stage_questions"]

TOPICS: Mapping[str, str] = {
    "options": "Options for me",
    "fit": "My own judgement",
    "realism": "How realistic it is",
    "path": "Their path",
    "daily-work": "The daily work",
    "organization": "The organization",
    "skills": "Skills and ways in",
    "outlook": "Where the field is going",
    "advice": "Advice and people",
    "needs": "Needs and openings",
}
"""The topics, in the order of the bank, each with its label."""

QUESTIONS: tuple[Question, ...] = (
    *options.QUESTIONS,
    *fit.QUESTIONS,
    *realism.QUESTIONS,
    *path.QUESTIONS,
    *daily_work.QUESTIONS,
    *organization.QUESTIONS,
    *skills.QUESTIONS,
    *outlook.QUESTIONS,
    *advice.QUESTIONS,
    *needs.QUESTIONS,
)

QUESTIONS_BY_ID: Mapping[str, Question] = {question.id: question for question in QUESTIONS}


def stage_questions(stage: Stage) -> tuple[Question, ...]:
    """The questions that a stage's summary counts, in the order of the bank (000)."""
    return tuple(question for question in QUESTIONS if question.stage is stage)
