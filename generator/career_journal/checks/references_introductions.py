"""Who introduced whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity, listed
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal

_PLACE = Value(("introduced_by",))


@check("CJ309", Severity.ERROR)
def introduced_by_oneself(journal: Journal, _today: date) -> Iterator[Finding]:
    """A contact is introduced by themself.

    `introduced_by` names the person who brought you together with this one.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: priya-raman  ←
            ---

    Good:
        contacts/aylin-demir.md
            ---
            name: Aylin Demir
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: aylin-demir
            ---
    """
    for contact in journal.contacts.values():
        if contact.introduced_by == contact.id:
            message = f"{contact.name} is said to have introduced themself."
            yield Finding(contact.path, _PLACE, message, "Name the person who introduced them, or delete the line.")


@check("CJ310", Severity.ERROR)
def introduced_in_a_circle(journal: Journal, _today: date) -> Iterator[Finding]:
    """Contacts have introduced each other in a circle.

    Somebody was first: one of the introductions must have gone the other way.

    Bad:
        contacts/aylin-demir.md
            ---
            name: Aylin Demir
            introduced_by: priya-raman  ←
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: aylin-demir
            ---

    Good:
        contacts/aylin-demir.md
            ---
            name: Aylin Demir
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: aylin-demir
            ---
    """
    for circle in _circles({contact.id: contact.introduced_by for contact in journal.contacts.values()}):
        names = [journal.contacts[contact].name for contact in circle]
        message = f"{', who was introduced by '.join([*names, names[0]])}.".replace(", who", "", 1)
        way_out = f"Whom did you know first: {listed(names)}? Delete that person's introduced_by."
        yield Finding(journal.contacts[circle[0]].path, _PLACE, message, way_out)


def _circles(introduced_by: dict[str, str | None]) -> Iterator[list[str]]:
    """Each circle of two or more once, from its first contact on."""
    settled: set[str] = set()
    for start in introduced_by:
        way: list[str] = []
        contact: str | None = start
        while contact is not None and contact not in settled:
            settled.add(contact)
            way.append(contact)
            contact = introduced_by.get(contact)
        if contact is not None and contact in way and introduced_by[contact] != contact:
            circle = way[way.index(contact) :]
            first = circle.index(min(circle))
            yield circle[first:] + circle[:first]
