"""Through whom I came to each person: who introduced us, or who suggested them (the method, 001 and 002)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.belonging import held_with
from career_journal.views.remembering import once
from career_journal.views.timeline import suggestions_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview


@dataclass(frozen=True, slots=True)
class Came:
    """How one person came through another.

    Attributes:
        through: the id of the person who brought us together.
        talk: the interview in which they were suggested; None when `introduced_by` says so.
    """

    through: str
    talk: Interview | None = None


@dataclass(frozen=True, slots=True)
class Introductions:
    """Who came through whom.

    Attributes:
        came: for each contact's id that came through another, the one way that counts; these ways make no circle.
        also: for each contact's id, the further people who introduced or suggested them, each once.
    """

    came: Mapping[str, Came]
    also: Mapping[str, tuple[Came, ...]]


@once
def introductions(journal: Journal, today: date) -> Introductions:
    """Who came through whom: `introduced_by` counts before a suggestion, and an early suggestion before a late one.

    A suggestion of somebody whom I had met before led to nobody, so it never counts, and stands under `also`. Where
    the ways would go in a circle, the one that would close it stands there too.
    """
    came: dict[str, Came] = {}
    also: dict[str, dict[str, Came]] = defaultdict(dict)
    tops: dict[str, str] = {}
    for contact, way, counts in (*_introduced(journal), *_suggested(journal, today)):
        if counts and contact not in came and _top(tops, way.through) != contact:
            came[contact] = way
            tops[contact] = way.through
        elif way.through not in (contact, came[contact].through if contact in came else None):
            also[contact].setdefault(way.through, way)
    return Introductions(came, {contact: tuple(ways.values()) for contact, ways in also.items()})


def _introduced(journal: Journal) -> Iterator[tuple[str, Came, bool]]:
    for contact in journal.contacts.values():
        if contact.introduced_by:
            yield contact.id, Came(contact.introduced_by), True


def _suggested(journal: Journal, today: date) -> Iterator[tuple[str, Came, bool]]:
    for contact, suggestions in suggestions_of(journal).items():
        for talk, _ in suggestions:
            is_new = not _met_before(journal, today, journal.contacts[contact], talk)
            yield from ((contact, Came(person, talk), is_new) for person in talk.contact)


def _met_before(journal: Journal, today: date, contact: Contact, talk: Interview) -> bool:
    met = held_with(journal, today).get(contact.id, ())
    return bool(met) and met[0].date.day < talk.date.day


def _top(tops: dict[str, str], contact: str) -> str:
    """Where the way of introductions to a person begins. The ways gone are shortened for the next time."""
    gone = []
    while contact in tops:
        gone.append(contact)
        contact = tops[contact]
    tops.update(dict.fromkeys(gone, contact))
    return contact
