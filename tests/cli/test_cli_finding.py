"""Which record is meant by what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from career_journal.cli.finding import find_record
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

INTERVIEW = "---\ncontact: {}\ndate: {}\nstage: explore\n---\n"
FILES = {
    "contacts/priya-raman.md": "---\nname: Priya Raman\n---\n",
    "contacts/jonas-winter.md": "---\nname: Jonas Winter\n---\n",
    "contacts/jonas-wolf.md": "---\nname: Jonas Wolf\n---\n",
    "contacts/zoe.md": "---\nname: Zoë Ångström\n---\n",
    "contacts/contact-1.md": "---\nname: 王 美玲\n---\n",
    "contacts/broken.md": "---\nname: [\n---\n",
    "contacts/fit-frank.md": "---\nname: [\n---\n",
    "interviews/2026-10-06-priya-raman.md": INTERVIEW.format("priya-raman", "2026-10-06"),
    "interviews/2026-08-19-priya-raman.md": INTERVIEW.format("priya-raman", "2026-08-19"),
    "options/analyst.md": "---\nname: Analyst for maps\n---\n",
    "organizations/analyst.md": "---\nname: Analyst Ltd\n---\n",
    "profile.md": "---\nname: Me\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


@pytest.mark.parametrize(("typed", "key"), [
    ("priya-raman", "contacts/priya-raman"),
    ("contacts/priya-raman", "contacts/priya-raman"),
    ("contacts/priya-raman.md", "contacts/priya-raman"),
    ("priya", "contacts/priya-raman"),
    ("Priya Raman", "contacts/priya-raman"),
    ("raman 10-06", "interviews/2026-10-06-priya-raman"),
    ("2026-10", "interviews/2026-10-06-priya-raman"),
    ("interviews/2026-08", "interviews/2026-08-19-priya-raman"),
    ("wolf", "contacts/jonas-wolf"),
    ("jonas wi", "contacts/jonas-winter"),
    ("angstrom", "contacts/zoe"),
    ("ÅNGSTRÖM", "contacts/zoe"),
    ("美玲", "contacts/contact-1"),
    ("options/analyst", "options/analyst"),
    ("maps", "options/analyst"),
    ("profile", "profile"),
])  # fmt: skip
def test_found(typed: str, key: str, journal: Journal) -> None:
    assert find_record(journal, typed).key == key


@pytest.mark.parametrize(("typed", "sentence"), [
    ("jonas", "“jonas” could be contacts/jonas-winter or contacts/jonas-wolf. Write one of these, or a little more of it."),
    ("analyst", "“analyst” could be options/analyst or organizations/analyst."),
    ("pryia", "There is no record “pryia”. Did you mean contacts/priya-raman?"),
    ("priya-ramen", "Did you mean contacts/priya-raman?"),
    ("xyzzy", "There is no record “xyzzy”. Write its id"),
    ("", "There is no record “”."),
    ("broken", "contacts/broken.md can't be used yet. To see why: career-journal check"),
    ("frank", "contacts/fit-frank.md can't be used yet. To see why: career-journal check"),
])  # fmt: skip
def test_not_found(typed: str, sentence: str, journal: Journal) -> None:
    with pytest.raises(click.ClickException) as refusal:
        find_record(journal, typed)
    assert sentence in refusal.value.message


def test_among_some_folders_only(journal: Journal) -> None:
    assert find_record(journal, "2026-08", ["interviews"]).id == "2026-08-19-priya-raman"
    with pytest.raises(click.UsageError, match='career-journal new contact "xyzzy"'):
        find_record(journal, "xyzzy", ["contacts"])


def test_many_candidates_are_not_all_listed(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    root = write_journal({f"contacts/ann-{letter}.md": "---\nname: Ann\n---\n" for letter in "abcdefgh"})
    with pytest.raises(click.UsageError, match="contacts/ann-f or 2 more"):
        find_record(read_journal(root), "ann")
