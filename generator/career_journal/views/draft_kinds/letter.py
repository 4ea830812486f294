"""What letters are made of: a greeting, paragraphs, gaps that only the person can fill, and an end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview


@dataclass(frozen=True, slots=True)
class Draft:
    """The skeleton of a message. Nothing sends it.

    Attributes:
        contacts: whom it is for.
        interview: the conversation that it is about, or None.
        subject: its subject line.
        body: its text; paragraphs have an empty line between them, and gaps stand in square brackets.
        afterwards: the arguments of the commands that record it once it is sent: `log priya-raman request`.
    """

    contacts: tuple[Contact, ...]
    interview: Interview | None
    subject: str
    body: str
    afterwards: tuple[str, ...]


def gap(words: str) -> str:
    """Something that only the person can say."""
    return f"[{words}]"


def bullets(items: Iterable[str]) -> str:
    """Items as a list, one a line."""
    return "\n".join(f"- {' '.join(item.split())}" for item in items)


def letter(journal: Journal, contacts: Iterable[Contact], paragraphs: Iterable[str]) -> str:
    """The paragraphs that say something, between a greeting and an end."""
    greeting = f"Dear {listed([contact.name for contact in contacts], 'and')},"
    end = f"Kind regards\n{journal.profile.name or gap('your name')}"
    return "\n\n".join([greeting, *filter(None, paragraphs), end])
