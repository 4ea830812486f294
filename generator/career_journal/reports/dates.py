"""Days as people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.views.wording import day_in_words

if TYPE_CHECKING:
    from datetime import date


def from_today(day: date, today: date) -> str:
    """A day and how far it is: `19 Oct, today`, `14 Oct, 5 days ago`, `21 Oct, in 2 days`; far ones without."""
    distance = _distance((day - today).days)
    return f"{day_in_words(day, today)}{', ' if distance else ''}{distance}"


def _distance(days: int) -> str:
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    if near or abs(days) > 60:
        return near or ""
    return f"in {days} days" if days > 0 else f"{-days} days ago"
