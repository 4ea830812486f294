"""A career option: something that I could become."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Choice, Day, Part, Score, Text, Texts
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import DecisionChoice, OptionStatus
from career_journal.records.base import Record
from career_journal.records.fact import OwnFact
from career_journal.records.stage import StageField


class Decision(Part):
    """What I decided about an option, and why."""

    date: Day = Field(description="The day of the decision.")
    choice: Annotated[DecisionChoice, Choice(DecisionChoice)] = Field(description="What I decided.")
    because: Text | None = Field(None, description="Why.")
    revisit: Day | None = Field(None, description="The day to look at it again.")


class Option(Record):
    """A career option: something that I could become."""

    name: Text = Field(description="What it is called.")
    stage: StageField = Field(Stage.EXPLORE, description="How far I am with it.")
    status: Annotated[OptionStatus, Choice(OptionStatus)] = Field(OptionStatus.OPEN, description="Whether it stands.")
    why: Text | None = Field(None, description="What draws me to it.")
    skills: Texts = Field((), description="What it asks for; matched with the profile's.")
    ratings: dict[str, Score] = Field(default_factory=dict, description="My judgement by the profile's criteria.")
    entry_level: Text | None = Field(None, description="Where I could start.")
    barriers: Texts = Field((), description="What stands in my way.")
    facts: Annotated[tuple[OwnFact, ...], AsList] = Field((), description="What I found out myself.")
    decision: Decision | None = Field(None, description="What I decided about it.")

    @property
    def title(self) -> str:
        """The option's name."""
        return self.name
