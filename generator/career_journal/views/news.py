"""What I did since I last told a person about myself (the method, 003: share what I have done since we last met)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Touch
from career_journal.views.belonging import held_with

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from career_journal.journal import Journal
    from career_journal.records import Contact
    from career_journal.records.profile import Accomplishment

MOST = 4
"""Nobody wants to hear more than the latest few."""

_ARRANGING = (Touch.REQUEST, Touch.NUDGE, Touch.REPLY, Touch.DECLINED)
"""Touches that only arrange a meeting: nothing about me was told in them, and there is one before every meeting."""


@dataclass(frozen=True, slots=True)
class News:
    """What I did worth telling, the oldest first. `since` is the last touch; None: there was none, and all is news."""

    since: date | None
    accomplishments: tuple[Accomplishment, ...]


def news_for(journal: Journal, today: date, contacts: Sequence[Contact]) -> News:
    """What I did after the last touch with these people; with several, after that with the one I know least of late."""
    touches = [_last_touch(journal, today, contact) for contact in contacts]
    since = None if None in touches else min((day for day in touches if day), default=None)
    return News(since, _after(since, journal.profile.accomplishments, today))


def _last_touch(journal: Journal, today: date, contact: Contact) -> date | None:
    days = [entry.date for entry in contact.log if entry.what not in _ARRANGING and entry.date <= today]
    days += [talk.date.day for talk in held_with(journal, today).get(contact.id, ())]
    return max(days, default=None)


def _after(since: date | None, accomplishments: Iterable[Accomplishment], today: date) -> tuple[Accomplishment, ...]:
    """The latest few after a day; one without a date is news only to somebody who has heard nothing yet."""
    found = [one for one in accomplishments if _is_after(since, one.date) and (one.date or today) <= today]
    return tuple(sorted(found, key=lambda one: one.date or date.min)[-MOST:])


def _is_after(since: date | None, day: date | None) -> bool:
    return since is None or (day is not None and day > since)
