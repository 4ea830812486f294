"""A person: someone to talk with, or talked with."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Cadence, Choice, Day, Email, Link, Part, Reference, Text, Texts, YesNo
from career_journal.method.vocabulary import Channel, Closed, Level, Reason, Source, Touch
from career_journal.records.base import Record
from career_journal.records.stage import StageField


class LogEntry(Part):
    """One touch outside an interview."""

    date: Day = Field(description="The day of it.")
    what: Annotated[Touch, Choice(Touch)] = Field(description="What happened.")
    via: Text | None = Field(None, description="How: by mail, on the phone, at an event.")
    note: Text | None = Field(None, description="A word to remember it by.")


class Contact(Record):
    """A person: someone to talk with, or talked with."""

    name: Text = Field(description="The person's name.")
    organization: Annotated[str, Reference("organizations", or_words=True)] | None = Field(
        None, description="Where they work."
    )
    role: Text | None = Field(None, description="What they are there.")
    function: Text | None = Field(None, description="What they do there: finance, research, …")
    location: Text | None = Field(None, description="Where they live or work.")
    timezone: Text | None = Field(None, description="Their time zone, when it is not mine.")
    level: Annotated[Level, Choice(Level)] | None = Field(None, description="Picks the questions that fit them.")
    stage: StageField | None = Field(None, description="The stage of the next conversation wanted.")
    source: Annotated[tuple[Annotated[Source, Choice(Source)], ...], AsList] = Field(
        (), description="How I know or found them."
    )
    introduced_by: Annotated[str, Reference("contacts")] | None = Field(None, description="Who brought us together.")
    knows: Annotated[tuple[Annotated[str, Reference("contacts")], ...], AsList] = Field(
        (), description="People of this journal whom they know."
    )
    reasons: Annotated[tuple[Annotated[Reason, Choice(Reason)], ...], AsList] = Field(
        (), description="Why I seek this person."
    )
    hope: Text | None = Field(None, description="What I hope to come away with, and my approach, said before asking.")
    email: Annotated[tuple[Email, ...], AsList] = Field((), description="E-mail address, or several.")
    phone: Texts = Field((), description="Phone number, or several.")
    links: Annotated[tuple[Link, ...], AsList] = Field((), description="Their pages.")
    prefers: Annotated[Channel, Choice(Channel)] | None = Field(None, description="How they like to be reached.")
    platform: Text | None = Field(None, description="Their meeting platform.")
    in_transition: YesNo | None = Field(None, description="Whether they have changed career themselves.")
    can_help_me: Texts = Field((), description="How they could help me.")
    can_help_them: Texts = Field((), description="How I could help them.")
    keep_in_touch: Cadence | None = Field(None, description="How often to be in touch.")
    paused_until: Day | None = Field(None, description="The day until which they are left in peace.")
    closed: Annotated[Closed, Choice(Closed)] | None = Field(None, description="Why this contact has come to an end.")
    log: Annotated[tuple[LogEntry, ...], AsList] = Field((), description="Every touch outside an interview.")

    @property
    def title(self) -> str:
        """The person's name."""
        return self.name
