"""What else people are called, by the names of their files and in their addresses, does not show either."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.sharing.reading_it import leaks_of, share

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]


def journal(write_journal: Write, place: str, text: str, **values: str) -> Path:
    lines = [f"{name}: {json.dumps(value)}" for name, value in values.items()]
    contact = "\n".join(["---", *lines, "---", ""])
    option = f"---\nname: Planner\nwhy: {json.dumps(text)}\n---\n"
    return write_journal({f"contacts/{place}.md": contact, "options/planner.md": option})


@pytest.mark.parametrize(
    ("place", "values", "text"),
    [
        ("smith-bob", {"name": "Robert Smith"}, "Bob said"),
        ("bob-smith", {"name": "Robert Smith"}, "Bob said"),
        ("dr-bobby-jones", {"name": "Robert Jones"}, "Bobby said"),
        ("kiki-lopez", {"name": "Enriqueta Lopez"}, "kiki said"),
        ("jones-will", {"name": "William Jones"}, "Will said"),
        ("kiki", {"name": "Enriqueta Lopez"}, "Kiki said"),
        ("a", {"name": "Robert Smith", "email": "bob.smith@acme.example"}, "Bob said"),
        ("a", {"name": "Robert Smith", "links": "https://www.linkedin.com/in/bobby-smith/"}, "Bobby said"),
    ],
)
def test_a_nickname_stops_the_build(write_journal: Write, place: str, values: dict[str, str], text: str) -> None:
    (found,) = share(journal(write_journal, place, text, **values)).undecided
    assert f"“{text.removesuffix(' said')}”" in found.message


@pytest.mark.parametrize(
    ("place", "values", "text"),
    [
        ("anna-water", {"name": "Anna Kovacs"}, "Water is scarce"),
        ("anna-gis", {"name": "Anna Kovacs"}, "GIS is all maps"),
        ("kovacs-2", {"name": "Anna Kovacs"}, "2 of them"),
        ("smith-office", {"name": "Robert Smith"}, "Office hours"),
        ("jones-will", {"name": "William Jones"}, "it will do"),
        ("kiki", {"name": "Enriqueta Lopez"}, "a kiki"),
        ("dr", {"name": "Dr."}, "a dr"),
        ("a", {"name": "Robert Smith", "email": "careers@acme.example"}, "Careers in water"),
        ("a", {"name": "Robert Smith", "email": "bob@acme.example"}, "bob up and down"),
        ("a", {"name": "Robert Smith", "links": "https://acme.example/maps"}, "maps of it"),
        ("a", {"name": "Robert Smith", "links": "https://www.linkedin.com/company/maps"}, "maps of it"),
        ("a", {"name": "Robert Smith", "links": "https://github.com/smith99/maps"}, "maps of it"),
        ("a", {"name": "Robert Smith", "links": "https://de.linkedin.com"}, "de linkedin"),
    ],
)
def test_what_tells_files_apart_or_is_a_teams_is_no_name(
    write_journal: Write, place: str, values: dict[str, str], text: str
) -> None:
    root = journal(write_journal, place, text, **values)
    result = share(root)
    assert not result.undecided
    assert [option.why for option in result.journal.options.values()] == [text]
    assert leaks_of(root, result) == ()


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"links": "https://x.com/kikitastic"}, "@kikitastic posts"),
        ({"links": "https://x.com/kikitastic/status/1"}, "kikitastic posts"),
        ({"links": "https://kikitastic.wordpress.com/about"}, "kikitastic posts"),
        ({"links": "https://social.example/@kikitastic"}, "@kikitastic posts"),
        ({"email": "rlee@acme.example"}, "rlee posts"),
    ],
)
def test_how_somebody_is_called_in_an_address_has_a_stand_in(
    write_journal: Write, values: dict[str, str], text: str
) -> None:
    root = journal(write_journal, "a", text, name="Robert Lee", **values)
    result = share(root)
    assert not result.undecided
    (option,) = result.journal.options.values()
    assert (option.why or "").lstrip("@") == "Contact 1 posts"
    assert leaks_of(root, result) == ()
