"""Ids, and ids made of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from career_journal.ids import ID, WINDOWS, bare_name, slug


@pytest.mark.parametrize("name", ["a", "2026-10-20-priya", "a-", "x" * 80, "0", "constance", "con-1", "com"])
def test_ids(name: str) -> None:
    assert ID.fullmatch(name)


@pytest.mark.parametrize(
    "name", ["", "-a", "A", "a_b", "a b", "ä", "x" * 81, "a.b", "a/b", "a\n", "٣", "con", "aux", "nul", "com1", "lpt9"]
)
def test_what_is_no_id(name: str) -> None:
    assert not ID.fullmatch(name)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Priya Raman", "priya-raman"),
        ("Zoë  O'Hara-Łuksza, Ph.D.", "zoe-o-hara-luksza-ph-d"),
        ("Straße & Søn Æther œuvre Đoković", "strasse-son-aether-oeuvre-dokovic"),
        ("İstanbul ısı Ærø Þór", "istanbul-isi-aero-thor"),
        ("Zoe\u0308 O’Hara – Lead", "zoe-o-hara-lead"),
        ("李", ""),
        ("--", ""),
        ("a" * 79 + " b", "a" * 79),
    ],
)
def test_an_id_made_of_words(words: str, expected: str) -> None:
    assert slug(words) == expected


@pytest.mark.parametrize(("name", "expected"), [
    ("Dr. Amara  Okafor", "amara okafor"),
    ("Frau Prof. Dr. Ada Lind", "ada lind"),
    ("Dipl.-Ing. Jan Ek", "jan ek"),
    ("Dr.Amara Okafor", "amara okafor"),
    ("Drew Mrsic", "drew mrsic"),
    ("Dr.", "dr."),
])  # fmt: skip
def test_titles_are_no_part_of_a_name(name: str, expected: str) -> None:
    assert bare_name(name) == expected


@given(st.text())
def test_an_id_made_of_anything_is_one_or_empty(words: str) -> None:
    made = slug(words)
    assert not made or ID.fullmatch(made) or WINDOWS.match(made)
    assert slug(made) == made
