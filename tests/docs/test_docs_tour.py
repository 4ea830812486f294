"""The tour: what it tells to type works in a fresh demo, what it tells to open is there, and it has all of the method."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from career_journal.checks import CHECKS
from career_journal.cli import COMMANDS, cli
from career_journal.method.parts import PARTS
from career_journal.records import RECORD_TYPES, SINGLE_TYPES
from career_journal.records.shape import shape

DOCS = Path(__file__).resolve().parents[2] / "docs"
TOUR = (DOCS / "tour.md").read_text(encoding="utf-8")
WALK, TABLE = TOUR.split("## The method, part by part")
TODAY = "2026-10-24"
"""Five days after the sample's own day, so that its dates move by no week and are a little out of date."""

TYPED = re.findall(r"^    career-journal (.+)$", WALK, re.MULTILINE)
NAMED = re.findall(r"`([^`]+)`", TOUR)
ROWS = [[cell.strip() for cell in row.strip("|").split("|")] for row in TABLE.splitlines() if row.startswith("| ")][1:]
CHECK_NAMES = {check.name for check in CHECKS}


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which somebody typed all that the tour says, from the first command to the last."""
    here = tmp_path_factory.mktemp("tour")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here)
        for words in TYPED:
            result = CliRunner().invoke(cli, ["--today", TODAY, *shlex.split(words)], catch_exceptions=False)
            assert result.exit_code == 0, (words, result.output)
            assert result.output, words
    return here


def test_every_command_works_in_the_demo(walked: Path) -> None:
    assert TYPED[0] == "init --demo"
    assert (walked / "journal" / "contacts" / "anke-thielemann.md").exists()


def test_every_page_is_there(walked: Path) -> None:
    pages = {name for name in NAMED if name.endswith(".html")}
    assert len(pages) > 10
    assert [page for page in pages if not (walked / "site" / page.removeprefix("site/")).exists()] == []


def test_every_command_of_the_method_is_walked_through() -> None:
    apart = {"serve", "completion", "history"}  # history is named; it shows most where there is a git
    assert {words.split()[0] for words in TYPED} >= set(COMMANDS) - apart


def test_the_table_has_every_part_of_the_method() -> None:
    told = [(part, gist, articles) for part, gist, articles, _ in ROWS]
    assert told == [(f"{each.number}", each.gist, ", ".join(each.articles)) for each in PARTS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_part_is_reached_by_a_command_or_a_page(row: list[str]) -> None:
    fields = {name for kind in (*RECORD_TYPES.values(), *SINGLE_TYPES.values()) for name in shape(kind)}
    named = re.findall(r"`([^`]+)`", row[3])
    places = [name for name in named if name.endswith(".html") or name.split()[0] in COMMANDS]
    assert places, row
    for name in named:
        command, _, rest = name.partition(" ")
        if command == "explain":
            assert rest in CHECK_NAMES
        known = name in fields | {"profile.md", "questions.md", "## Pitch", "gave"}
        assert name in places or known, name
