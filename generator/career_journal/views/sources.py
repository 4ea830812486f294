"""People by the way I know or found them, with the ways not tried yet (the method, 002 and 003)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Source

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records import Contact


@dataclass(frozen=True, slots=True)
class PeopleBySource:
    """One category with its people, by name; empty where none was found that way. `source` is None: not said."""

    source: Source | None
    people: tuple[Contact, ...]


def people_by_source(journal: Journal) -> tuple[PeopleBySource, ...]:
    """Every category in the order of the vocabulary, and last, where there are any, those whose source is not said."""
    found: dict[Source | None, list[Contact]] = {source: [] for source in Source}
    for contact in sorted(journal.contacts.values(), key=lambda contact: (contact.name.casefold(), contact.id)):
        for source in dict.fromkeys(contact.source) or (None,):
            found.setdefault(source, []).append(contact)
    return tuple(PeopleBySource(source, tuple(people)) for source, people in found.items())
