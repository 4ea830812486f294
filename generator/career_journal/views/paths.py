"""Warm paths: from someone I have met to someone I would like to meet."""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from career_journal.views.belonging import held_with, people_at
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Organization


@once
def paths(journal: Journal, today: date) -> Mapping[str, tuple[str, ...]]:
    """For each contact who can be reached, the shortest path to them, as ids of contacts.

    A path begins with someone I have met, in an interview that was held, and ends with the contact; it is one step long
    for those whom I have met. Two people are neighbours when one introduced the other (`introduced_by`), knows the
    other (`knows`), or suggested the other in an interview (`referrals`). Nobody is reached through someone whose
    record is closed.
    """
    found: dict[str, tuple[str, ...]] = {contact: (contact,) for contact in _met(journal, today)}
    neighbours = _neighbours(journal)
    reached = deque(found)
    while reached:
        via = reached.popleft()
        if journal.contacts[via].closed:
            continue
        for contact in neighbours.get(via, ()):
            if contact not in found:
                found[contact] = (*found[via], contact)
                reached.append(contact)
    return found


def path_to(journal: Journal, today: date, organization: Organization) -> tuple[str, ...] | None:
    """The shortest path to a contact at an organization who is not closed, as ids of contacts; None without one."""
    ways = (paths(journal, today).get(contact.id) for contact in approachable(journal, organization))
    return min(filter(None, ways), key=len, default=None)


def approachable(journal: Journal, organization: Organization) -> list[Contact]:
    """The people at an organization with whom it has not come to an end, by name."""
    return [contact for contact in people_at(journal).get(organization.id, ()) if not contact.closed]


def _met(journal: Journal, today: date) -> list[str]:
    return [contact for contact, talks in held_with(journal, today).items() if talks]


def _neighbours(journal: Journal) -> Mapping[str, dict[str, None]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for one, other in _acquaintances(journal):
        found[one][other] = found[other][one] = None
    return found


def _acquaintances(journal: Journal) -> Iterator[tuple[str, str]]:
    for contact in journal.contacts.values():
        if contact.introduced_by:
            yield contact.introduced_by, contact.id
        yield from ((contact.id, known) for known in contact.knows)
    for talk in journal.interviews.values():
        for referral in talk.referrals:
            if suggested := journal.contact_of(referral):
                yield from ((person, suggested.id) for person in talk.contact)
