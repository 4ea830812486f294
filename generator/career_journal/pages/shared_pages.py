"""What the pages show that the share edition alone has: what a counsellor looks for first, from what is shared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.stages import Stage
from career_journal.pages.titles import month_title
from career_journal.views.home import today_list
from career_journal.views.options import options_in_order
from career_journal.views.sources import PeopleBySource, people_by_source

if TYPE_CHECKING:
    from career_journal.pages.edition import Edition
    from career_journal.records import Contact, Entry, Home, Interview, Option, Organization, Profile
    from career_journal.views.home import StageGlance


@dataclass(frozen=True, slots=True)
class OverviewPage:
    """Who I am and where I stand; `entries`: those whose words are shared.

    `month`: the one it is, as the day is nobody's business. The numbers of cultivate say who works where, which is not
    shared: of it `stages` has the interviews alone.
    """

    month: str
    profile: Profile
    home: Home | None
    stages: tuple[StageGlance, ...]
    options: tuple[Option, ...]
    planned: tuple[Interview, ...]
    entries: tuple[Entry, ...]

    def is_counted(self, glance: StageGlance) -> bool:
        """Whether what is answered and what is missing can be told of a stage."""
        return glance.stage is not Stage.CULTIVATE


def overview_page(edition: Edition) -> OverviewPage:
    """The first page of the share edition."""
    journal = edition.journal
    today = today_list(journal, edition.today)
    return OverviewPage(
        month_title(edition.today.year, edition.today.month),
        journal.profile,
        journal.home,
        today.stages,
        options_in_order(journal),
        today.next_interviews,
        edition.entries,
    )


@dataclass(frozen=True, slots=True)
class SharedContactsPage:
    """Everyone, each with how many conversations there are with them; and by the way I found them."""

    people: tuple[tuple[Contact, int], ...]
    sources: tuple[PeopleBySource, ...]


def shared_contacts_page(edition: Edition) -> SharedContactsPage:
    """The index of contacts, in the order of their numbers."""
    journal = edition.journal
    people = sorted(journal.contacts.values(), key=lambda contact: _by_number(contact.name))
    return SharedContactsPage(
        tuple((contact, len(journal.interviews_of.get(contact.id, ()))) for contact in people),
        people_by_source(journal),
    )


def shared_organizations_page(edition: Edition) -> tuple[Organization, ...]:
    """Every organization, in the order of their numbers."""
    return tuple(sorted(edition.journal.organizations.values(), key=lambda place: _by_number(place.name)))


def _by_number(name: str) -> tuple[tuple[int, str], ...]:
    """“Contact 9” stands before “Contact 10”."""
    return tuple((int(part), "") if part.isdecimal() else (0, part.casefold()) for part in re.split(r"(\d+)", name))
