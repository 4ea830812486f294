"""The days that a text names, however somebody writes them: what the last look compares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.sharing.months import month_numbers
from career_journal.sharing.words import with_plain_digits

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
    text = with_plain_digits(text)
    around = {text[_before(text, year.start()) : year.end() + 14] for year in _YEAR.finditer(text)}
    for match in (match for words in around for form in _FORMS for match in form.finditer(words)):
        said = {group.partition("_")[2]: value for group, value in match.groupdict().items() if value}
        yield from (f"{said['year']}-{month:02}-{day:02}" for month, day in _months_and_days(said))


def _months_and_days(said: dict[str, str]) -> Iterator[tuple[int, int]]:
    if "one" in said:
        one, other = int(said["one"]), int(said["other"])
        yield from ((one, other), (other, one))
        return
    month = month_numbers().get(said["name"].casefold(), 0) if "name" in said else int(said["month"])
    yield from ((month, int(said[day])) for day in ("first", "day") if day in said)


def _before(text: str, year: int) -> int:
    """Where to begin to look for the day of a year: in the middle of no number."""
    start = max(0, year - 36)
    while start and text[start - 1].isdecimal() and start > year - 52:
        start -= 1
    return start


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d")
_NAMED = r"[^\W\d_]{3,14}"
_SIGN = r"[-./_\u2010-\u2015\u2212]"
_GAP = r"[\s.,/_*\\\u2010-\u2015\u2212-]"
_ENDING = r"(?:[-:]?[^\W\d_]{1,4})?"
_TO = r"\.?\s?(?:[-/&,\u2010-\u2015]|[^\W\d_]{1,7})\s?(?:the |den )?"

_EVERY = (
    # 20261006, 2026-10-06; 2026-10-6, 2026. 10. 6.; 2026-Oct-06
    r"(?<!\d)(?P<iso_year>\d{4})[-./ ]?(?P<iso_month>\d\d)[-./ ]?(?P<iso_day>\d\d)(?!\d)",
    rf"(?<!\d)(?P<loose_year>\d{{4}})\s?(?P<by>{_SIGN})\s?(?P<loose_month>\d{{1,2}})\s?(?P=by)\s?(?P<loose_day>\d{{1,2}})(?!\d)",
    rf"(?<!\d)(?P<led_year>\d{{4}})\s?{_SIGN}\s?(?P<led_name>{_NAMED})\s?{_SIGN}\s?(?P<led_day>\d{{1,2}})(?!\d)",
    # 6.10.2026, 6 / 10 / 2026; 06 10 2026
    rf"(?<!\d)(?P<last_one>\d{{1,2}})\s?(?P<by>{_SIGN})\s?(?P<last_other>\d{{1,2}})\s?(?P=by)\s?(?P<last_year>\d{{4}})(?!\d)",
    r"(?<!\d)(?P<wide_one>\d\d)\s(?P<wide_other>\d\d)\s(?P<wide_year>\d{4})(?!\d)",
    # the first of 6.10. - 8.10.2026, and of 6.-8.10.2026
    rf"(?<!\d)(?P<from_one>\d{{1,2}})[./](?P<from_other>\d{{1,2}})(?={_TO}\d{{1,2}}[./]\d{{1,2}}[./](?P<from_year>\d{{4}}))",
    rf"(?<!\d)(?P<half_day>\d{{1,2}})(?={_TO}\d{{1,2}}\.(?P<half_month>\d{{1,2}})\.(?P<half_year>\d{{4}}))",
    # 6 October 2026, 6th of October 2026, 6–8 October 2026, 6Oct2026
    rf"(?<![^\W_])(?<!-)(?:(?P<before_first>\d{{1,2}}){_ENDING}{_TO})?(?P<before_day>\d{{1,2}}){_ENDING}"
    rf"(?:\s(?:of|de))?(?:(?!,){_GAP}){{0,4}}(?P<before_name>{_NAMED})(?:\sdel?\s|{_GAP}{{0,4}})(?P<before_year>\d{{4}})",
    # October 6th, 2026, October the 6th, 2026
    rf"(?<![^\W_])(?P<after_name>{_NAMED}){_GAP}{{1,4}}(?:the\s)?(?P<after_day>\d{{1,2}}){_ENDING}{_GAP}{{1,4}}(?P<after_year>\d{{4}})",
)
_FORMS = tuple(re.compile(form, re.IGNORECASE) for form in _EVERY)
