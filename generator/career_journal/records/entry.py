"""A dated, free-form journal entry."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Day, Reference, Score, Text
from career_journal.records.base import Record


class Entry(Record):
    """A dated, free-form journal entry."""

    date: Day = Field(description="The day it is about.")
    heading: Text | None = Field(None, alias="title", description="What it is called.")
    comfort: Score | None = Field(None, description="How at ease I was.")
    contacts: Annotated[tuple[Annotated[str, Reference("contacts")], ...], AsList] = Field(
        (), description="People it is about."
    )
    options: Annotated[tuple[Annotated[str, Reference("options")], ...], AsList] = Field(
        (), description="Options it is about."
    )
    organizations: Annotated[tuple[Annotated[str, Reference("organizations")], ...], AsList] = Field(
        (), description="Organizations it is about."
    )
    interviews: Annotated[tuple[Annotated[str, Reference("interviews")], ...], AsList] = Field(
        (), description="Interviews it is about."
    )

    @property
    def title(self) -> str:
        """Its own title, else its date."""
        return self.heading or f"{self.date}"
