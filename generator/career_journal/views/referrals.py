"""What became of the people who were suggested to me."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from career_journal.ids import bare_name
from career_journal.method.vocabulary import Touch
from career_journal.views.belonging import held_with
from career_journal.views.refusals import has_declined
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.records.interview import Referral


class Became(StrEnum):
    """How far it came with a person who was suggested."""

    NO_RECORD = "no record yet"
    NOT_ASKED = "not asked yet"
    IN_TOUCH = "in touch"
    ASKED = "asked"
    PLANNED = "interview planned"
    MET = "met"
    DECLINED = "declined"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Suggested:
    """A person who was suggested in an interview, and what became of it.

    Attributes:
        name: the person's name, from their record where there is one.
        contact: their record, or None.
        met: the interviews held with them, by date.
    """

    interview: Interview
    referral: Referral
    name: str
    contact: Contact | None
    became: Became
    met: tuple[Interview, ...] = ()


def suggested(journal: Journal, today: date, interviews: Iterable[Interview]) -> tuple[Suggested, ...]:
    """The referrals of `interviews`, in their order."""
    return tuple(
        _suggested(journal, today, interview, referral) for interview in interviews for referral in interview.referrals
    )


def first_suggestion(journal: Journal, today: date, name: str) -> Suggested | None:
    """The first one of a person called so who has no record yet, from a conversation that was not called off."""
    talks = (talk for talk in journal.interviews_by_date if not talk.is_called_off(today))
    people = (one for one in suggested(journal, today, talks) if one.contact is None)
    return next((one for one in people if bare_name(one.name) == bare_name(name)), None)


@once
def suggested_at(journal: Journal, today: date) -> Mapping[str, tuple[Suggested, ...]]:
    """For each organization's id, the people there who were suggested in interviews that took place, by date.

    Where they work is what the referral says, and where it says nothing, what their record does.
    """
    found: dict[str, list[Suggested]] = defaultdict(list)
    for one in suggested(journal, today, (talk for talk in journal.interviews_by_date if talk.is_held(today))):
        place = one.referral.organization or (one.contact.organization if one.contact else None)
        if organization := journal.organization_of(place):
            found[organization.id].append(one)
    return {organization: tuple(people) for organization, people in found.items()}


def _suggested(journal: Journal, today: date, interview: Interview, referral: Referral) -> Suggested:
    contact = journal.contact_of(referral)
    if contact is None:
        return Suggested(interview, referral, referral.name or "", None, Became.NO_RECORD)
    met = held_with(journal, today).get(contact.id, ())
    return Suggested(interview, referral, journal.name_of(contact), contact, became_of(journal, today, contact), met)


def became_of(journal: Journal, today: date, contact: Contact) -> Became:
    """How far it came with a person, suggested or not."""
    talks = journal.interviews_of.get(contact.id, ())
    if held_with(journal, today).get(contact.id):
        return Became.MET
    if contact.closed:
        return Became.CLOSED
    if any(talk.is_planned(today) for talk in talks):
        return Became.PLANNED
    if has_declined(journal, today, contact):
        return Became.DECLINED
    if talks or any(entry.what in (Touch.REQUEST, Touch.NUDGE) for entry in contact.log):
        return Became.ASKED
    return Became.IN_TOUCH if contact.log else Became.NOT_ASKED
