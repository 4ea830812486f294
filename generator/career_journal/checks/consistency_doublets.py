"""The same thing written down twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value
from career_journal.method.vocabulary import InterviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Keys
    from career_journal.records import Contact, Interview


@check("CJ414", Severity.WARNING)
def same_person_twice(journal: Journal, _today: date) -> Iterator[Finding]:
    """Two contacts have the same e-mail address, link or name.

    Most likely they are one person, whose interviews and follow-ups are now spread over two pages. If they are two
    people indeed, write `ignore: same-person-twice` into the file that this is said of.

    Bad:
        contacts/p-raman.md
            ---
            name: P. Raman
            email: priya@example.org
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            email: Priya@example.org  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            email: priya@example.org
            ---
    """
    shared = {_plain_link(o.website) for o in journal.organizations.values() if o.website}
    first: dict[str, Contact] = {}
    for contact in journal.contacts.values():
        marks = [(mark, keys, what) for mark, keys, what in _marks(contact) if mark not in shared]
        twin = next(((first[mark], keys, what) for mark, keys, what in marks if mark in first), None)
        if twin:
            other, keys, what = twin
            message = f"{contact.name} and {other.name} ({other.path}) have the same {what}."
            way_out = "If they are one person, join the two files; if not, add ignore: same-person-twice here."
            yield Finding(contact.path, Value(keys), message, way_out)
        for mark, _, _ in marks:
            first.setdefault(mark, contact)


def _marks(contact: Contact) -> Iterator[tuple[str, Keys, str]]:
    """What tells a person from others, each with its place and its name, the surest first."""
    for position, address in enumerate(contact.email):
        yield address.casefold(), ("email", position), "e-mail address"
    for position, link in enumerate(contact.links):
        yield _plain_link(link), ("links", position), "link"
    yield " ".join(contact.name.casefold().split()), ("name",), "name"


def _plain_link(link: str) -> str:
    """A link without what makes no difference to where it leads."""
    return link.partition("://")[2].casefold().removeprefix("www.").rstrip("/") or link


@check("CJ415", Severity.WARNING)
def two_interviews_at_once(journal: Journal, _today: date) -> Iterator[Finding]:
    """Two interviews with the same contact have the same date and time.

    Most likely one conversation was written down twice, and would count twice.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12 14:30
            stage: explore
            thanked: 2026-10-13
            ---
        interviews/2026-10-12-video-call.md
            ---
            contact: priya-raman
            date: 2026-10-12 14:30  ←
            stage: explore
            thanked: 2026-10-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12 14:30
            stage: explore
            thanked: 2026-10-13
            ---
    """
    told: set[str] = set()
    for contact, interviews in journal.interviews_of.items():
        first: dict[object, Interview] = {}
        for interview in interviews:
            if interview.status is InterviewStatus.CANCELLED or interview.id in told:
                continue
            other = first.setdefault(interview.date, interview)
            if other is not interview:
                told.add(interview.id)
                message = f"{journal.contacts[contact].name} is in another interview at this time, {other.path}."
                yield Finding(interview.path, Value(("date",)), message, "Delete one of the two, or correct a date.")
