"""Days in a text, which become months."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month[3:] else month for month in _MONTHS)


_DAY = re.compile(
    r"\b(?P<iso>(?P<y>\d{4})(?P<sign>[-/.])(?P<m>\d\d)(?P=sign)\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)\b"
    r"|\b(?P<joined>(?P<jy>20\d\d)(?P<jm>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\b"
    rf"|\b(?P<first>\d{{1,2}}(?:st|nd|rd|th|\.)?(?:\sof)?\s{{1,3}}(?P<month>{_MONTH})\b\.?)(?P<year>,?\s{{1,3}}\d{{4}}\b)?"
    rf"|\b(?P<after>(?P<name>{_MONTH})\b\.?\s{{1,3}}\d{{1,2}}(?:st|nd|rd|th)?\b)(?!:)(?P<later>,?\s{{1,3}}\d{{4}}\b)?"
    r"|\b(?P<dotted>\d{1,2}\.(?P<dm>\d{1,2})\.(?P<dy>(?:20)?[12]\d))\b"
    r"|\b(?P<parted>\d{1,2}(?P<stroke>[-/])\d{1,2}(?P=stroke)(?P<py>(?:20)?[12]\d))\b",
    re.IGNORECASE,
)


def months_for_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Each day, whether the journal knows it or not: where it stands, and its month.

    In `6/10/2026` nobody can tell which is the month: only the year is left.
    """
    for match in _DAY.finditer(text) if any(sign.isdecimal() for sign in text) else ():
        name = match["month"] or match["name"]
        year = (match["year"] or match["later"] or "").strip(" ,\n\t\u00a0")
        if match["parted"]:
            yield *match.span(), _full(match["py"])
        elif not name:
            number, year = (match["m"] or match["jm"] or match["dm"]), (match["y"] or match["jy"] or match["dy"])
            yield *match.span(), _named(int(number), _full(year))
        elif year or not name.islower():  # “it may 3 times out of 4” names none
            number = next(place for place, month in enumerate(_MONTHS, 1) if month.lower().startswith(name[:3].lower()))
            yield *match.span(), _named(number, year)


def _named(month: int, year: str) -> str:
    return f"{_MONTHS[month - 1]} {year}".strip() if 1 <= month <= 12 else year


def _full(year: str) -> str:
    return year if len(year) == 4 else f"20{year}"
