"""Counting days: what would lie beyond the calendar is its last day, or its first."""

from __future__ import annotations

from datetime import date, timedelta


def days_after(day: date, days: int) -> date:
    """The day `days` after `day`; before it, for a negative number."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
