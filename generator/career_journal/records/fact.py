"""A fact about an option or an organization: what a voice said, or what I found out myself."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from career_journal.fields import Amount, Choice, Part, Reference, Text, fault
from career_journal.method.vocabulary import FactAbout, Per


class Fact(Part):
    """What this voice said about something."""

    about: Annotated[FactAbout, Choice(FactAbout)] = Field(description="What it is about.")
    says: Text | None = Field(None, description="What was said, in a sentence.")
    option: Annotated[str, Reference("options")] | None = Field(
        None, description="The option it counts for; default: all of the interview's."
    )
    organization: Annotated[str, Reference("organizations", or_words=True)] | None = Field(
        None, description="The organization it is about."
    )
    quote: Text | None = Field(None, description="Their own words; in no shared edition.")
    low: Amount | None = Field(None, description="For salary: the lower end.")
    high: Amount | None = Field(None, description="For salary: the upper end.")
    currency: Text | None = Field(None, description="For salary: EUR, USD, …")
    per: Annotated[Per, Choice(Per)] | None = Field(None, description="For salary: per hour, month or year.")

    @model_validator(mode="after")
    def _says_something(self) -> Fact:
        if self.says is None and self.quote is None and self.low is None and self.high is None:
            raise fault("missing-field", "This fact says nothing.", "Add “says:” with what was said.")
        return self


class OwnFact(Fact):
    """What I found out myself, with where."""

    source: Annotated[str, Reference("interviews", or_words=True)] | None = Field(
        None, description="Where it comes from: an address, an interview, or words."
    )
