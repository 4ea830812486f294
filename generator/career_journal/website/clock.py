"""Which day it is: here the website asks, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from career_journal.records import Profile


def today_of(profile: Profile, said: date | None = None) -> date:
    """The day that was said, else the profile's, else the clock's in the profile's time zone."""
    return said or profile.settings.today or datetime.now(UTC).astimezone(_zone(profile.timezone)).date()


def _zone(name: str | None) -> tzinfo | None:
    """The time zone of that name; None, the computer's own, for an unknown one."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
