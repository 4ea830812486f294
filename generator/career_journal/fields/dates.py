"""Fields of dates, and of dates with a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated

from career_journal.fields.kinds import Kind, fault, scalar, shown

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""As pages, reports and the share edition write them; in short, by their first three letters."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: +(\d\d):(\d\d))?", re.ASCII)


def day(value: object) -> date:
    """The day that was typed, or the fault of what is none."""
    text = scalar(value, "a date", "2026-10-20")
    if not _DAY.fullmatch(text):
        meant = _day_meant(text) or "the year, the month and the day, such as 2026-10-20"
        raise fault("wrong-date", f"{shown(value)} is not a date in the form YYYY-MM-DD.", f"Write {meant}.")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise fault(
            "impossible-date", f"There is no day {text} in the calendar.", "Check the month and the day."
        ) from None


def day_slip(text: str) -> str | None:
    """The day that was meant, when nothing else stands there."""
    alone = _YEAR_FIRST.fullmatch(text.strip()) or _YEAR_LAST.fullmatch(text.strip())
    day = _day_meant(text)
    return f"{day}" if alone and day else None


Day = Annotated[date, Kind("date", day, "2026-10-20", {"type": "string", "format": "date"}, day_slip)]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time of day where one was said, in the journal's time zone."""

    day: date
    clock: time | None = None

    def __str__(self) -> str:
        return f"{self.day} {self.clock:%H:%M}" if self.clock else f"{self.day}"


def _moment(value: object) -> Moment:
    text = scalar(value, "a date", "2026-10-20 14:30")
    match = _MOMENT.fullmatch(text)
    if not match:
        raise fault("wrong-date", f"{shown(value)} is not a date, or a date and a time.", _moment_help(text))
    at = day(match[1])
    if match[2] is None:
        return Moment(at)
    hour, minute = int(match[2]), int(match[3])
    if hour > 23 or minute > 59:
        message = f"There is no time {match[2]}:{match[3]}."
        raise fault("impossible-date", message, "Write hours from 00 to 23, minutes from 00 to 59.")
    return Moment(at, time(hour, minute))


_NEARLY_MOMENT = re.compile(r"(\S+?)(?:[ ,]*T|[ ,]+)(\d{1,2})[:.h](\d\d)(?::00)?", re.ASCII | re.IGNORECASE)


def moment_slip(text: str) -> str | None:
    """The day, and the time where one stands behind it, when nothing else stands there."""
    match = _NEARLY_MOMENT.fullmatch(text.strip())
    if not match:
        return day_slip(text)
    day, hour = day_slip(match[1]), int(match[2])
    return f"{day} {hour:02}:{match[3]}" if day and hour < 24 and int(match[3]) < 60 else None


When = Annotated[
    Moment,
    Kind(
        "date, or date and time",
        _moment,
        "2026-10-20 14:30",
        {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d( \d\d:\d\d)?$"},
        moment_slip,
    ),
]


def _moment_help(text: str) -> str:
    day = _day_meant(text)
    clock = re.search(r"[ T](\d{1,2})[:.h](\d\d)(?![\d.])(?!.*[ap]\.?m)", text, re.ASCII | re.IGNORECASE)
    if day and clock:
        return f"Write {day} {int(clock[1]):02}:{clock[2]}."
    if day:
        return f"Write {day}, and after it the time if you like, such as {day} 14:30."
    return "Write the year, the month and the day, such as 2026-10-20, or 2026-10-20 14:30."


_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)", re.ASCII)
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{4})(?!\d)", re.ASCII)


def _day_meant(text: str) -> date | None:
    """The day that was most likely meant, when there is only one way to read it."""
    if match := _YEAR_FIRST.search(text):
        readings = {_calendar_day(*match.groups())}
    elif match := _YEAR_LAST.search(text):
        first, separator, second, year = match.groups()
        readings = {_calendar_day(year, second, first)}
        if separator != ".":
            readings |= {_calendar_day(year, first, second)}
    else:
        return None
    days = readings - {None}
    return days.pop() if len(days) == 1 else None


def _calendar_day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
