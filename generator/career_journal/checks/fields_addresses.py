"""E-mail addresses and links in the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check, found_while_reading
from career_journal.diagnostics import Finding, Severity, listed
from career_journal.fields import SAFE_SCHEMES, scheme_of, shown
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Keys
    from career_journal.records.base import Record


@found_while_reading("CJ211")
def bad_email() -> None:
    """An e-mail address is none.

    A field for an address holds the address alone, without a name and without brackets.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            email: priya at example.org  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            email: priya@example.org
            ---
    """


@found_while_reading("CJ212")
def unsafe_link() -> None:
    """A link starts with something other than http, https, mailto or tel.

    Such a link can run a program or show a file of whoever opens it, so the site does not make links of them.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: file:///home/me/priya.html  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: https://priya.example.org
            ---
    """


@check("CJ213", Severity.WARNING)
def link_without_scheme(journal: Journal, _today: date) -> Iterator[Finding]:
    """A link does not start with `https://`.

    A browser takes such a link for a page of this site, so it would not lead where it should.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: linkedin.com/in/priya-raman  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: https://linkedin.com/in/priya-raman
            ---
    """
    for record, keys, link in _links(journal):
        if not link.startswith(_USUAL) and scheme_of(link) is None:
            meant = with_scheme(link)
            way_out = f"Write {meant}." if meant else f"A link starts with {listed(SAFE_SCHEMES)}."
            yield Finding(record.path, Value(keys), f"{shown(link)} will not become a link.", way_out)


_USUAL = ("https://", "http://")


def _links(journal: Journal) -> Iterator[tuple[Record, Keys, str]]:
    for contact in journal.contacts.values():
        for position, link in enumerate(contact.links):
            yield contact, ("links", position), link
    for organization in journal.organizations.values():
        if organization.website:
            yield organization, ("website",), organization.website
    for interview in journal.interviews.values():
        for position, lead in enumerate(interview.leads):
            if lead.url:
                yield interview, ("leads", position, "url"), lead.url


def with_scheme(link: str) -> str | None:
    """A link that lacks its beginning, with it; None for what does not look like an address at all."""
    host = link.partition("/")[0]
    if "." in host.strip(".") and not link[0].isspace() and " " not in link:
        return f"https://{link}"
    return None
