"""Offsets to lines and columns, and ways in a record to ways in its file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from career_journal.location import Lines, Span, written


@given(st.text(st.sampled_from("ab\n\u2028é👩🏽‍💻"), max_size=30), st.integers(1, 9), st.data())
def test_a_span_in_any_order_of_asking(text: str, first_line: int, data: st.DataObject) -> None:
    lines = Lines(text, first_line)
    for _ in range(6):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        span = lines.span(start, end)
        for offset, line, column in ((start, span.line, span.column), (end, span.end_line, span.end_column)):
            before = text[:offset].split("\n")
            assert (line, column) == (first_line + len(before) - 1, len(before[-1]) + 1)


def test_spans_within_spans() -> None:
    around = Span(2, 5, 3, 4)
    assert around.holds(around)
    assert around.holds(Span(2, 9, 2, 11))
    assert not around.holds(Span(2, 4, 2, 11))
    assert not around.holds(Span(3, 1, 3, 5))


def test_the_way_in_the_file() -> None:
    left_out = frozenset({("log", 0), ("log", 2), ("needs", 1), ("needs", 2, "skills", 0)})
    assert written((), left_out) == ()
    assert written(("log", 0), left_out) == ("log", 1)
    assert written(("log", 1, "what"), left_out) == ("log", 3, "what")
    assert written(("needs", 1, "skills", 0), left_out) == ("needs", 2, "skills", 1)
    assert written(("needs", 0, "skills", 0), left_out) == ("needs", 0, "skills", 0)
    assert written(("log", 1), frozenset()) == ("log", 1)


@given(st.sets(st.integers(0, 9)), st.integers(0, 9))
def test_counting_the_items_that_are_left(gone: set[int], position: int) -> None:
    left = [item for item in range(30) if item not in gone]
    assert written(("x", position), {("x", item) for item in gone}) == ("x", left[position])
