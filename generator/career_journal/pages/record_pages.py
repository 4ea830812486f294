"""What the pages of single records show, where that is more than their digest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.interview_digest import InterviewDigest, interview_digest
from career_journal.views.prep import Prep, prep

if TYPE_CHECKING:
    from career_journal.pages.edition import Edition
    from career_journal.records import Entry, Interview
    from career_journal.views.follow_ups import FollowUp


@dataclass(frozen=True, slots=True)
class InterviewPage:
    """A conversation; `prep` is the sheet for one that is planned, None for others and in an excerpt."""

    digest: InterviewDigest
    prep: Prep | None


def interview_page(edition: Edition, interview: Interview) -> InterviewPage:
    """The page of one conversation."""
    journal, today = edition.journal, edition.today
    is_mine = interview.is_planned(today) and not journal.is_excerpt
    sheet = prep(journal, today, interview) if is_mine else None
    return InterviewPage(interview_digest(journal, today, interview), sheet)


@dataclass(frozen=True, slots=True)
class EntryPage:
    """A journal entry, and what it says that is to be done."""

    entry: Entry
    follow_ups: tuple[FollowUp, ...]


def entry_page(edition: Edition, entry: Entry) -> EntryPage:
    """The page of one journal entry."""
    return EntryPage(entry, follow_ups_of(edition.journal, edition.today, entry))
