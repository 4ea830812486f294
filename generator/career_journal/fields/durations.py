"""Fields of lengths of time."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from career_journal.fields.counting import days_after
from career_journal.fields.kinds import Kind, fault, scalar, shown

_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_DURATION = re.compile(r"(\d{1,4}) ?(d|w|m|y|days?|weeks?|months?|years?)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A cadence in the person's own unit: 6 weeks, 3 months."""

    count: int
    unit: str

    def after(self, day: date) -> date:
        """The day this long after `day`; the last day of the month where that day does not exist."""
        if self.unit in {"day", "week"}:
            return days_after(day, self.count * (7 if self.unit == "week" else 1))
        months = day.month - 1 + self.count * (12 if self.unit == "year" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date.max if year > date.max.year else date(year, month, min(day.day, monthrange(year, month)[1]))

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"


def _duration(value: object) -> Duration:
    text = scalar(value, "a length of time", "3 months")
    match = _DURATION.fullmatch(text)
    if not match or int(match[1]) == 0:
        raise fault(
            "wrong-duration",
            f"{shown(value)} is not a length of time.",
            "Write a number and days, weeks, months or years, such as 6 weeks.",
        )
    return Duration(int(match[1]), _UNITS[match[2][0].lower()])


Cadence = Annotated[
    Duration,
    Kind(
        "length of time",
        _duration,
        "3 months",
        {"type": "string", "pattern": r"^\d+ ?(d|w|m|y|days?|weeks?|months?|years?)$"},
    ),
]
