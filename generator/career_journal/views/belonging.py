"""Which interviews and entries belong to an option, and which people to an organization."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Entry, Interview
    from career_journal.records.base import Record

R = TypeVar("R", bound="Record")


@once
def interviews_about(journal: Journal) -> Mapping[str, tuple[Interview, ...]]:
    """For each option's id, the interviews about it, by date, whatever became of them."""
    return _grouped((option, interview) for interview in journal.interviews_by_date for option in interview.options)


@once
def held_about(journal: Journal, today: date) -> Mapping[str, tuple[Interview, ...]]:
    """For each option's id, the interviews about it that took place, by date."""
    return {
        option: tuple(interview for interview in interviews if interview.is_held(today))
        for option, interviews in interviews_about(journal).items()
    }


@once
def held_with(journal: Journal, today: date) -> Mapping[str, tuple[Interview, ...]]:
    """For each contact's id, the interviews with them that took place, by date."""
    return {
        contact: tuple(interview for interview in interviews if interview.is_held(today))
        for contact, interviews in journal.interviews_of.items()
    }


def by_date(journal: Journal, interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    """Some interviews in the order of `journal.interviews_by_date`."""
    places = _places(journal)
    return tuple(sorted(interviews, key=lambda interview: places[interview.id]))


@once
def _places(journal: Journal) -> Mapping[str, int]:
    return {interview.id: place for place, interview in enumerate(journal.interviews_by_date)}


@once
def entries_about(journal: Journal) -> Mapping[str, tuple[Entry, ...]]:
    """For each option's id, the journal entries about it, by date."""
    by_date = sorted(journal.entries.values(), key=lambda entry: (entry.date, entry.id))
    return _grouped((option, entry) for entry in by_date for option in entry.options)


@once
def staff(journal: Journal) -> Mapping[str, tuple[Contact, ...]]:
    """For each organization's id, the people whose organization it is, by name; named by its id or in plain words.

    A key person of whom no other organization of the journal is known belongs to it too.
    """
    places = {contact.id: journal.organization_of(contact.organization) for contact in journal.contacts.values()}
    at = [(place.id, journal.contacts[contact]) for contact, place in places.items() if place]
    key = [(organization, contact) for organization, contact in _key_people(journal) if not places[contact.id]]
    return _grouped(sorted(at + key, key=_by_name))


@once
def people_at(journal: Journal) -> Mapping[str, tuple[Contact, ...]]:
    """For each organization's id, its staff and its key people, by name."""
    at = [(organization, contact) for organization, contacts in staff(journal).items() for contact in contacts]
    return _grouped(sorted([*at, *_key_people(journal)], key=_by_name))


def _key_people(journal: Journal) -> list[tuple[str, Contact]]:
    return [
        (organization.id, journal.contacts[person])
        for organization in journal.organizations.values()
        for person in organization.key_people
    ]


def _by_name(pair: tuple[str, Contact]) -> tuple[str, str]:
    return pair[1].name.casefold(), pair[1].id


def _grouped(pairs: Iterable[tuple[str, R]]) -> Mapping[str, tuple[R, ...]]:
    """Records by the id they are paired with, in their order, none twice."""
    found: dict[str, dict[str, R]] = defaultdict(dict)
    for key, record in pairs:
        found[key].setdefault(record.id, record)
    return {key: tuple(records.values()) for key, records in found.items()}
