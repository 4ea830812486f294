"""My own questions, beside the built-in bank."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Choice, Part, Text
from career_journal.method.questions.question import Question
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import Audience, FactAbout, Level
from career_journal.records.base import Record
from career_journal.records.stage import StageField


class OwnQuestion(Part):
    """A question of my own; with an id of the bank, my wording of that one."""

    id: Text = Field(description="A short name: small letters, digits and hyphens.")
    text: Text = Field(description="The question as I would ask it.")
    stages: Annotated[tuple[StageField, ...], AsList] = Field((), description="The stages it suits; none: any.")
    topic: Text | None = Field(None, description="What it belongs to.")
    levels: Annotated[tuple[Annotated[Level, Choice(Level)], ...], AsList] = Field(
        (), description="The people it suits; none: anyone."
    )
    ask: Annotated[Audience, Choice(Audience)] = Field(Audience.THEM, description="Whether it is for them or for me.")
    about: Annotated[tuple[Annotated[FactAbout, Choice(FactAbout)], ...], AsList] = Field(
        (), description="The facts that its answer feeds."
    )

    def joined_with(self, bank: Question | None) -> Question:
        """The question as the method has it; what was left open comes from the bank's question of that id."""
        if bank is None:
            stages = self.stages or STAGES
            return Question(
                self.id, self.text, self.topic or "own", stages, self.ask, levels=self.levels, about=self.about
            )
        return replace(
            bank,
            text=self.text,
            topic=self.topic or bank.topic,
            stages=self.stages or bank.stages,
            levels=self.levels or bank.levels,
            about=self.about or bank.about,
        )


class OwnQuestions(Record):
    """My own questions, beside the built-in bank."""

    questions: Annotated[tuple[OwnQuestion, ...], AsList] = Field((), description="The questions.")
