"""What each type of field reads, and what it says of what it can't read."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from career_journal.fields import (
    Amount,
    AsList,
    Cadence,
    Choice,
    Day,
    Duration,
    Email,
    FieldType,
    Link,
    Moment,
    Reference,
    Score,
    Text,
    Texts,
    When,
    Whole,
    YesNo,
    fault,
    scheme_of,
    shown,
)
from career_journal.method.vocabulary import Level
from career_journal.records.stage import StageField


def read(kind: Any, value: object) -> Any:
    return TypeAdapter(kind).validate_python(value)


def said(kind: Any, value: object) -> tuple[str, str, str]:
    """The check, the message and the way out."""
    with pytest.raises(ValidationError) as caught:
        read(kind, value)
    (error,) = caught.value.errors()
    return error["type"], error["ctx"]["message"], error["ctx"]["help"]


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (Text, "007", "007"),
        (Text, "as a block\nof lines\n", "as a block\nof lines"),
        (Texts, ["one\n"], ("one",)),
        (Texts, "one", ("one",)),
        (Texts, ["one", "two"], ("one", "two")),
        (Texts, [], ()),
        (Texts, "-5 degrees", ("-5 degrees",)),
        (YesNo, "yes", True),
        (YesNo, "No", False),
        (YesNo, "TRUE", True),
        (YesNo, "false", False),
        (Whole, "0", 0),
        (Whole, "007", 7),
        (Score, "5", 5),
        (Amount, "48000", Decimal(48000)),
        (Amount, "18.50", Decimal("18.5")),
        (Day, "2024-02-29", date(2024, 2, 29)),
        (When, "2026-10-20", Moment(date(2026, 10, 20))),
        (When, "2026-10-20  09:05", Moment(date(2026, 10, 20), time(9, 5))),
        (Cadence, "6 weeks", Duration(6, "week")),
        (Cadence, "6w", Duration(6, "week")),
        (Cadence, "1 Year", Duration(1, "year")),
        (Cadence, "10 days", Duration(10, "day")),
        (StageField, "2", "clarify"),
        (StageField, "cultivate", "cultivate"),
        (Email, "p.r+x@mail.example.org", "p.r+x@mail.example.org"),
        (Email, "李@例え.jp", "李@例え.jp"),
        (Link, "https://x.example/a?b#c", "https://x.example/a?b#c"),
        (Link, "www.example.org", "www.example.org"),
        (Link, "example.org:8080/x", "example.org:8080/x"),
        (Link, "localhost:8000", "localhost:8000"),
        (Link, "tel:+49301", "tel:+49301"),
    ],
)
def test_what_is_read(kind: Any, typed: object, value: object) -> None:
    assert read(kind, typed) == value


@pytest.mark.parametrize(
    ("kind", "typed", "check", "words"),
    [
        (YesNo, "on", "wrong-type", "Write yes or no."),
        (YesNo, ["yes"], "wrong-type", "This should be yes or no, and a list stands here."),
        (Texts, "• one • two", "wrong-type", "“• one • two” is one text, not a list."),
        (Texts, "-one -two", "wrong-type", "Start each item on a line of its own"),
        (Whole, "30 min", "wrong-number", "“30 min” is not a whole number."),
        (Whole, "-1", "wrong-number", "digits alone"),
        (Whole, "٣", "wrong-number", "digits alone"),
        (Whole, "1" * 10, "wrong-number", "digits alone"),
        (Score, "0", "wrong-number", "Write 1, 2, 3, 4 or 5."),
        (Amount, "55,000", "wrong-number", "such as 55000."),
        (Amount, "55.000", "wrong-number", "such as 55000."),
        (Amount, "1.250.000", "wrong-number", "such as 1250000."),
        (Amount, "48 000 €", "wrong-number", "such as 48000."),
        (Amount, "EUR 55'000", "wrong-number", "such as 55000."),
        (Amount, "€18.50 an hour", "wrong-number", "such as 18.50."),
        (Amount, "48k", "wrong-number", "such as 48000."),
        (Amount, "62.5 K", "wrong-number", "such as 62500."),
        (Amount, "40-50", "wrong-number", "such as 48000."),
        (Amount, "a lot", "wrong-number", "such as 48000."),
        (Day, "2026-02-29", "impossible-date", "There is no day 2026-02-29 in the calendar."),
        (Day, "0000-01-01", "impossible-date", "Check the month and the day."),
        (Day, "2026-1-5", "wrong-date", "Write 2026-01-05."),
        (Day, "2026/10/20", "wrong-date", "Write 2026-10-20."),
        (Day, "20.10.2026", "wrong-date", "Write 2026-10-20."),
        (Day, "1.2.2026", "wrong-date", "Write 2026-02-01."),
        (Day, "10/20/2026", "wrong-date", "Write 2026-10-20."),
        (Day, "1/2/2026", "wrong-date", "Write the year, the month and the day"),
        (Day, "2/2/2026", "wrong-date", "Write 2026-02-02."),
        (Day, "2026-13-1", "wrong-date", "Write the year, the month and the day"),
        (Day, "2026-10-20T10:00", "wrong-date", "Write 2026-10-20."),
        (Day, "Tue 2026-10-20", "wrong-date", "Write 2026-10-20."),
        (Day, "12026-10-20", "wrong-date", "Write the year"),
        (Day, "tomorrow", "wrong-date", "such as 2026-10-20."),
        (When, "2026-10-20T10:00", "wrong-date", "Write 2026-10-20 10:00."),
        (When, "2026-10-20T10:00Z", "wrong-date", "Write 2026-10-20 10:00."),
        (When, "2026-10-20 9:00", "wrong-date", "Write 2026-10-20 09:00."),
        (When, "20.10.2026 14h30", "wrong-date", "Write 2026-10-20 14:30."),
        (When, "2026-10-20 9:00 pm", "wrong-date", "Write 2026-10-20, and after it the time"),
        (When, "Friday", "wrong-date", "or 2026-10-20 14:30."),
        (When, "2026-10-20 24:00", "impossible-date", "There is no time 24:00."),
        (When, "2026-10-20 10:60", "impossible-date", "minutes from 00 to 59."),
        (When, "2026-02-30 10:00", "impossible-date", "There is no day 2026-02-30"),
        (Cadence, "often", "wrong-duration", "such as 6 weeks."),
        (Cadence, "0 days", "wrong-duration", "“0 days”"),
        (Cadence, "6", "wrong-duration", "Write a number and days"),
        (StageField, "4", "unknown-choice", "Write explore, clarify or cultivate."),
        (StageField, "clarfy", "unknown-choice", "Did you mean clarify?"),
        (StageField, ["1"], "wrong-type", "This should be one word"),
        (Email, "Priya <p@example.org>", "bad-email", "Write the address alone"),
        (Email, "p@example", "bad-email", "“p@example”"),
        (Email, "p@example.", "bad-email", "“p@example.”"),
        (Email, "a@b@c.de", "bad-email", "“a@b@c.de”"),
        (Link, "javascript:alert(1)", "unsafe-link", "A link starts with http, https, mailto or tel."),
    ],
)
def test_what_can_not_be_read(kind: Any, typed: object, check: str, words: str) -> None:
    found, message, way_out = said(kind, typed)
    assert found == check
    assert words in f"{message} {way_out}"


@pytest.mark.parametrize(
    ("link", "scheme"),
    [
        ("HTTP://x", "http"),
        (" java\tscript\n:alert(1)", "javascript"),
        ("\x00\x1fdata:x", "data"),
        ("javascript:1", "javascript"),
        ("javascript:1/alert(1)", "javascript"),
        ("javascript:1;alert('.')", "javascript"),
        ("vbscript:80", "vbscript"),
        ("example.org:80", None),
        ("example.org:80/x:y", None),
        ("example.org:javascript", "example.org"),
        ("localhost:80", None),
        ("x.md", None),
        ("//x.example:80", None),
        ("#a:b", None),
        ("./a:b", None),
        ("", None),
    ],
)
def test_the_scheme_of_a_link(link: str, scheme: str | None) -> None:
    assert scheme_of(link) == scheme


def type_of(kind: Any) -> FieldType:
    return next(item for item in kind.__metadata__ if isinstance(item, FieldType))


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (Day, "20.10.2026", "2026-10-20"),
        (Day, " 2026-1-5 ", "2026-01-05"),
        (Day, "10/20/2026", "2026-10-20"),
        (Day, "1/2/2026", None),
        (Day, "on 2026/10/20", None),
        (Day, "2026/10/20 2026/10/22", None),
        (Day, "2026-02-30", None),
        (When, "2026-10-20T9:05", "2026-10-20 09:05"),
        (When, "20.10.2026 14.30", "2026-10-20 14:30"),
        (When, "2026-10-20 25:00", None),
        (When, "2026/10/20", "2026-10-20"),
        (StageField, "Clarify", "clarify"),
        (StageField, "clarfy", "clarify"),
        (StageField, "later", None),
        (Whole, "1,500", "1500"),
        (Whole, "30 min", None),
        (Email, "p@", None),
    ],
)
def test_what_was_surely_meant(kind: Any, typed: str, meant: str | None) -> None:
    assert type_of(kind).meant(typed) == meant


CONTACT = Reference("contacts")
ORGANIZATION = Reference("organizations", or_words=True)


@pytest.mark.parametrize(
    ("reference", "typed", "target"),
    [
        (CONTACT, "priya-raman", "priya-raman"),
        (CONTACT, "priya-raman.md", "priya-raman"),
        (CONTACT, "contacts/priya-raman", "priya-raman"),
        (CONTACT, "[[priya-raman]]", "priya-raman"),
        (CONTACT, "[[contacts/priya-raman.md#x|Priya]]", "priya-raman"),
        (CONTACT, [["priya-raman"]], "priya-raman"),
        (CONTACT, ["priya-raman"], "priya-raman"),
        (CONTACT, [["[[priya-raman]]"]], "priya-raman"),
        (CONTACT, [["contacts/priya-raman|Raman", "Priya"]], "priya-raman"),
        (CONTACT, "Priya Raman", "Priya Raman"),  # no id, but whether there is such a record is for the journal to say
        (ORGANIZATION, "[[o|O]]", "o"),
        (ORGANIZATION, [["o"]], "o"),
        (ORGANIZATION, "organizations/o.md", "o"),
        (ORGANIZATION, "O & Sons [Ltd], A/B", "O & Sons [Ltd], A/B"),
    ],
)
def test_spellings_of_a_reference(reference: Reference, typed: object, target: str) -> None:
    assert reference.reading()(typed) == target


@pytest.mark.parametrize(
    ("reference", "typed", "words"),
    [
        (CONTACT, "options/x", "points into options/."),
        (CONTACT, "a/b/c", "is not the id"),
        (CONTACT, "[[a", "is not the id"),
        (CONTACT, "a|b", "is not the id"),
        (CONTACT, "[[]]", "is not the id"),
        (CONTACT, ["a", "b"], "a list stands here"),
        (CONTACT, [], "a list stands here"),
        (CONTACT, [["a", {"b": "c"}]], "a list stands here"),
        (CONTACT, {"a": "b"}, "a group of fields stands here"),
        (ORGANIZATION, "[[contacts/x]]", "points into contacts/."),
        (ORGANIZATION, ["a", "b"], "a list stands here"),
    ],
)
def test_what_is_no_reference(reference: Reference, typed: object, words: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        reference.reading()(typed)
    assert words in caught.value.message()


@pytest.mark.parametrize(
    ("duration", "start", "end"),
    [
        ("10 days", "2026-02-20", "2026-03-02"),
        ("2 weeks", "2026-12-25", "2027-01-08"),
        ("1 month", "2026-01-31", "2026-02-28"),
        ("1 month", "2024-01-31", "2024-02-29"),
        ("3 months", "2026-11-30", "2027-02-28"),
        ("12 months", "2026-12-31", "2027-12-31"),
        ("1 year", "2024-02-29", "2025-02-28"),
        ("9999 years", "2026-10-19", "9999-12-31"),
        ("2 weeks", "9999-12-25", "9999-12-31"),
        ("1 month", "9999-11-30", "9999-12-30"),
    ],
)
def test_the_day_after_a_length_of_time(duration: str, start: str, end: str) -> None:
    assert read(Cadence, duration).after(date.fromisoformat(start)) == date.fromisoformat(end)


@given(st.integers(1, 60), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_months_later_is_the_same_day_or_the_last_of_the_month(count: int, start: date) -> None:
    end = Duration(count, "month").after(start)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == count
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)


def test_lengths_and_moments_as_text() -> None:
    assert [str(Duration(1, "week")), str(Duration(6, "week"))] == ["1 week", "6 weeks"]
    assert str(read(When, "2026-10-20 09:05")) == "2026-10-20 09:05"
    assert str(read(When, "2026-10-20")) == "2026-10-20"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("a\n  b", "“a b”"),
        ("x" * 61, "“" + "x" * 57 + "…”"),
        ("\x1b[31m", "“\N{REPLACEMENT CHARACTER}[31m”"),
        ("\u202egnirts", "“\N{REPLACEMENT CHARACTER}gnirts”"),
        ([], "a list"),
        ({}, "a group of fields"),
    ],
)
def test_a_faulty_value_in_a_message(value: object, words: str) -> None:
    assert shown(value) == words


SAID = st.text(min_size=1)


@given(SAID | st.lists(SAID | st.lists(SAID)) | st.dictionaries(SAID, SAID))
def test_every_type_reads_anything_or_says_why_not(value: object) -> None:
    for kind in (Texts, YesNo, Whole, Score, Amount, Day, When, Cadence, StageField, Email, Link):
        try:
            read(kind, value)
        except ValidationError as error:
            for detail in error.errors():
                assert detail["type"] == "string_type" or detail["ctx"]["help"]
    for reference in (CONTACT, ORGANIZATION):
        try:
            assert reference.reading()(value)
        except PydanticCustomError as error:
            assert error.context


@pytest.mark.parametrize(
    ("kind", "typed", "json"),
    [
        (Day, "2026-10-20", '"2026-10-20"'),
        (When, "2026-10-20 09:05", '"2026-10-20 09:05"'),
        (Cadence, "6w", '"6 weeks"'),
        (StageField, "1", '"explore"'),
        (Amount, "48000.00", "48000"),
        (Amount, "18.50", "18.5"),
        (YesNo, "no", "false"),
        (Whole, "7", "7"),
    ],
)
def test_values_as_json(kind: Any, typed: str, json: str) -> None:
    adapter = TypeAdapter(kind)
    assert adapter.dump_json(adapter.validate_python(typed)).decode() == json


@pytest.mark.parametrize(
    "kind", [Text, Texts, YesNo, Whole, Score, Amount, Day, When, Cadence, StageField, Email, Link]
)
def test_every_type_has_a_json_schema(kind: Any) -> None:
    assert TypeAdapter(kind).json_schema()


def test_schemas_of_choices_and_references() -> None:
    assert Choice(Level).json_schema()["enum"][0] == "entry"
    assert CONTACT.json_schema() == {"type": "string"}


def test_a_type_has_to_say_how_it_reads() -> None:
    assert FieldType().meant("x") is None
    with pytest.raises(NotImplementedError):
        FieldType().reading()
    with pytest.raises(NotImplementedError):
        FieldType().json_schema()


def test_a_fault_brings_its_words_along() -> None:
    assert AsList is not None
    error = fault("wrong-type", "What {is} wrong.", "What to write.")
    assert (error.type, error.message()) == ("wrong-type", "What {is} wrong.")
