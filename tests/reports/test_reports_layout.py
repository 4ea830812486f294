"""Text that fits a terminal, whatever is in it."""

from __future__ import annotations

from datetime import date

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from career_journal.reports.dates import from_today
from career_journal.reports.layout import hanging, paragraph, table, wrapped
from career_journal.reports.printable import columns, one_line, printable

TEXTS = st.text(max_size=120)


@given(TEXTS, st.integers(2, 100))
def test_wrapped_text_fits_and_loses_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert max(map(columns, lines)) <= width
    assert "".join(lines).replace(" ", "") == one_line(text).replace(" ", "")


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=4), st.integers(40, 120))
def test_a_table_fits_the_terminal(rows: list[tuple[str, str, str]], width: int) -> None:
    lines = [click.unstyle(line) for line in table(("", "one", "two"), rows, width)]
    assert max(map(columns, lines)) <= width


@pytest.mark.parametrize(("text", "shown"), [
    ("plain", "plain"),
    ("\x1b[31mred\x1b[0m", "[31mred[0m"),
    ("a\x07b\x9bc", "abc"),
    ("\u202eabc\u202c \u2066x\u2069 \u200fy", "abc x y"),
    ("one\u2028two", "onetwo"),
    ("family 👨\u200d👩\u200d👧", "family 👨\u200d👩\u200d👧"),
    ("يارا حداد", "يارا حداد"),
])  # fmt: skip
def test_what_would_command_the_terminal_is_left_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_columns_line_up_beside_wide_letters() -> None:
    lines = [click.unstyle(line) for line in table(("name", "role"), [("赵美琳", "lead"), ("Zoë", "aide")], 40)]
    assert lines == ["name    role", "赵美琳  lead", "Zoë     aide"]


def test_a_table_that_is_too_wide_wraps_its_widest_column() -> None:
    rows = [("a", "the quick brown fox jumps over the lazy dog"), ("b", "one\ntwo")]
    lines = [click.unstyle(line) for line in table(("", "what"), rows, 24)]
    assert lines == [
        "   what",
        "",
        "a  the quick brown fox",
        "   jumps over the lazy",
        "   dog",
        "",
        "b  one",
        "   two",
    ]


def test_words_hang_beside_their_label() -> None:
    assert hanging("  label:", "some words", 40, 12) == ["  label:    some words"]
    assert paragraph("a b", 4, 2) == ["  a", "  b"]


@pytest.mark.parametrize(("day", "words"), [
    (date(2026, 10, 19), "19 Oct, today"),
    (date(2026, 10, 18), "18 Oct, yesterday"),
    (date(2026, 10, 20), "20 Oct, tomorrow"),
    (date(2026, 10, 5), "5 Oct, 14 days ago"),
    (date(2026, 11, 2), "2 Nov, in 14 days"),
    (date(2027, 3, 1), "1 Mar 2027"),
])  # fmt: skip
def test_days_are_said_as_people_say_them(day: date, words: str) -> None:
    assert from_today(day, date(2026, 10, 19)) == words


@pytest.mark.parametrize(("text", "wide"), [("Zoë", 3), ("Zoe\u0308", 3), ("日本", 4), ("\u202bab", 2), ("", 0)])
def test_columns_are_those_of_a_terminal(text: str, wide: int) -> None:
    assert columns(text) == wide
