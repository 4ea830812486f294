"""A company, or another employer."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Choice, Link, Part, Reference, Text, Texts, YesNo
from career_journal.method.vocabulary import NeedWhen
from career_journal.records.base import Record
from career_journal.records.fact import OwnFact


class Need(Part):
    """A need there that I could meet."""

    what: Text = Field(description="What they need.")
    when: Annotated[NeedWhen, Choice(NeedWhen)] | None = Field(None, description="How soon.")
    skills: Texts = Field((), description="Skills that would meet it.")
    source: Annotated[str, Reference("interviews", or_words=True)] | None = Field(
        None, description="Where I know it from: an interview, an address, or words."
    )


class Organization(Record):
    """A company, or another employer."""

    name: Text = Field(description="What it is called.")
    industry: Text | None = Field(None, description="What it works in.")
    website: Link | None = Field(None, description="Its page.")
    location: Text | None = Field(None, description="Where it is.")
    size: Text | None = Field(None, description="How large it is.")
    leader_in: Annotated[tuple[Annotated[str, Reference("options")], ...], AsList] = Field(
        (), description="Options in which it is a leading employer."
    )
    competitors: Texts = Field((), description="Who else does what it does.")
    challenges: Texts = Field((), description="What it struggles with.")
    key_people: Annotated[tuple[Annotated[str, Reference("contacts")], ...], AsList] = Field(
        (), description="People to know there."
    )
    needs: Annotated[tuple[Need, ...], AsList] = Field((), description="Needs that I could meet.")
    openings: Text | None = Field(None, description="When positions may open.")
    target: YesNo = Field(False, description="Whether I want to work there.")
    facts: Annotated[tuple[OwnFact, ...], AsList] = Field((), description="What I found out about it.")

    @property
    def title(self) -> str:
        """The organization's name."""
        return self.name
