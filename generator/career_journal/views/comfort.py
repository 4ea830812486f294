"""Comfort over time: it grows with practice (the method, 003)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Entry, Interview


@dataclass(frozen=True, slots=True)
class ComfortPoint:
    """How at ease I was on a day, 1 to 5, and the interview or journal entry that says so."""

    date: date
    comfort: int
    record: Interview | Entry


@dataclass(frozen=True, slots=True)
class Comfort:
    """How at ease I was, by date; `first` and `last`: the average of the first and of the last third.

    Both are None with fewer than three points. A third of seven points is two.
    """

    points: tuple[ComfortPoint, ...]
    first: float | None
    last: float | None


def comfort(journal: Journal, today: date) -> Comfort:
    """Each interview held, and each journal entry, with a word on comfort."""
    held = (talk for talk in journal.interviews_by_date if talk.is_held(today))
    found = [ComfortPoint(talk.date.day, talk.comfort, talk) for talk in held if talk.comfort]
    found += [ComfortPoint(entry.date, entry.comfort, entry) for entry in journal.entries.values() if entry.comfort]
    points = sorted(found, key=lambda point: (point.date, point.record.key))
    third = len(points) // 3
    return Comfort(tuple(points), _average(points[:third]), _average(points[-third:] if third else []))


def _average(points: list[ComfortPoint]) -> float | None:
    return sum(point.comfort for point in points) / len(points) if points else None
