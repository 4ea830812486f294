"""The types that a field can have: each reads the text that a person typed, or says what to type instead.

The reader hands over text, lists and mappings only, so a type sees exactly what stands in the file. A value that does
not fit raises a `PydanticCustomError` whose type is the name of the check that reports it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError, core_schema

from career_journal.diagnostics import did_you_mean, listed
from career_journal.ids import ID

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


class FieldType:
    """What stands in the annotation of a field: how pydantic reads what was typed, and how JSON Schema describes it."""

    def reading(self) -> Callable[[Any], Any]:
        """The function that pydantic calls for each value: from text, list or mapping to what it stands for."""
        raise NotImplementedError

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self.reading(), serialization=core_schema.plain_serializer_function_ser_schema(_json_value, when_used="json")
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return self.json_schema()


def _json_value(value: object) -> object:
    """A value as JSON has it: truth values and whole numbers as such, amounts as numbers, all else as text."""
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    return value if isinstance(value, (bool, int)) else str(value)


@dataclass(frozen=True, slots=True)
class Kind(FieldType):
    """A type of value with a name for the format reference: `Kind("date", _day, "2026-10-20", {...})`."""

    name: str
    reader: Callable[[Any], Any]
    example: str
    schema: Mapping[str, Any] = field(hash=False)

    def reading(self) -> Callable[[Any], Any]:
        """The reader itself."""
        return self.reader

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return dict(self.schema)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Text needs no reading and is most of what a journal holds: pydantic's own check is the faster one."""
        if self.reader is _text:
            return core_schema.str_schema(strict=True)
        return super(Kind, self).__get_pydantic_core_schema__(source, handler)


class Part(BaseModel):
    """A group of fields inside a record: a referral, a fact, a log entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def fault(check: str, message: str, help: str) -> PydanticCustomError:  # noqa: A002 - the diagnostics' word for it
    """What a type raises: the name of the check that reports it, the fault, and the way out."""
    return PydanticCustomError(check, "{message}", {"message": message, "help": help})  # type: ignore[misc]


def shown(value: object) -> str:
    """A faulty value as messages show it: text quoted and cut, groups by what they are."""
    if isinstance(value, str):
        text = " ".join(value.split())
        return f"“{text if len(text) <= 60 else text[:57] + '…'}”"
    return "a list" if isinstance(value, (list, tuple)) else "a group of fields"


def _scalar(value: object, wanted: str, example: str) -> str:
    if not isinstance(value, str):
        raise fault("wrong-type", f"This should be {wanted}, and {shown(value)} stands here.", f"Write, for example: {example}")
    return value


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


def _text(value: object) -> str:
    return value if isinstance(value, str) else _scalar(value, "text", "some words")


TEXT = Kind("text", _text, "some words", {"type": "string"})
Text = Annotated[str, TEXT]

AsList = BeforeValidator(_listed)
"""A list field takes one bare value too."""

Texts = Annotated[tuple[Text, ...], AsList]


def _yes_no(value: object) -> bool:
    text = _scalar(value, "yes or no", "yes").casefold()
    if text in {"yes", "true"}:
        return True
    if text in {"no", "false"}:
        return False
    raise fault("wrong-type", f"{shown(value)} is neither yes nor no.", "Write yes or no.")


YesNo = Annotated[bool, Kind("yes or no", _yes_no, "yes", {"enum": ["yes", "no"]})]


def _whole(value: object) -> int:
    text = _scalar(value, "a whole number", "30")
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise fault("wrong-number", f"{shown(value)} is not a whole number.", "Write digits alone, such as 30.")
    return int(text)


Whole = Annotated[int, Kind("whole number", _whole, "30", {"type": "integer", "minimum": 0})]


def _score(value: object) -> int:
    text = _scalar(value, "a number from 1 to 5", "4")
    if text not in {"1", "2", "3", "4", "5"}:
        raise fault("wrong-number", f"{shown(value)} is not on the scale from 1 to 5.", "Write 1, 2, 3, 4 or 5.")
    return int(text)


Score = Annotated[int, Kind("1 to 5", _score, "4", {"type": "integer", "minimum": 1, "maximum": 5})]

_AMOUNT = re.compile(r"\d{1,12}(\.\d{1,4})?", re.ASCII)


def _amount(value: object) -> Decimal:
    text = _scalar(value, "an amount", "48000")
    if not _AMOUNT.fullmatch(text):
        plain = re.sub(r"[^\d.]", "", re.sub(r"(?<=\d)[.,' ](?=\d{3}\b)", "", text))
        example = plain if _AMOUNT.fullmatch(plain) else "48000"
        raise fault("wrong-number", f"{shown(value)} is not an amount.", f"Write the number alone, such as {example}.")
    return Decimal(text)


Amount = Annotated[Decimal, Kind("number", _amount, "48000", {"type": "number", "minimum": 0})]

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: +(\d\d):(\d\d))?", re.ASCII)


def _day(value: object) -> date:
    text = _scalar(value, "a date", "2026-10-20")
    if not _DAY.fullmatch(text):
        raise fault("wrong-date", f"{shown(value)} is not a date in the form YYYY-MM-DD.", _date_help(text))
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise fault("impossible-date", f"There is no day {text} in the calendar.", "Check the month and the day.") from None


def _date_help(text: str) -> str:
    """The date that was most likely meant, when there is only one way to read it."""
    numbers = re.findall(r"\d+", text)
    if len(numbers) >= 3 and len(numbers[0]) == 4 and all(len(number) <= 2 for number in numbers[1:3]):
        return f"Write {numbers[0]}-{int(numbers[1]):02}-{int(numbers[2]):02}."
    return "Write the year, the month and the day, such as 2026-10-20."


Day = Annotated[date, Kind("date", _day, "2026-10-20", {"type": "string", "format": "date"})]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and the time of day where one was said, in the journal's time zone."""

    day: date
    clock: time | None = None

    def __str__(self) -> str:
        return f"{self.day} {self.clock:%H:%M}" if self.clock else f"{self.day}"


def _moment(value: object) -> Moment:
    text = _scalar(value, "a date", "2026-10-20 14:30")
    match = _MOMENT.fullmatch(text)
    if not match:
        raise fault(
            "wrong-date",
            f"{shown(value)} is not a date, or a date and a time.",
            _moment_help(text),
        )
    day = _day(match[1])
    if match[2] is None:
        return Moment(day)
    if int(match[2]) > 23 or int(match[3]) > 59:
        raise fault("impossible-date", f"There is no time {match[2]}:{match[3]}.", "Write hours from 00 to 23, minutes from 00 to 59.")
    return Moment(day, time(int(match[2]), int(match[3])))


def _moment_help(text: str) -> str:
    clock = re.search(r"(\d{1,2})[:.h](\d\d)", text[8:])
    day = _date_help(text)
    if clock and day.startswith("Write 2"):
        return f"{day[:-1]} {int(clock[1]):02}:{clock[2]}."
    return f"{day[:-1]}, or 2026-10-20 14:30." if day.startswith("Write the") else day


When = Annotated[
    Moment,
    Kind(
        "date, or date and time",
        _moment,
        "2026-10-20 14:30",
        {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d( \d\d:\d\d)?$"},
    ),
]

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
            return day + timedelta(days=self.count * (7 if self.unit == "week" else 1))
        months = day.month - 1 + self.count * (12 if self.unit == "year" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        following = date(year + month // 12, month % 12 + 1, 1)
        return min(date(year, month, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))

    def __str__(self) -> str:
        return f"{self.count} {self.unit}{'' if self.count == 1 else 's'}"


def _duration(value: object) -> Duration:
    text = _scalar(value, "a length of time", "3 months")
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


def _rejoined(value: object) -> object:
    """The text of a wikilink written without quotes, which YAML reads as a list in a list."""
    while isinstance(value, list):
        value = value[0] if len(value) == 1 else ", ".join(map(str, value))
    return value


_TARGET = re.compile(r"(?:\[\[)?(?:(?P<folder>[^\[\]|#/]+)/)?(?P<id>[^\[\]|#/]+?)(?:\.md)?(?:#[^\[\]|]*)?(?:\|[^\[\]]*)?(?:\]\])?")


@dataclass(frozen=True, slots=True)
class Reference(FieldType):
    """A field that points to a record of one folder; with `or_words` also a name in plain words.

    The id may stand alone or as a wikilink: `priya-raman`, `[[priya-raman]]`, `[[contacts/priya-raman|Priya]]`.
    Whether that record exists is for the journal to say.
    """

    folder: str
    or_words: bool = False

    def reading(self) -> Callable[[Any], str]:
        """The reader of ids, or with `or_words` of words too."""
        return self._read

    def _read(self, value: Any) -> str:
        if value.__class__ is str and (self.or_words or ID.fullmatch(value)) and value[:2] != "[[":
            return str(value)
        value = _rejoined(value)
        text = _text(value) if self.or_words else _scalar(value, "the id of a record", "priya-raman")
        if self.or_words and not text.startswith("[["):
            return text
        match = _TARGET.fullmatch(text)
        if not match:
            raise fault("wrong-reference", f"{shown(text)} is not the id of a record.", "Write the name of its file without .md.")
        if match["folder"] not in {None, self.folder}:
            raise fault(
                "wrong-reference", f"{shown(text)} points into {match['folder']}/.", f"A record of {self.folder}/ belongs here."
            )
        return match["id"]

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return {"type": "string"}


@dataclass(frozen=True, slots=True)
class Choice(FieldType):
    """A field that takes one word of a closed vocabulary; `aliases` are other spellings with the same meaning."""

    words: type[StrEnum]
    aliases: tuple[tuple[str, str], ...] = ()

    def reading(self) -> Callable[[Any], StrEnum]:
        """A look-up in one table of words and aliases, made once."""
        members = {word.value: word for word in self.words}
        members |= {alias: members[word] for alias, word in self.aliases}

        def read(value: Any) -> StrEnum:
            try:
                return members[value]
            except (KeyError, TypeError):
                raise self._unknown(value) from None

        return read

    def _unknown(self, value: object) -> PydanticCustomError:
        text = _scalar(value, "one word", next(iter(self.words)).value)
        near = did_you_mean(text, self.words)
        guess = f"Did you mean {near}? " if near else ""
        return fault("unknown-choice", f"{shown(text)} is not one of the choices here.", f"{guess}Write {listed(self.words)}.")

    def json_schema(self) -> dict[str, Any]:
        """The JSON Schema of what may be typed."""
        return {"enum": list(self.words)}


_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]+")


def _email(value: object) -> str:
    text = _scalar(value, "an e-mail address", "priya@example.org")
    if not _EMAIL.fullmatch(text):
        raise fault("bad-email", f"{shown(text)} is not an e-mail address.", "Write the address alone, such as priya@example.org.")
    return text


Email = Annotated[str, Kind("e-mail address", _email, "priya@example.org", {"type": "string", "format": "email"})]

SAFE_SCHEMES = ("http", "https", "mailto", "tel")
_SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.\-]*)\s*:(?!\d)")


def scheme_of(link: str) -> str | None:
    """What stands before the colon of an address, in lower case; None for an address without one."""
    match = _SCHEME.match(re.sub(r"[\x00-\x20]", "", link))
    return match[1].lower() if match else None


def _link(value: object) -> str:
    text = _scalar(value, "a link", "https://www.example.org")
    if scheme_of(text) not in {None, *SAFE_SCHEMES}:
        raise fault("unsafe-link", f"{shown(text)} is not a link that is safe to open.", f"A link starts with {listed(SAFE_SCHEMES)}.")
    return text


Link = Annotated[str, Kind("link", _link, "https://www.example.org", {"type": "string"})]
