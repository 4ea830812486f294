"""Requests sent and interviews held, week by week, beside what I set out to do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records.profile import WeeklyTarget

WEEKS = 12
"""Weeks that are shown, the one that holds today among them."""


@dataclass(frozen=True, slots=True)
class Week:
    """An ISO week.

    Attributes:
        year, number: as ISO 8601 counts them: 29 December 2025 is in week 1 of 2026.
        start, end: its Monday and its Sunday.
        requests: the requests in the logs of all contacts.
        interviews: the interviews held, a conversation with two people once.
        reached: whether both are what `weekly_target` asks for; None when it asks for neither.
    """

    year: int
    number: int
    start: date
    end: date
    requests: int
    interviews: int
    reached: bool | None


def weeks(journal: Journal, today: date) -> tuple[Week, ...]:
    """The last twelve weeks, this one too, the latest first; none before the first that the journal tells of.

    What is dated after today is not counted.
    """
    logs = (entry for contact in journal.contacts.values() for entry in contact.log)
    requests = Counter(_monday(one.date) for one in logs if one.what is Touch.REQUEST and one.date <= today)
    talks = (talk for talk in journal.interviews.values() if talk.is_held(today))
    interviews = Counter(_monday(talk.date.day) for talk in talks if talk.date.day <= today)
    target = journal.profile.weekly_target
    count = min(WEEKS, (_monday(today) - _monday(_first_day(journal, today))).days // 7 + 1)
    mondays = [_monday(today) - timedelta(weeks=back) for back in range(count)]
    return tuple(_week(monday, requests[monday], interviews[monday], target) for monday in mondays)


def _first_day(journal: Journal, today: date) -> date:
    """The earliest day of a touch, an interview or an entry; today where there is none before it."""
    touches = (entry.date for contact in journal.contacts.values() for entry in contact.log)
    talks = (talk.date.day for talk in journal.interviews.values())
    return min([today, *touches, *talks, *(entry.date for entry in journal.entries.values())])


def _week(monday: date, requests: int, interviews: int, target: WeeklyTarget) -> Week:
    year, number, _ = monday.isocalendar()
    wanted = ((requests, target.requests), (interviews, target.interviews))
    asked_for = [done >= aim for done, aim in wanted if aim]
    end = monday + timedelta(days=6) if monday <= date.max - timedelta(days=6) else date.max
    return Week(year, number, monday, end, requests, interviews, all(asked_for) if asked_for else None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
