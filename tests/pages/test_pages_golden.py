"""Each page of a small journal as a golden file. `make golden` writes them anew, to be read first in the diff."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from career_journal.checks.runner import diagnose
from career_journal.pages import PAGES, CrowdedTags, Edition, Section, pages
from career_journal.reading import read_journal

JOURNAL = Path(__file__).parent / "journal"
"""One or two records of each type; in one a value is left out, and one is withheld."""

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    """The Markdown of each page, by its address."""
    journal = read_journal(JOURNAL)
    assert journal.profile.settings.today
    edition = Edition(journal, journal.profile.settings.today, diagnose(journal, journal.profile.settings.today))
    found = {page.address: page.markdown for page in pages(edition)}
    if os.environ.get("UPDATE_GOLDEN"):
        for old in GOLDEN.rglob("*.md"):
            old.unlink()
        for address, markdown in found.items():
            (GOLDEN / address).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / address).write_text(markdown, encoding="utf-8", newline="\n")
    return found


@pytest.mark.parametrize(
    "pattern",
    [
        row.address if isinstance(row, Section) else f"{row.folder}/*.md"
        for row in PAGES
        if not isinstance(row, CrowdedTags)
    ],
)
def test_a_page_is_what_was_read_and_found_good(pattern: str, written: dict[str, str]) -> None:
    golden = [path for path in GOLDEN.glob(pattern) if "*" not in pattern or path.name != "index.md"]
    assert golden
    for path in golden:
        assert written[path.relative_to(GOLDEN).as_posix()] == path.read_text(encoding="utf-8")


def test_every_page_has_its_golden_file(written: dict[str, str]) -> None:
    assert sorted(written) == sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.md"))
