"""A few words of mine for the home page. Its front matter may be left out."""

from __future__ import annotations

from career_journal.records.base import Record


class Home(Record):
    """A few words of mine for the home page."""
