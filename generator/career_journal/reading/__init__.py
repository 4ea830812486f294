"""Reading: from a folder of Markdown files to a journal, with a fault for everything that could not be taken over."""

from __future__ import annotations

from career_journal.reading.loader import read_journal

__all__ = ["read_journal"]
