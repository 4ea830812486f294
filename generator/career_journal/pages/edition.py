"""What one build of the site is made from: a journal or an excerpt of it, a day, and what the checks say."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from career_journal.diagnostics import Severity
from career_journal.editions import EditionName
from career_journal.pages.addresses import built, record_address
from career_journal.pages.escaping import escape
from career_journal.pages.tags import Tag, tags_of
from career_journal.pages.titles import title_of
from career_journal.views.contact_digest import ContactDigest, contact_digest
from career_journal.views.option_digest import OptionDigest, option_digest
from career_journal.views.options import options_in_order
from career_journal.views.organization_digest import OrganizationDigest, organization_digest

if TYPE_CHECKING:
    from datetime import date

    from markupsafe import Markup

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal
    from career_journal.records import Entry
    from career_journal.records.base import Record


@dataclass(frozen=True)
class Edition:
    """A journal on a day, with everything that `check` has to say about it."""

    journal: Journal
    today: date
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def name(self) -> EditionName:
        """Which edition it is: an excerpt is to be shared."""
        return EditionName.SHARE if self.journal.is_excerpt else EditionName.FULL

    @cached_property
    def _names(self) -> dict[str, tuple[str, Markup]]:
        return {}

    def name_of(self, record: Record) -> tuple[str, Markup]:
        """Where the page of a record is in the site, and its title, escaped; worked out once for all links to it."""
        if record.key not in self._names:
            self._names[record.key] = built(record_address(record.key)), escape(title_of(self.journal, record))
        return self._names[record.key]

    @cached_property
    def withheld(self) -> tuple[str, ...]:
        """The files of records that are on no page, by path."""
        return tuple(sorted(f"{key}.md" for key in self.journal.withheld))

    @cached_property
    def faulty(self) -> frozenset[str]:
        """The files with something wrong in them: errors and likely slips, no advice of the method."""
        return frozenset(found.path for found in self.diagnostics if found.severity is not Severity.HINT)

    @cached_property
    def people(self) -> dict[str, ContactDigest]:
        """Everyone, by id."""
        return {
            contact.id: contact_digest(self.journal, self.today, contact) for contact in self.journal.contacts.values()
        }

    @cached_property
    def places(self) -> dict[str, OrganizationDigest]:
        """Every organization, by id, in the order of their names."""
        by_name = sorted(self.journal.organizations.values(), key=lambda place: (place.name.casefold(), place.id))
        return {place.id: organization_digest(self.journal, self.today, place) for place in by_name}

    @cached_property
    def options(self) -> dict[str, OptionDigest]:
        """Every option, by id, in the order of the comparison."""
        return {option.id: option_digest(self.journal, self.today, option) for option in options_in_order(self.journal)}

    @cached_property
    def tags(self) -> dict[str, Tag]:
        """Every tag, by its name, in alphabetical order."""
        return tags_of(self.journal)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The journal entries, the latest first."""
        return tuple(sorted(self.journal.entries.values(), key=lambda entry: (entry.date, entry.id), reverse=True))
