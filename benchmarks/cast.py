"""Who and what a generated journal is about: its people, options, organizations and days, so that records can point."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks import words

TODAY = date(2026, 10, 19)
FIRST_DAY = date(2024, 1, 8)
LAST_DAY = TODAY + timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Mix:
    """How many records of each type a journal has."""

    contacts: int
    interviews: int
    options: int
    organizations: int
    entries: int


def mix(records: int) -> Mix:
    """The mix of a journal of so many records; from 40 on there is one of each type at least."""
    contacts, interviews = round(records * 0.45), round(records * 0.35)
    options = min(max(2, records // 50), len(words.OPTIONS))
    organizations = min(max(2, records // 12), 150)
    return Mix(contacts, interviews, options, organizations, records - contacts - interviews - options - organizations)


class Cast:
    """Names and ids of one journal; what is drawn depends on nothing but the number of its records.

    Attributes:
        draw: where all chance comes from.
        people, employers: names; `contacts` and `organizations` are their ids, in the same order.
        options: ids, in the order of their names in `words`.
    """

    def __init__(self, records: int) -> None:
        """Draw the names."""
        self.mix = mix(records)
        self.draw = random.Random(records)  # noqa: S311 - no secret depends on it
        names = [f"{given} {family}" for family in words.FAMILY for given in words.GIVEN]
        self.people = self.draw.sample(names, self.mix.contacts)
        self.contacts = [slug(name) for name in self.people]
        self.options = [slug(name) for name in words.OPTIONS[: self.mix.options]]
        kinds = ("Institute", "Partners", "Works")
        self.employers = [f"{words.FAMILY[n % 60]} {kinds[n // 60]}" for n in range(self.mix.organizations)]
        self.organizations = [slug(name) for name in self.employers]

    def interviewed(self, number: int) -> int:
        """The position of the person whom an interview is with: half of them are met, some again."""
        return number % max(1, self.mix.contacts // 2)

    def interview_day(self, number: int) -> date:
        """Interviews follow each other evenly; the last ones are still to come."""
        return FIRST_DAY + (LAST_DAY - FIRST_DAY) * number // max(1, self.mix.interviews - 1)

    def entry_day(self, number: int) -> date:
        """Entries follow each other evenly, up to yesterday."""
        return FIRST_DAY + (TODAY - FIRST_DAY) * number // max(1, self.mix.entries)

    def some(self, share: float, text: str) -> str:
        """The text, for that share of the records."""
        return text if self.draw.random() < share else ""

    def sentences(self, number: int) -> str:
        """So many sentences of what somebody may have said."""
        draw = self.draw
        opening = draw.choice(words.OPENINGS).format(thing=draw.choice(words.THINGS), people=draw.choice(words.PEOPLE))
        return " ".join([opening, *draw.sample(words.ASIDES, number - 1)])


def slug(name: str) -> str:
    """A record's id for a name."""
    return name.lower().replace(" ", "-")
