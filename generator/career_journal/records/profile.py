"""Who I am, where I come from and where I am heading; and the settings."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from career_journal.fields import AsList, Choice, Day, Part, Text, Texts, Whole
from career_journal.method.vocabulary import Naming, Precision
from career_journal.records.base import Record
from career_journal.settings import Settings


class Accomplishment(Part):
    """Something I did that is worth telling."""

    date: Day | None = Field(None, description="The day of it.")
    what: Text = Field(description="What I did.")


class WeeklyTarget(Part):
    """What I set out to do each week."""

    requests: Whole | None = Field(None, description="Requests to send.")
    interviews: Whole | None = Field(None, description="Interviews to hold.")


class Sharing(Part):
    """What the share edition may hold beyond its defaults."""

    names: Annotated[Naming, Choice(Naming)] = Field(Naming.STAND_IN, description="How people are named.")
    organizations: Annotated[Naming, Choice(Naming)] = Field(
        Naming.STAND_IN, description="How organizations are named."
    )
    dates: Annotated[Precision, Choice(Precision)] = Field(Precision.MONTH, description="How exact dates are.")
    contacts: Texts = Field((), description="Further fields of contacts.")
    interviews: Texts = Field((), description="Further fields of interviews.")
    options: Texts = Field((), description="Further fields of options.")
    organizations_fields: Texts = Field((), description="Further fields of organizations.")
    allow_words: Texts = Field((), description="Words that are no names although a person of the journal bears them.")


class Profile(Record):
    """Who I am, where I come from and where I am heading; and the settings."""

    name: Text | None = Field(None, description="My name.")
    timezone: Text | None = Field(None, description="My time zone, such as Europe/Berlin.")
    field: Text | None = Field(None, description="Where I come from.")
    toward: Text | None = Field(None, description="Where I am heading.")
    skills: Texts = Field((), description="What I can do.")
    interests: Texts = Field((), description="What draws me.")
    values: Texts = Field((), description="What matters to me.")
    strengths: Texts = Field((), description="What I am good at.")
    gaps: Texts = Field((), description="What I lack.")
    criteria: Texts = Field((), description="What I judge options by.")
    accomplishments: Annotated[tuple[Accomplishment, ...], AsList] = Field((), description="What I did, worth telling.")
    weekly_target: WeeklyTarget = Field(WeeklyTarget(), description="What I set out to do each week.")
    settings: Settings = Field(Settings(), description="How patient the journal is.")
    share: Sharing = Field(Sharing(), description="What the share edition may hold beyond its defaults.")
