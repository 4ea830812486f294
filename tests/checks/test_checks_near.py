"""Guesses at what was meant."""

from __future__ import annotations

from career_journal.checks.near import MOST_GUESSES, Near

NAMES = {"priya-raman": "a", "aylin-demir": "b"}


def test_a_name_is_found_by_its_spelling_and_by_one_that_is_near() -> None:
    near = Near(NAMES)
    assert near.meant_by("Priya Raman") == "a"
    assert near.meant_by("aylin_demri") == "b"
    assert near.meant_by("somebody else") is None
    assert near.meant_by("…") is None


def test_after_many_guesses_only_the_spelling_counts() -> None:
    near = Near(NAMES)
    for number in range(MOST_GUESSES):
        near.meant_by(f"somebody-{number}")
    assert near.meant_by("aylin-demri") is None
    assert near.meant_by("Aylin Demir") == "b"
