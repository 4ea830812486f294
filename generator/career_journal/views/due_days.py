"""Counting days to when something is due; a wait longer than the calendar ends on its last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from career_journal.fields import Duration


def days_after(day: date, days: int) -> date:
    """The day `days` after `day`; before it, for a negative number."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def one_cadence_after(day: date, cadence: Duration) -> date:
    """The day on which to be in touch again."""
    try:
        return cadence.after(day)
    except (OverflowError, ValueError):
        return date.max
