"""Days in a text, which become months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.dates import MONTHS
from career_journal.sharing.day_forms import FORM, START
from career_journal.sharing.months import WORDS_TOO, month_numbers
from career_journal.sharing.words import with_plain_digits

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def months_for_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Each day, whether the journal knows it or not: where it stands, and its month."""
    text = with_plain_digits(text)
    end = 0
    for start in START.finditer(text):
        found = FORM.match(text, start.start()) if start.start() >= end else None
        if found and (month := _month(found)):
            end = found.end()
            yield found.start(), end, month


_ENGLISH = frozenset({"may", "march"})
"""In small letters and without a year these are no months: “3 may know”."""


def _month(match: re.Match[str]) -> str:
    """“October 2026”; only what of it is said, and can be read in one way. Empty when it is no day."""
    said = _said(match, "year")
    year = f"{'19' if said > '50' else '20'}{said}" if len(said) == 2 else said
    name = _said(match, "name")
    if not year and (name in _ENGLISH or name.casefold() in WORDS_TOO):
        return ""
    number = month_numbers().get(name.casefold(), 0) if name else _number(match)
    if 1 <= number <= 12:
        return f"{MONTHS[number - 1]} {year}".strip()
    return year if _said(match, "one") or (len(said) == 4 and not name) else ""


def _number(match: re.Match[str]) -> int:
    """The number of the month; 0 where `8/10` may be either."""
    if month := _said(match, "month"):
        return int(month)
    one, other = int(_said(match, "one")), int(_said(match, "other"))
    return other if one > 12 else one if other > 12 or one == other else 0


def _said(match: re.Match[str], what: str) -> str:
    """What the form that was found says: the groups of all forms are called `name_of_the_form_year` and so on."""
    return next((text for group, text in match.groupdict().items() if text and group.endswith(f"_{what}")), "")
