"""What a kind of follow-up finds, before it has an id and a state."""

from __future__ import annotations

import zlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.ids import slug
from career_journal.method.vocabulary import Owner

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Place
    from career_journal.records import Interview
    from career_journal.records.base import Record


@dataclass(frozen=True, slots=True)
class Owed:
    """Something owed, in the record that shows it.

    Attributes:
        what: what to do, without a full stop.
        reason: why, in one plain sentence.
        item: for one of a list, what tells it from the others; see `item_slugs`.
        done: whether it is done; `done_on` is the day, where one is recorded.
        rests_until: the day until which it rests by itself, beside what the record's `snoozed` says of its kind.
    """

    record: Record
    what: str
    due: date
    reason: str
    place: Place
    item: str | None = None
    contact: str | None = None
    owner: Owner = Owner.ME
    done: bool = False
    done_on: date | None = None
    rests_until: date | None = None


def item_slugs(items: Sequence[str], beside: Sequence[str] = ()) -> list[str]:
    """A slug for each item of a list, none twice, that stays when the list is put in another order.

    Items whose slugs are equal are told apart by a number. They get it in the order of their words, then of what
    stands `beside` them. Words without a Latin letter have no slug: their checksum stands in its place.
    """
    if not items:
        return []
    alike: dict[str, list[int]] = defaultdict(list)
    for position, words in enumerate(items):
        alike[slug(words) or f"{zlib.crc32(words.encode()):08x}"].append(position)
    found = [""] * len(items)
    for name, positions in alike.items():
        ordered = sorted(positions, key=lambda position: (items[position], *beside[position : position + 1]))
        free = (candidate for candidate in _numbered(name) if candidate == name or candidate not in alike)
        for position, candidate in zip(ordered, free, strict=False):
            found[position] = candidate
    return found


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1


def first_contact(interview: Interview) -> str | None:
    """The person whom an interview's follow-ups concern: the first of its contacts."""
    return interview.contact[0] if interview.contact else None


def held(journal: Journal, today: date) -> Iterator[Interview]:
    """The interviews that took place."""
    return (interview for interview in journal.interviews.values() if interview.is_held(today))


def not_called_off(journal: Journal, today: date) -> Iterator[Interview]:
    """The interviews that took place or still may: what was suggested there counts from the very day."""
    return (interview for interview in journal.interviews.values() if not interview.is_called_off(today))
