"""The names of the months, in the languages that people write their journals in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "cs", "hu", "tr", "ru", "uk")

_SHORT_TOO = {"sept": 9, "mrz": 3}
"""Written as often as the short forms of Unicode's tables."""

_WORDS = "ago ara des dub elo gen haz led lip lis mag out pro set sie sty tem лист"
WORDS_TOO = frozenset(_WORDS.split())
"""Short forms that are words of another language: without a year, “3 out of 5” says no month."""


@cache
def month_numbers() -> Mapping[str, int]:
    """The number, from 1, of each month by its name and short form, in small letters and without a point.

    Source: Unicode's CLDR. Where two languages mean two months by one word, the first has it.
    """
    from babel import Locale

    found = dict(_SHORT_TOO)
    for language in _LANGUAGES:
        months = Locale.parse(language).months
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[use][width].items():
                    found.setdefault(name.casefold().rstrip("."), number)
    return found
