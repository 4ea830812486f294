"""The pages of the site: each a value made of a view and a template, and the table of them all.

To add a page, write its template beside its neighbours under `templates`, and add its row to `PAGES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from career_journal.editions import EditionName
from career_journal.method.stages import Stage
from career_journal.pages.addresses import record_address
from career_journal.pages.attention import attention_page
from career_journal.pages.edition import Edition
from career_journal.pages.overviews import insights_page, network_page, timeline_page
from career_journal.pages.page import Page
from career_journal.pages.record_pages import entry_page, interview_page
from career_journal.pages.rendering import environment, rendered
from career_journal.pages.sections import (
    contacts_page,
    follow_ups_page,
    home_page,
    interviews_page,
    options_page,
    organizations_page,
    questions_page,
    stage_page,
)
from career_journal.pages.shared_pages import overview_page, shared_contacts_page, shared_organizations_page
from career_journal.pages.titles import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jinja2 import BytecodeCache

__all__ = ["PAGES", "CrowdedTags", "Edition", "Page", "Section", "pages", "pages_of"]

BOTH = frozenset(EditionName)
FULL = frozenset({EditionName.FULL})
SHARE = frozenset({EditionName.SHARE})


@dataclass(frozen=True, slots=True)
class Section:
    """One page of its own, which stands in the nav: `nav` is the way to it there, its last word the page's title.

    `editions`: the ones that have this page.
    """

    address: str
    nav: tuple[str, ...]
    template: str
    view: Callable[[Edition], Any]
    searched: bool = False
    editions: frozenset[EditionName] = BOTH


@dataclass(frozen=True, slots=True)
class Records:
    """A page for each record of a folder."""

    folder: str
    template: str
    view: Callable[[Edition, Any], Any]
    editions: frozenset[EditionName] = BOTH


@dataclass(frozen=True, slots=True)
class CrowdedTags:
    """A page for each tag of so many records that they would crowd out the other tags."""

    template: str
    editions: frozenset[EditionName] = BOTH


cultivate_page = partial(stage_page, stage=Stage.CULTIVATE)

_ORGANIZATIONS = ("Records", "Organizations")

PAGES: tuple[Section | Records | CrowdedTags, ...] = (
    Section("index.md", ("Home",), "home.md", home_page, searched=True, editions=FULL),
    Section("index.md", ("Overview",), "shared-overview.md", overview_page, searched=True, editions=SHARE),
    Section("follow-ups.md", ("Follow-ups",), "follow-ups.md", follow_ups_page, editions=FULL),
    *(
        Section(f"stages/{stage}.md", ("Stages", stage.label), "stage.md", partial(stage_page, stage=stage))
        for stage in (Stage.EXPLORE, Stage.CLARIFY)
    ),
    Section("stages/cultivate.md", ("Stages", "Cultivate"), "stage.md", cultivate_page, editions=FULL),
    Section("stages/cultivate.md", ("Stages", "Cultivate"), "shared-cultivate.md", cultivate_page, editions=SHARE),
    Section("contacts/index.md", ("Records", "Contacts"), "contacts.md", contacts_page, editions=FULL),
    Section("contacts/index.md", ("Records", "Contacts"), "shared-contacts.md", shared_contacts_page, editions=SHARE),
    Records("contacts", "contact.md", lambda edition, contact: edition.people[contact.id]),
    Section("interviews/index.md", ("Records", "Interviews"), "interviews.md", interviews_page),
    Records("interviews", "interview.md", interview_page),
    Section("options/index.md", ("Records", "Options"), "options.md", options_page),
    Records("options", "option.md", lambda edition, option: edition.options[option.id]),
    Section("organizations/index.md", _ORGANIZATIONS, "organizations.md", organizations_page, editions=FULL),
    Section(
        "organizations/index.md", _ORGANIZATIONS, "shared-organizations.md", shared_organizations_page, editions=SHARE
    ),
    Records("organizations", "organization.md", lambda edition, place: edition.places[place.id], editions=FULL),
    Records("organizations", "shared-organization.md", lambda edition, place: edition.places[place.id], editions=SHARE),
    Section("entries/index.md", ("Records", "Journal"), "entries.md", lambda edition: edition.entries, editions=FULL),
    Records("entries", "entry.md", entry_page),
    Section("questions.md", ("Overviews", "Questions"), "questions.md", questions_page, searched=True),
    Section("network.md", ("Overviews", "Network"), "network.md", network_page, editions=FULL),
    Section("timeline.md", ("Overviews", "Timeline"), "timeline.md", timeline_page, editions=FULL),
    Section("insights.md", ("Overviews", "Insights"), "insights.md", insights_page, editions=FULL),
    Section("insights.md", ("Overviews", "Insights"), "shared-insights.md", insights_page, editions=SHARE),
    Section("tags.md", ("Overviews", "Tags"), "tags.md", lambda edition: edition.tags.values(), editions=FULL),
    CrowdedTags("tag.md", editions=FULL),
    Section("attention.md", ("Overviews", "Attention"), "attention.md", attention_page, editions=FULL),
)
"""Every page of the site, in the order of the nav; the records of a section follow it.

The share edition has none of those pages that live from what it lacks; an ADR says which, and why.
"""


def pages_of(name: EditionName) -> tuple[Section | Records | CrowdedTags, ...]:
    """The pages that an edition has, in their order."""
    return tuple(kind for kind in PAGES if name in kind.editions)


def pages(edition: Edition, compiled: BytecodeCache | None = None) -> Iterator[Page]:
    """All pages of an edition, in the order of `PAGES`. `compiled`: where compiled templates are found and kept."""
    templates = environment(compiled)
    for kind in pages_of(edition.name):
        template = templates.get_template(kind.template)
        if isinstance(kind, Section):
            markdown = rendered(template, edition, kind.address, kind.view(edition))
            yield Page(kind.address, kind.nav[-1], markdown, kind.nav, kind.searched)
        elif isinstance(kind, CrowdedTags):
            for tag in (tag for tag in edition.tags.values() if tag.address):
                markdown = rendered(template, edition, tag.address, tag)
                yield Page(tag.address, tag.name, markdown, searched=False)
        else:
            for record in edition.journal.folder(kind.folder).values():
                address = record_address(record.key)
                markdown = rendered(template, edition, address, kind.view(edition, record))
                yield Page(address, title_of(edition.journal, record), markdown)
