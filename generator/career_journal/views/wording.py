"""Dates, names and conversations as sentences have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.fields.dates import MONTHS
from career_journal.method.vocabulary import InterviewFormat

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_TOGETHER = {
    InterviewFormat.PHONE: "You talked",
    InterviewFormat.VIDEO: "You talked",
    InterviewFormat.EMAIL: "You wrote to each other",
}


def day_in_words(day: date, today: date) -> str:
    """`12 Oct`, with the year when it is not this year's: `12 Oct 2025`."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1][:3]}{year}"


def weekday(day: date) -> str:
    """The name of a day of the week: `Monday`."""
    return _WEEKDAYS[day.weekday()]


def names(journal: Journal, contacts: Iterable[str]) -> str:
    """People by their ids, as a sentence to me lists them: `Priya Raman and Henrik Sørensen`, else `somebody`."""
    return listed([journal.name_of(journal.contacts[contact]) for contact in contacts] or ["somebody"], "and")


def conversation(journal: Journal, interview: Interview) -> str:
    """`the conversation with Priya Raman`."""
    return f"the conversation with {names(journal, interview.contact)}"


def together(interview: Interview, today: date) -> str:
    """How a sentence about an interview that was held begins: `You met on 12 Oct`, `You talked on 12 Oct`."""
    begins = _TOGETHER.get(interview.format, "You met") if interview.format else "You met"
    return f"{begins} on {day_in_words(interview.date.day, today)}"


def quoted(words: str) -> str:
    """The person's own words within a sentence, without a full stop at their end."""
    return f"“{' '.join(words.split()).removesuffix('.')}”"


def counted_people(number: int) -> str:
    """`nobody`, `1 person`, `4 people`."""
    return {0: "nobody", 1: "1 person"}.get(number, f"{number} people")
