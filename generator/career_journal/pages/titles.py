"""What each record is called on pages: in links, as a page's title, in search results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.dates import MONTHS
from career_journal.method.vocabulary import Precision
from career_journal.records import Contact, Entry, Home, Interview, OwnQuestions, Profile
from career_journal.views.wording import names

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records.base import Record


def title_of(journal: Journal, record: Record) -> str:
    """A record's own title; an interview is called by its people and its day."""
    if isinstance(record, Interview):
        return f"{names(journal, record.contact)}, {date_title(journal, record.date.day)}"
    if isinstance(record, Contact):
        return journal.name_of(record)
    if isinstance(record, Entry):
        return record.heading or date_title(journal, record.date)
    if isinstance(record, Profile):
        return "About me"
    if isinstance(record, OwnQuestions):
        return "My own questions"
    return "Home" if isinstance(record, Home) else record.title


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name: “PR”."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def date_title(journal: Journal, day: date) -> str:
    """A day as exact as the journal's days are."""
    return month_title(day.year, day.month) if journal.precision is Precision.MONTH else day_title(day)


def month_title(year: int, month: int) -> str:
    """A month as a heading has it: “October 2026”."""
    return f"{MONTHS[month - 1]} {year}"


def day_title(day: date) -> str:
    """A day as people write it: “6 Oct 2026”."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"
