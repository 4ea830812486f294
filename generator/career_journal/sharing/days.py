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
    r"\b(?P<iso>(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?)?)\b"
    rf"|\b(?P<first>\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? +(?P<month>{_MONTH})\b\.?)(?P<year>,? +\d{{4}}\b)?"
    rf"|\b(?P<after>(?P<name>{_MONTH})\b\.? +\d{{1,2}}(?:st|nd|rd|th)?\b)(?!:)(?P<later>,? +\d{{4}}\b)?"
    r"|\b(?P<dotted>\d{1,2}\.\d{1,2}\.(?P<full>\d{4}))\b",
)


def months_for_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Each day, whether the journal knows it or not: where it stands, and its month."""
    for match in _DAY.finditer(text) if any(sign.isdecimal() for sign in text) else ():
        yield *match.span(), _month(match)


def _month(match: re.Match[str]) -> str:
    if match["iso"]:
        number = int(match["m"])
        return f"{_MONTHS[number - 1]} {match['y']}" if 1 <= number <= 12 else match["y"]
    if match["dotted"]:
        number = int(match["dotted"].split(".")[1])
        return f"{_MONTHS[number - 1]} {match['full']}" if 1 <= number <= 12 else match["full"]
    year = (match["year"] or match["later"] or "").strip(" ,")
    name = match["month"] or match["name"]
    month = next(month for month in _MONTHS if month.startswith(name[:3]))
    return f"{month} {year}".strip()
