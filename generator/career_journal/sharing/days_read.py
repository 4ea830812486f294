"""The days that a text names, however somebody writes them: what the last look compares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.sharing.months import month_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator


def days_in_short(text: str) -> Iterator[str]:
    """The days whose years have two digits. In the shapes of pictures there are such numbers everywhere."""
    for match in _SHORT_DAY.finditer(text):
        one, other = int(match["one"]), int(match["other"])
        yield from (f"20{match['year']}-{one:02}-{other:02}", f"20{match['year']}-{other:02}-{one:02}")


_SHORT_DAY = re.compile(
    r"(?<![\d./-])(?P<one>\d{1,2})(?P<sign>[./-])(?P<other>\d{1,2})(?P=sign)(?P<year>\d\d)(?![\d/-])"
)


def days_named(text: str) -> Iterator[str]:
    """The days that a text names; one that may be read in two ways, both ways."""
    around = {text[_before(text, year.start()) : year.end() + 6] for year in _YEAR.finditer(text)}
    for match in (match for words in around for match in _DAY.finditer(words)):
        year = match["year"] or match["last"] or match["late"] or match["end"]
        month = match["month"] or match["name"] or match["called"]
        if month and not month.isdecimal():
            if number := month_numbers().get(month.casefold()):
                yield f"{year}-{number:02}-{int(match['day'] or match['before'] or match['after']):02}"
        elif month:
            yield f"{year}-{month}-{match['day']}"
        else:
            one, other = int(match["one"]), int(match["other"])
            yield from (f"{year}-{one:02}-{other:02}", f"{year}-{other:02}-{one:02}")


def _before(text: str, year: int) -> int:
    """Where to begin to look for the day of a year: in the middle of no number."""
    start = max(0, year - 24)
    while start and text[start - 1].isdecimal() and start > year - 40:
        start -= 1
    return start


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_NAMED = r"[^\W\d_]{3,14}"
_DAY = re.compile(
    r"(?<!\d)(?P<year>\d{4})[-./ ]?(?P<month>\d\d)[-./ ]?(?P<day>\d\d)(?!\d)"
    r"|(?<!\d)(?P<one>\d{1,2})[-./](?P<other>\d{1,2})[-./](?P<last>\d{4})(?!\d)"
    r"|(?<![\d-])(?P<before>\d{1,2})(?:st|nd|rd|th)?(?: of| de)?"
    rf"[\s.-]{{1,3}}(?P<name>{_NAMED})(?:[\s.,-]{{1,3}}|\sde\s)(?P<late>\d{{4}})"
    rf"|\b(?P<called>{_NAMED})[\s.]{{1,3}}(?P<after>\d{{1,2}})(?:st|nd|rd|th)?[\s,]{{1,3}}(?P<end>\d{{4}})",
    re.IGNORECASE,
)
