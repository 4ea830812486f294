"""Days in a text, which become months."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.fields.dates import MONTHS
from career_journal.sharing.months import month_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator


def months_for_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Each day, whether the journal knows it or not: where it stands, and its month."""
    end = 0
    for start in _START.finditer(text):
        found = _FORM.match(text, start.start()) if start.start() >= end else None
        if found and (month := _month(found)):
            end = found.end()
            yield found.start(), end, month


_ENGLISH = frozenset({"may", "march"})
"""In small letters and without a year these are no months: “3 may know”."""


def _month(match: re.Match[str]) -> str:
    """“October 2026”; only what of it is said, and can be read in one way. Empty when it is no day."""
    said = _said(match, "year")
    year = f"20{said}" if len(said) == 2 else said
    name = _said(match, "name")
    if name in _ENGLISH and not year:
        return ""
    number = month_numbers().get(name.casefold(), 0) if name else _number(match)
    if 1 <= number <= 12:
        return f"{MONTHS[number - 1]} {year}".strip()
    return year if match["one"] or (len(said) == 4 and not name) else ""


def _number(match: re.Match[str]) -> int:
    """The number of the month; 0 where `8/10` may be either."""
    if not match["one"]:
        return int(_said(match, "month"))
    one, other = int(match["one"]), int(match["other"])
    return other if one > 12 else one if other > 12 or one == other else 0


def _said(match: re.Match[str], what: str) -> str:
    """What the form that was found says: the groups of all forms are called `name_of_the_form_year` and so on."""
    return next((text for group, text in match.groupdict().items() if text and group.endswith(what)), "")


_BLANK = r"\s"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|\.|º)?"
_DAYS = rf"(?:{_DAY}{_BLANK}?(?:[-–/&]|and|to|und|bis|et|au|y|al){_BLANK}?)?{_DAY}"
_BEFORE_A_DAY = ["am", "vom", "bis", "seit", "ab", "zum", "den", "dem", "der", "on", "since", "until"]
_AFTER_A_WORD = "|".join(rf"(?<=\b{word}{_BLANK})" for word in _BEFORE_A_DAY)


_NAME = r"[^\W\d_]{3,14}"
# Each repetition is bounded: a body may be a megabyte of one letter.
_EVERY = (
    # 2026-10-08 09:00, 2026/10/08
    r"(?<!\d)(?P<iso_year>\d{4})(?P<by>[-/.])(?P<iso_month>\d\d)(?P=by)\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?(?!\d)",
    # 20261008
    r"(?<!\d)(?P<joined_year>20\d\d)(?P<joined_month>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)",
    # 8 October 2026, 6th of Oct, 6.–8. Oktober, 8 de octubre de 2026, 6-Oct-2026
    rf"\b{_DAYS}(?:{_BLANK}{{0,2}}(?:of|de|di)\b)?[\s-]{{0,3}}(?P<after_name>{_NAME})\b\.?"
    r"(?:(?:,| de)?[\s-]{1,3}(?P<after_year>\d{4})\b)?",
    # October 8th, 2026
    rf"\b(?P<before_name>{_NAME})\b\.?{_BLANK}{{1,3}}{_DAYS}(?![\d:])(?:,?{_BLANK}{{1,3}}(?P<before_year>\d{{4}})\b)?",
    # 8.10.2026, 8. 10. 2026, 8.10.26
    rf"(?<![\d.,])\d{{1,2}}\.{_BLANK}?(?P<dotted_month>\d{{1,2}})\.(?:{_BLANK}?(?=\d{{4}}))?(?P<dotted_year>\d{{4}}|\d\d)(?![.,]?\d)",
    # 8/10/2026, 8/10/26, 08-10-2026
    r"(?<![\d/-])(?P<one>\d{1,2})(?P<sign>[/-])(?P<other>\d{1,2})(?P=sign)(?P<parted_year>(?:20)?[12]\d)(?![\d/-])",
    # 2026年10月8日
    r"(?:(?P<signs_year>\d{4})年)?(?P<signs_month>\d{1,2})月\d{1,2}日",
    # am 8.10., (8.10.), 8.10. war ich; no grade at the end of a sentence
    rf"(?<![\d.,])(?:{_AFTER_A_WORD}|(?=\d{{1,2}}\.\d{{1,2}}\.(?:{_BLANK}(?-i:[a-zß-ÿ])|[),;])))"
    r"\d{1,2}\.(?P<short_month>\d{1,2})\.(?!\d)",
)
_FORM = re.compile("|".join(f"(?:{form})" for form in _EVERY), re.IGNORECASE)
_START = re.compile(rf"\b{_NAME}\.?{_BLANK}{{1,3}}(?=\d)|(?<!\d)\d")
"""Where a form can begin. To try each of them at every letter would take a hundred times as long."""
