"""One conversation, held or planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field, model_validator

from career_journal.fields import AsList, Choice, Day, Link, Part, Reference, Score, Text, Texts, When, Whole, fault
from career_journal.method.vocabulary import InterviewFormat, InterviewStatus, LeadKind, Outcome, Reason
from career_journal.records.base import Record
from career_journal.records.fact import Fact
from career_journal.records.stage import StageField

if TYPE_CHECKING:
    import datetime


class Referral(Part):
    """A person they suggested."""

    name: Text | None = Field(
        None,
        description="The person's name. With no record given, the only contact called so is meant; "
        "titles such as Dr., Prof., Mr, Mrs, Ms, Herr, Frau or Dipl.-Ing. make no difference.",
    )
    contact: Annotated[str, Reference("contacts")] | None = Field(None, description="Their record, once there is one.")
    organization: Annotated[str, Reference("organizations", or_words=True)] | None = Field(
        None, description="Where they work."
    )
    why: Text | None = Field(None, description="What they could tell me.")

    @model_validator(mode="after")
    def _says_who(self) -> Referral:
        if self.name is None and self.contact is None:
            raise fault("missing-field", "This referral names nobody.", "Add “name:” or “contact:”.")
        return self


class Lead(Part):
    """Something they suggested that is no person."""

    what: Text = Field(description="What it is.")
    kind: Annotated[LeadKind, Choice(LeadKind)] | None = Field(None, description="Which kind of lead.")
    url: Link | None = Field(None, description="Where to find it.")
    done: Day | None = Field(None, description="The day I looked into it.")


class Advice(Part):
    """What they advised, and what became of it."""

    what: Text = Field(description="The advice.")
    applied: Day | None = Field(None, description="The day I acted on it.")
    how: Text | None = Field(None, description="What I did.")
    reported: Day | None = Field(None, description="The day I told them how it went.")


class Gap(Part):
    """What is missing in me, and what would bridge it."""

    what: Text = Field(description="What is missing.")
    bridge: Text | None = Field(None, description="What would bridge it.")


class Interview(Record):
    """One conversation, held or planned."""

    contact: Annotated[tuple[Annotated[str, Reference("contacts")], ...], AsList] = Field(
        min_length=1, description="Who it is with."
    )
    date: When = Field(description="When it is, or was.")
    stage: StageField = Field(description="The stage that it serves.")
    status: Annotated[InterviewStatus, Choice(InterviewStatus)] | None = Field(
        None, description="Default: held when the date is past, else planned."
    )
    format: Annotated[InterviewFormat, Choice(InterviewFormat)] | None = Field(None, description="How we talk.")
    platform: Text | None = Field(None, description="The meeting platform.")
    place: Text | None = Field(None, description="Where we meet.")
    agreed_minutes: Whole | None = Field(None, description="The length we agreed on, in minutes.")
    actual_minutes: Whole | None = Field(None, description="How long it took, in minutes.")
    options: Annotated[tuple[Annotated[str, Reference("options")], ...], AsList] = Field(
        (), description="What it was about; its answers and facts count for these."
    )
    reasons: Annotated[tuple[Annotated[Reason, Choice(Reason)], ...], AsList] = Field((), description="Why I ask.")
    hope: Text | None = Field(None, description="What I hope to come away with, said before asking.")
    goals: Texts = Field((), description="Chosen before asking: goal ids, or plain words.")
    goals_met: Texts | None = Field(None, description="Which of the goals were met; `[]` for none.")
    questions: Texts = Field((), description="Planned questions, most relevant first: ids, or plain words.")
    referrals: Annotated[tuple[Referral, ...], AsList] = Field((), description="People they suggested.")
    leads: Annotated[tuple[Lead, ...], AsList] = Field((), description="Other things they suggested.")
    facts: Annotated[tuple[Fact, ...], AsList] = Field((), description="What this voice said.")
    advice: Annotated[tuple[Advice, ...], AsList] = Field((), description="What they advised.")
    strengths: Texts = Field((), description="Strengths they saw in me.")
    gaps: Annotated[tuple[Gap, ...], AsList] = Field((), description="What they found missing in me.")
    outcomes: Annotated[tuple[Annotated[Outcome, Choice(Outcome)], ...], AsList] = Field(
        (), description="What came of it."
    )
    comfort: Score | None = Field(None, description="How at ease I was.")
    thanked: Day | None = Field(None, description="The day the thank-you was sent.")

    def status_on(self, today: datetime.date) -> InterviewStatus:
        """What was written, else held when the date is past, else planned."""
        if self.status is not None:
            return self.status
        return InterviewStatus.HELD if self.date.day < today else InterviewStatus.PLANNED

    def is_held(self, today: datetime.date) -> bool:
        """Whether the conversation has taken place."""
        return self.status_on(today) is InterviewStatus.HELD

    def is_planned(self, today: datetime.date) -> bool:
        """Whether the conversation is still to come."""
        return self.status_on(today) is InterviewStatus.PLANNED

    def is_called_off(self, today: datetime.date) -> bool:
        """Whether it was cancelled, or nobody came."""
        return self.status_on(today) in (InterviewStatus.CANCELLED, InterviewStatus.NO_SHOW)
