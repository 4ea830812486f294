"""Fields of numbers: whole ones, scores and amounts of money."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from career_journal.fields.kinds import Kind, fault, scalar, shown


def _whole(value: object) -> int:
    text = scalar(value, "a whole number", "30")
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise fault("wrong-number", f"{shown(value)} is not a whole number.", "Write digits alone, such as 30.")
    return int(text)


_THOUSANDS = re.compile(r"\d{1,3}([.,' \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*", re.ASCII)


def _without_separators(text: str) -> str | None:
    """The digits of a number whose thousands are set apart."""
    return re.sub(r"\D", "", text, flags=re.ASCII) if _THOUSANDS.fullmatch(text) else None


Whole = Annotated[int, Kind("whole number", _whole, "30", {"type": "integer", "minimum": 0}, _without_separators)]


def _score(value: object) -> int:
    text = scalar(value, "a number from 1 to 5", "4")
    if text not in {"1", "2", "3", "4", "5"}:
        raise fault("wrong-number", f"{shown(value)} is not on the scale from 1 to 5.", "Write 1, 2, 3, 4 or 5.")
    return int(text)


Score = Annotated[int, Kind("1 to 5", _score, "4", {"type": "integer", "minimum": 1, "maximum": 5})]

_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,2})?", re.ASCII)
"""Two decimals at most: in many countries 48.000 means forty-eight thousand."""

_NEARLY = re.compile(r"\D{0,5}?(\d{1,12}(?:\.\d{1,2})?) ?(k\b)?\D{0,20}", re.ASCII | re.IGNORECASE)


def _amount(value: object) -> Decimal:
    text = scalar(value, "an amount", "48000")
    if not _AMOUNT.fullmatch(text):
        way_out = f"Write the number alone, such as {_amount_meant(text)}."
        raise fault("wrong-number", f"{shown(value)} is not an amount.", way_out)
    return Decimal(text)


def _amount_meant(text: str) -> str:
    """The amount in a text with a currency, with thousands set apart or cut off; an example when it is unclear."""
    nearly = _NEARLY.fullmatch(re.sub(r"(?<=\d)[.,' ](?=\d{3}(?!\d))", "", text))
    if not nearly or "-" in text:
        return "48000"
    return f"{Decimal(nearly[1]) * 1000:.0f}" if nearly[2] else nearly[1]


Amount = Annotated[Decimal, Kind("number", _amount, "48000", {"type": "number", "minimum": 0}, _without_separators)]
