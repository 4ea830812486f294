"""How people write days. Each repetition is bounded: a body may be a megabyte of one letter."""

from __future__ import annotations

import re

_BLANK = r"(?:\s|&nbsp;|&#160;)"
_DASH = r"[-\u2010-\u2015\u2212]"
_NAME = r"[^\W\d_]{3,14}"
_NO_MORE = r"(?![^\W\d_])"
"""What follows the name of a month: no letter, though perhaps a year."""

_YEAR = r"(?:19|20)\d\d"
_FULL_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_FULL_MONTH = r"(?:0[1-9]|1[0-2])"

_ENDINGS = "st nd rd th er ier ro ten sten ter te ste de e de. :e :a -го -е -го -му -go -a -e -én -án"  # noqa: RUF001 - letters meant
_ENDING = "|".join(map(re.escape, sorted(set(_ENDINGS.split()), key=len, reverse=True)))
_DAY = rf"(?:{_FULL_DAY}|[1-9])(?!\d)(?:{_BLANK}?(?:{_ENDING})(?![^\W\d_]))?[º°ª]?(?:\\?\.)?[º°ª]?"

_JOINING = (
    r"and to or through und bis auf zu oder et au ou y al o e a en of tot tot\sen\smet t/m och till til og ja i do "
    r"и до по та ve"
)
_WORD_BETWEEN = rf"{_BLANK}{{1,2}}(?:{_JOINING.replace(' ', '|')}){_BLANK}{{1,2}}"
_ARTICLE = rf"(?:(?:the|den|dem|der|zum|le|el|il){_BLANK}{{1,2}})?"
_TO = rf"(?:{_BLANK}?(?:{_DASH}|[/&+])|{_WORD_BETWEEN}){_BLANK}?{_ARTICLE}"
_DAYS = rf"(?:{_DAY}(?:{_TO}|,{_BLANK}?)){{0,4}}{_DAY}"
_DAYS_AFTER = rf"{_DAY}(?:(?:,{_BLANK}?{_DAY}){{0,3}}{_TO}{_DAY})?"
"""Days behind their month: here a comma is followed by anything (“October 8, 10 people came”)."""

_BEFORE_A_DAY = ["am", "vom", "bis", "seit", "ab", "zum", "den", "dem", "der", "on", "since", "until"]
_AFTER_A_WORD = "|".join(rf"(?<=\b{word}\s)" for word in _BEFORE_A_DAY)
_BEFORE_NO_DAY = ["at", "um", "for", "für", "of", "by", "is", "costs", "kostet", r"kl\."]
_AFTER_NO_DAY = "".join(rf"(?<!\b{word}\s)" for word in _BEFORE_NO_DAY)
_NUMBERED = "python version versions qgis chapter chapters kapitel section abschnitt table tabelle figure abbildung v"
_NO_VERSION = (
    "".join(rf"(?<!\b{word}[\s/_-])" for word in _NUMBERED.split()) + r"(?<![^\W\d_])(?<!\bv\.\s)(?<!§\s)(?<!§)"
)
_UNITS = "uhr|h|pm|euros?|eur|usd|mio|million|%|€|\\$|£|points?|punkten?|years?|jahren?|hours?|stunden?|km|kg"
_NO_UNIT = rf"(?!{_BLANK}?(?:{_UNITS})(?![^\W\d_]))"
_NO_PHONE = r"(?<![\d/)-])(?<![\d)/-]\s)"
_OR_ITS_END = r"(?!\s?\d{2,4}(?![\d:]))"
"""Digits parted by blanks are a day where no other digits stand beside them; a time may follow."""


def _marked(written: str, form: str) -> str:
    """What is written, with the stars of Markdown around it or without."""
    return rf"(?P<{form}_stars>\*{{0,3}}|__){written}(?P={form}_stars)"


_EVERY = (
    # 2026-10-08 09:00, 2026/1/8, 2026. 1. 8., 2026_10_08, 2026-10-08/09
    rf"(?<!\d)(?P<iso_year>{_YEAR})(?P<by>\s?(?:{_DASH}|[/._])\s?)(?P<iso_month>\d{{1,2}})(?P=by)\d{{1,2}}(?!\d)"
    r"(?:[/–]\d\d(?!\d))?(?:[T ]\d\d:\d\d(?::\d\d)?)?",
    # 2026 10 08
    rf"{_NO_PHONE}(?P<wide_year>{_YEAR})\s(?P<wide_month>{_FULL_MONTH})\s{_FULL_DAY}(?!\d){_OR_ITS_END}",
    # 20261008
    rf"(?<!\d)(?P<joined_year>20\d\d)(?P<joined_month>{_FULL_MONTH}){_FULL_DAY}(?!\d)",
    # 2026-Oct-08
    rf"(?<!\d)(?P<led_year>{_YEAR})(?P<led>{_DASH}|[/_.])(?P<led_name>{_NAME})(?P=led){_DAY}",
    # Oct-08-2026
    rf"(?<![^\W_])(?P<cut_name>{_NAME})(?P<cut>{_DASH}|[/_.])\d{{1,2}}(?P=cut)(?P<cut_year>{_YEAR})(?!\d)",
    # 8 October 2026, 6th of Oct, 6.–8. Oktober, 8 de octubre de 2026, 6-Oct-2026, **6** Oct, 6Oct2026
    rf"(?<![^\W_])(?<!\d[.,]){_marked(_DAYS, 'after')}(?:{_BLANK}{{0,2}}(?:day of|of|del?|di)\b)?"
    rf"(?:{_BLANK}|{_DASH}|[/_.]){{0,3}}{_marked(f'(?P<after_name>{_NAME}){_NO_MORE}', 'named')}\.?"
    rf"(?:(?:,|{_BLANK}del?\b)?(?:{_BLANK}|{_DASH}|[/_.]){{0,3}}(?P<after_year>{_YEAR})(?!\d))?",
    # October 8th, 2026, Oct.8,2026, January the 5th
    rf"(?<![^\W_]){_marked(f'(?P<before_name>{_NAME}){_NO_MORE}', 'before')}(?:\.{_BLANK}{{0,3}}|{_BLANK}{{1,3}})"
    rf"{_ARTICLE}{_marked(_DAYS_AFTER, 'behind')}(?![\d:]|[.,]\d(?!\d{{3}}))"
    rf"(?:(?:[.,]{_BLANK}{{0,3}}|{_BLANK}{{1,3}})(?P<before_year>{_YEAR})(?!\d))?",
    # 8.10.2026, 8. 10. 2026, 8.-9.10.2026
    rf"(?<!\d)(?<!\d[.,])(?:\d{{1,2}}\.?{_TO})?\d{{1,2}}\.\s?(?P<dotted_month>\d{{1,2}})\.\s?(?P<dotted_year>\d{{4}})(?!\d)",
    # 8.10.26; no version
    rf"(?<![\d.,]){_NO_VERSION}(?:\d{{1,2}}\.{_TO})?\d{{1,2}}\.\s?(?P<brief_month>\d{{1,2}})\.(?P<brief_year>\d\d)(?![.,]?\d)",
    # 8.10 - 9.10.2026: its first; and 8.10.–9.10.
    rf"(?<!\d)(?<!\d[.,])\d{{1,2}}\.\s?(?P<first_month>\d{{1,2}})\.?(?={_TO}\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{4}}|\d\d)(?!\d))",
    rf"(?<!\d)(?<!\d[.,])\d{{1,2}}\.\s?(?P<both_month>\d{{1,2}})\.{_TO}\d{{1,2}}\.\s?\d{{1,2}}\.",
    # 8/10/2026, 8/10/26, 08-10-2026, 08_10_2026, 08 10 2026
    rf"(?<!\d)(?:(?<=(?:19|20)\d\d[/-])|(?<!\d[/-])(?<!\b\w-))(?P<parted_one>\d{{1,2}})(?P<sign>\s?(?:{_DASH}|[/_])\s?)"
    rf"(?P<parted_other>\d{{1,2}})(?P=sign)(?:(?P<parted_year>{_YEAR})(?!\d)|(?<=[/-])(?P<late_year>[12]\d)(?![\d/-]))",
    rf"{_NO_PHONE}(?P<spaced_one>{_FULL_DAY})\s(?P<spaced_other>{_FULL_DAY})\s(?P<spaced_year>{_YEAR})(?!\d){_OR_ITS_END}",
    # 8/10 - 9/10/2026
    rf"(?<![\d/-])(?P<range_one>\d{{1,2}})/(?P<range_other>\d{{1,2}})(?={_TO}\d{{1,2}}/\d{{1,2}}/(?P<range_year>{_YEAR}))",
    # 2026年10月8日
    r"(?:(?P<signs_year>\d{4})\s?[年년]\s?)?(?P<signs_month>\d{1,2})\s?[月월]\s?\d{1,2}\s?[日号號일]",
    # am 8.10., (8.10.), 8.10. war ich; no grade at the end of a sentence
    rf"(?<![\d.,]){_NO_VERSION}(?:{_AFTER_A_WORD}|(?=\d{{1,2}}\.\d{{1,2}}\.(?:\s(?-i:[a-zß-ÿ])|[),;])))"
    rf"(?:\d{{1,2}}\.{_TO})?\d{{1,2}}\.(?P<short_month>\d{{1,2}})\.(?!\d)",
    # am 08.10 noch; no time and no price
    rf"(?<![\d.,])(?:{_AFTER_A_WORD}){_FULL_DAY}\.(?P<pointless_month>{_FULL_MONTH})(?!\d|[.,]\d){_NO_UNIT}",
    # 20.10. at the end
    rf"(?<![\d.,€$£]){_AFTER_NO_DAY}{_NO_VERSION}{_FULL_DAY}\.(?P<last_month>{_FULL_MONTH})\.(?=\s|\Z)",
)
FORM = re.compile("|".join(f"(?:{form})" for form in _EVERY), re.IGNORECASE)
"""A day. What it says are the groups `…_year`, `…_month`, `…_name`; `…_one` and `…_other` where either is the month."""

START = re.compile(
    rf"(?<![^\W_]){_NAME}\*{{0,3}}\.?(?:{_BLANK}|{_DASH}|[/_.]){{0,3}}{_ARTICLE}\*{{0,3}}(?=\d)"
    r"|(?:\*{1,3}|__)(?=[^\W_])|(?<!\d)\d",
    re.IGNORECASE,
)
"""Where a form can begin. To try each of them at every letter would take a hundred times as long."""
