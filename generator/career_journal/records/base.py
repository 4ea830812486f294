"""What every record has: its place in the journal, its body, and the fields that any record may have."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, SkipValidation

from career_journal.fields import AsList, Choice, Day, Part, Reference, Text, Texts, YesNo
from career_journal.method.vocabulary import Owner
from career_journal.records.body import Body


class FollowUpKind(StrEnum):
    """What kind of thing is owed: written down by the person, or derived from what the records show."""

    WRITTEN = "written"
    THANK_YOU = "thank-you"
    DEBRIEF = "debrief"
    GOALS_MET = "goals-met"
    NUDGE = "nudge"
    REFERRAL = "referral"
    LEAD = "lead"
    APPLY_ADVICE = "apply-advice"
    REPORT_BACK = "report-back"
    PREPARE = "prepare"
    KEEP_IN_TOUCH = "keep-in-touch"
    REVISIT = "revisit"


class FollowUp(Part):
    """Something that someone promised to do."""

    what: Text = Field(description="What is to be done.")
    due: Day = Field(description="The day by which it should be done.")
    owner: Annotated[Owner, Choice(Owner)] = Field(Owner.ME, description="Who promised it.")
    contact: Annotated[str, Reference("contacts")] | None = Field(None, description="Whom it concerns.")
    done: Day | None = Field(None, description="The day it was done.")
    snoozed_until: Day | None = Field(None, description="The day until which it rests.")


class Record(BaseModel):
    """One file of the journal: where it stands, what its front matter says, and its body."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    path: str
    body: SkipValidation[Body]

    tags: Texts = Field((), description="Words to find it by.")
    private: YesNo = Field(False, description="Yes keeps it out of every shared edition.")
    follow_ups: Annotated[tuple[FollowUp, ...], AsList] = Field((), description="What is promised, by me or by them.")
    share_body: YesNo = Field(False, description="Yes lets its body into the share edition.")
    snoozed: dict[Annotated[FollowUpKind, Choice(FollowUpKind)], Day] = Field(
        default_factory=dict, description="Derived follow-ups that rest: kind and date."
    )
    custom: dict[str, Any] = Field(default_factory=dict, description="Fields of your own: shown, never checked.")
    ignore: Texts = Field((), description="Names or codes of checks that this record does without.")

    @property
    def key(self) -> str:
        """Folder and id, `contacts/priya-raman`: the record's name in links and in JSON."""
        return self.path.removesuffix(".md")

    @property
    def title(self) -> str:
        """What the record is called on pages and in messages."""
        return self.id


PLACED = ("id", "path", "body")
"""The fields of a record that its place in the journal gives; front matter may not."""
