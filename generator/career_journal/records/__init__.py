"""The record types: one file each, and the table that says which folder holds which.

To add a type, copy a neighbour and add its row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.records.contact import Contact
from career_journal.records.entry import Entry
from career_journal.records.home import Home
from career_journal.records.interview import Interview
from career_journal.records.option import Option
from career_journal.records.organization import Organization
from career_journal.records.profile import Profile
from career_journal.records.questions import OwnQuestions

if TYPE_CHECKING:
    from career_journal.records.base import Record

__all__ = [
    "RECORD_TYPES",
    "SINGLE_TYPES",
    "Contact",
    "Entry",
    "Home",
    "Interview",
    "Option",
    "Organization",
    "OwnQuestions",
    "Profile",
]

RECORD_TYPES: dict[str, type[Record]] = {
    "contacts": Contact,
    "interviews": Interview,
    "options": Option,
    "organizations": Organization,
    "entries": Entry,
}
"""Folder -> the type of the records in it, one file a record."""

SINGLE_TYPES: dict[str, type[Record]] = {
    "profile": Profile,
    "questions": OwnQuestions,
    "index": Home,
}
"""File name without `.md` -> the type of that one file at the top of the journal."""
