"""docs/questions.md: the stages, the question bank and the goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.method import GOALS, QUESTIONS, STAGES
from career_journal.method.questions import TOPICS
from career_journal.method.vocabulary import Audience
from reference.markdown import code, page, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.method.questions import Question

_INTRODUCTION = f"""\
The bank holds {len(QUESTIONS)} questions. Their ids may stand in an interview's `questions`; the questions themselves
are the `###` headings under its `## Answers`. Questions of your own, or your own wording of one of these, go into
`questions.md`."""

_GOALS = f"""\
{len(GOALS)} goals of an informational interview. Choose a few of them before you ask for the conversation, and write
their ids into its `goals`; goals in plain words will do as well. Getting a job is none of them."""


def questions_page() -> str:
    """The whole page."""
    stages = table(
        ("stage", "aim", "finished when"), ((f"`{stage}`", stage.aim, stage.finished_when) for stage in STAGES)
    )
    goals = table(("id", "goal"), ((f"`{goal.id}`", goal.text) for goal in GOALS))
    return page(
        "Stages, questions and goals",
        ["## Stages"],
        stages,
        ["## Questions"],
        [_INTRODUCTION],
        *(block for topic, label in TOPICS.items() for block in _topic(topic, label)),
        ["## Goals"],
        [_GOALS],
        goals,
    )


def _topic(topic: str, label: str) -> Iterator[list[str]]:
    yield [f"### {label}"]
    head = ("id", "question", "stages", "counted in", "best for", "feeds facts about")
    yield table(head, (_row(question) for question in QUESTIONS if question.topic == topic))


def _row(question: Question) -> tuple[str, ...]:
    asked = f"{question.text} *(asked of yourself)*" if question.audience is Audience.ME else question.text
    best_for = ", ".join([*(level.label for level in question.levels), *question.functions])
    counted = f"`{question.stage}`" if question.stage else ""
    return f"`{question.id}`", asked, code(question.stages), counted, best_for, code(question.about)
