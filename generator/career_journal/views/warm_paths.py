"""Warm paths to where I would like to work, step by step (the method, 000: a way to the people with a need)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from career_journal.views.belonging import staff
from career_journal.views.paths import approachable, paths
from career_journal.views.referrals import Became, suggested_at
from career_journal.views.remembering import once
from career_journal.views.timeline import suggestions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview, Organization
    from career_journal.views.referrals import Suggested


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: how it leads there, and to whom.

    Attributes:
        how: “You met” for the first step, then what the person before has to do with this one: “introduced”, “knows”.
        interview: the interview that shows it, or None.
    """

    how: str
    contact: Contact
    interview: Interview | None = None


@dataclass(frozen=True, slots=True)
class WarmPath:
    """From someone I have met to someone at an organization. `role`: what this person is to it: “works at”."""

    steps: tuple[Step, ...]
    role: str


@dataclass(frozen=True, slots=True)
class Target:
    """An organization where I would like to work, and the ways there.

    Attributes:
        paths: one for each person there who can be reached, the shortest first.
        beyond: the people there to whom nobody leads whom I have met, by name.
        suggested: the people there who were suggested to me and have no record yet.
    """

    organization: Organization
    paths: tuple[WarmPath, ...]
    beyond: tuple[Contact, ...]
    suggested: tuple[Suggested, ...]


def targets(journal: Journal, today: date) -> tuple[Target, ...]:
    """The target organizations, by name, each with the ways there. Nobody is reached who is closed."""
    wanted = [organization for organization in journal.organizations.values() if organization.target]
    return tuple(_target(journal, today, one) for one in sorted(wanted, key=lambda one: (one.name.casefold(), one.id)))


def _target(journal: Journal, today: date, organization: Organization) -> Target:
    reached = paths(journal, today)
    people = approachable(journal, organization)
    own = {contact.id for contact in staff(journal).get(organization.id, ())}
    ways = [
        WarmPath(_steps(journal, today, reached[one.id]), "works at" if one.id in own else "is a key person for")
        for one in people
        if one.id in reached
    ]
    return Target(
        organization,
        tuple(sorted(ways, key=lambda way: len(way.steps))),
        tuple(one for one in people if one.id not in reached),
        tuple(one for one in suggested_at(journal, today).get(organization.id, ()) if one.became is Became.NO_RECORD),
    )


def _steps(journal: Journal, today: date, path: tuple[str, ...]) -> tuple[Step, ...]:
    known = _bonds(journal)
    first = journal.contacts[path[0]]
    met = [talk for talk in journal.interviews_of[first.id] if talk.is_held(today)]
    return (
        Step("You met", first, met[-1]),
        *(Step(known[pair][0], journal.contacts[pair[1]], known[pair][1]) for pair in pairwise(path)),
    )


@once
def _bonds(journal: Journal) -> Mapping[tuple[str, str], tuple[str, Interview | None]]:
    """What the first of two people has to do with the second, in words, and the interview that shows it."""
    found: dict[tuple[str, str], tuple[str, Interview | None]] = {}
    for one, other, how, back, talk in _all_bonds(journal):
        found.setdefault((one, other), (how, talk))
        found.setdefault((other, one), (back, talk))
    return found


def _all_bonds(journal: Journal) -> Iterator[tuple[str, str, str, str, Interview | None]]:
    """The closest bonds first: for two people, the first counts."""
    for contact in journal.contacts.values():
        if contact.introduced_by:
            yield contact.introduced_by, contact.id, "introduced", "was introduced by", None
    for suggested, suggestions in suggestions_of(journal).items():
        for talk, _ in suggestions:
            yield from ((person, suggested, "suggested", "was suggested by", talk) for person in talk.contact)
    for contact in journal.contacts.values():
        yield from ((contact.id, other, "knows", "is known by", None) for other in contact.knows)
