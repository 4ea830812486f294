"""The people in the journal: where they come from, whom they lead to, and what they get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import faulty_files, is_complete
from career_journal.checks.check import check
from career_journal.diagnostics import WHOLE_FILE, Finding, Severity
from career_journal.location import Value
from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact

MANY_PEOPLE = 5
"""Fewer people than this may well come from one place."""


@check("CJ508", Severity.HINT, part=10)
def only_asks(journal: Journal, today: date) -> Iterator[Finding]:
    """Someone was asked twice or more, and nothing was given back or offered.

    The method has you value the person and not only what they can do for you. A log entry `gave`, or an idea under
    `can_help_them`, is enough.

    Bad:
        contacts/priya-raman.md
            ---  ←
            name: Priya Raman
            log:
              - {date: 2026-09-01, what: request}
              - {date: 2026-10-01, what: request}
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            can_help_them: [heat walks with schools]
            log:
              - {date: 2026-09-01, what: request}
              - {date: 2026-10-01, what: request}
            ---
    """
    faulty = faulty_files(journal)
    for contact in journal.contacts.values():
        if contact.can_help_them or contact.closed or contact.path in faulty or _has_given(contact):
            continue
        requests = sum(entry.what is Touch.REQUEST for entry in contact.log)
        held = sum(interview.is_held(today) for interview in journal.interviews_of.get(contact.id, ()))
        if requests + held > 1:
            asked = f"{_count(requests, 'request')} and {_count(held, 'interview')}"
            message = f"{contact.name}: {asked}, and nothing given or offered in return."
            way_out = "Think of something for can_help_them, or log what you gave."
            yield Finding(contact.path, Value(("can_help_them",)), message, way_out)


def _has_given(contact: Contact) -> bool:
    return any(entry.what is Touch.GAVE for entry in contact.log)


def _count(count: int, what: str) -> str:
    return {0: f"no {what}", 1: f"one {what}"}.get(count, f"{count} {what}s")


@check("CJ509", Severity.HINT, part=14)
def one_source(journal: Journal, _today: date) -> Iterator[Finding]:
    """All people in the journal come from one source.

    The method looks for people by category: family, former colleagues, alumni, associations, events and more. Each of
    them knows other people and tells another story.

    Bad:
        contacts/a.md  ←
            ---
            name: Priya Raman
            source: linkedin
            ---
        contacts/b.md
            ---
            name: Aylin Demir
            source: linkedin
            ---
        contacts/c.md
            ---
            name: Jonas Winter
            source: linkedin
            ---
        contacts/d.md
            ---
            name: Yara Haddad
            source: linkedin
            ---
        contacts/e.md
            ---
            name: Sabine Krüger
            source: linkedin
            ---

    Good:
        contacts/a.md
            ---
            name: Priya Raman
            source: [linkedin, event]
            ---
        contacts/b.md
            ---
            name: Aylin Demir
            source: linkedin
            ---
        contacts/c.md
            ---
            name: Jonas Winter
            source: alumni
            ---
        contacts/d.md
            ---
            name: Yara Haddad
            source: linkedin
            ---
        contacts/e.md
            ---
            name: Sabine Krüger
            source: linkedin
            ---
    """
    known = [contact for contact in journal.contacts.values() if contact.source]
    sources = {source for contact in known for source in contact.source}
    if len(known) >= MANY_PEOPLE and len(sources) == 1 and is_complete(journal, "contacts"):
        message = f"All {len(known)} people whose source is known come from one: {sources.pop().label}."
        way_out = "Go through the other sources on the page of contacts, and think of one person for each."
        yield Finding(journal.profile.path or known[0].path, WHOLE_FILE, message, way_out)
