"""One person, with everything that happened between us."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.advice import advice_given
from career_journal.views.belonging import held_with
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.heard import Heard
from career_journal.views.last_touch import last_touch
from career_journal.views.paths import paths
from career_journal.views.referrals import suggested
from career_journal.views.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview, Organization
    from career_journal.records.fact import Fact
    from career_journal.views.advice import AdviceGiven
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.referrals import Suggested
    from career_journal.views.timeline import Event


@dataclass(frozen=True, slots=True)
class ContactDigest:
    """One person.

    Attributes:
        organization: the record of where they work, or None.
        organization_words: where they work in the person's words; None when it was not said.
        timeline: log, interviews and suggestions, the oldest first.
        interviews: all with this person, by date, whatever became of them.
        introduced_by: who brought us together, then who had brought them, and so on.
        introduced: the people this person brought me to, by name.
        suggested: the people this person suggested, and what became of it.
        follow_ups: those that concern this person, done ones too.
        last_touch: the day of the last interview held or log entry but a refusal; None when there is none.
        path: the shortest path to them, as ids of contacts; None when there is none.
        facts, advice: what they said, by date.
    """

    contact: Contact
    organization: Organization | None
    organization_words: str | None
    timeline: tuple[Event, ...]
    interviews: tuple[Interview, ...]
    introduced_by: tuple[Contact, ...]
    introduced: tuple[Contact, ...]
    suggested: tuple[Suggested, ...]
    follow_ups: tuple[FollowUp, ...]
    last_touch: date | None
    path: tuple[str, ...] | None
    facts: tuple[Heard[Fact], ...]
    advice: tuple[AdviceGiven, ...]


def contact_digest(journal: Journal, today: date, contact: Contact) -> ContactDigest:
    """One person, with everything that happened between us."""
    talks = journal.interviews_of.get(contact.id, ())
    held = held_with(journal, today).get(contact.id, ())
    organization = journal.organization_of(contact.organization)
    return ContactDigest(
        contact,
        organization,
        organization.name if organization else contact.organization,
        timeline(journal, today, contact),
        talks,
        _introduced_by(journal, contact),
        _introduced(journal, contact, held),
        suggested(journal, today, held),
        follow_ups_of(journal, today, contact),
        last_touch(journal, today, contact),
        paths(journal, today).get(contact.id),
        tuple(Heard(talk, fact) for talk in held for fact in talk.facts),
        advice_given(held),
    )


def _introduced_by(journal: Journal, contact: Contact) -> tuple[Contact, ...]:
    """The chain of introductions that leads here, the nearest first; it ends where it would go in a circle."""
    chain: dict[str, Contact] = {}
    before = contact.introduced_by
    while before and before not in chain and before != contact.id:
        chain[before] = journal.contacts[before]
        before = chain[before].introduced_by
    return tuple(chain.values())


def _introduced(journal: Journal, contact: Contact, held: Sequence[Interview]) -> tuple[Contact, ...]:
    """Those whose record says so, and those whom this person suggested and who have a record."""
    ids = {link.source for link in journal.backlinks.get(contact.key, ()) if link.keys == ("introduced_by",)}
    people = {key.removeprefix("contacts/") for key in ids}
    suggested = (journal.contact_of(referral) for talk in held for referral in talk.referrals)
    people.update(person.id for person in suggested if person)
    return tuple(sorted((journal.contacts[one] for one in people), key=lambda one: (one.name.casefold(), one.id)))
