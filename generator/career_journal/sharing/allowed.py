"""The allow-list: which fields of which records the share edition holds. What is not listed here does not exist for it.

How a listed value is shown follows from the type that its field declares: text without names, references as stand-ins,
days as months, groups by their own row here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields import Kind
from career_journal.records import Contact, Entry, Home, Interview, Option, Organization, OwnQuestions, Profile
from career_journal.records.contact import LogEntry
from career_journal.records.fact import Fact, OwnFact
from career_journal.records.interview import Advice, Gap, Lead, Referral
from career_journal.records.option import Decision
from career_journal.records.organization import Need
from career_journal.records.shape import FieldShape, shape
from career_journal.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

    from career_journal.records.profile import Sharing

ALLOWED: Mapping[type[BaseModel], frozenset[str]] = {
    Profile: frozenset({"field", "toward", "skills", "interests", "values", "criteria", "settings"}),
    Settings: frozenset({"voices", "cooling_off_days"}),
    Contact: frozenset({"level", "function", "source", "stage"}),
    LogEntry: frozenset({"date", "what"}),
    Interview: frozenset(
        {"contact", "date", "stage", "status", "format", "agreed_minutes", "actual_minutes", "options", "reasons"}
        | {"goals", "goals_met", "questions", "facts", "advice", "strengths", "gaps", "outcomes", "comfort"}
    ),
    Fact: frozenset({"about", "says", "option", "organization", "low", "high", "currency", "per"}),
    Advice: frozenset({"what", "applied", "how", "reported"}),
    Gap: frozenset({"what", "bridge"}),
    Referral: frozenset({"contact", "organization", "why"}),
    Lead: frozenset({"what", "kind", "done"}),
    Option: frozenset(
        {"name", "stage", "status", "why", "skills", "ratings", "entry_level", "barriers", "facts", "decision"}
    ),
    OwnFact: frozenset({"about", "says", "option", "organization", "low", "high", "currency", "per", "source"}),
    Decision: frozenset({"date", "choice", "because", "revisit"}),
    Organization: frozenset({"industry", "size", "location", "needs"}),
    Need: frozenset({"what", "when"}),
    Entry: frozenset({"date", "options"}),
    Home: frozenset(),
    OwnQuestions: frozenset(),
}
"""Record type or group -> the fields of it that are shared. Bodies go by `share_body`, people and places by stand-ins.

`LogEntry`, `Referral` and `Lead` have a row for those who share `log`, `referrals` or `leads`; by default they don't.
"""

EXTRA: Mapping[str, type[BaseModel]] = {
    "contacts": Contact,
    "interviews": Interview,
    "options": Option,
    "organizations_fields": Organization,
}
"""Field of the profile's `share` -> the record type of which it lists further fields."""

NEVER = frozenset(
    {"name", "email", "phone", "links", "follow_ups", "tags", "custom", "private", "share_body", "snoozed", "ignore"}
)
"""Fields that no profile can add. A name is shown as `names` and `organizations` say; links go by their type."""

_NEVER_OF_TYPE = frozenset({"e-mail address", "link"})


def allowed(sharing: Sharing) -> Mapping[type[BaseModel], frozenset[str]]:
    """The allow-list of a profile: the table, and the further fields that it lists."""
    listed = {kind: frozenset(getattr(sharing, name)) for name, kind in EXTRA.items()}
    return {
        kind: fields | frozenset(name for name in listed.get(kind, ()) if can_be_shared(kind, name))
        for kind, fields in ALLOWED.items()
    }


def can_be_shared(kind: type[BaseModel], name: str) -> bool:
    """Whether a profile can add this field of a record type."""
    field = shape(kind).get(name)
    return field is not None and name not in NEVER and not is_address(field)


def is_address(field: FieldShape) -> bool:
    """Whether a field holds e-mail addresses or links, which are never shared."""
    return isinstance(field.of, Kind) and field.of.name in _NEVER_OF_TYPE
