"""`init --demo`: the sample journal, moved to today."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from career_journal.cli import init
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


@pytest.mark.parametrize("days", [0, 1, 2, 3, 4, 5, 6, 7, 500, -1000])
def test_on_its_day_the_demo_has_no_errors_and_follow_ups_in_every_state(days: int, run: Run, tmp_path: Path) -> None:
    today = f"{date(2026, 10, 19) + timedelta(days)}"
    assert run("init", tmp_path, "--demo", "--today", today).exit_code == 0
    assert run("check", "--today", today).exit_code == 0
    owed = json.loads(run("followups", "--all", "--today", today, "--format", "json").stdout)["follow_ups"]
    assert {one["state"] for one in owed} == {"overdue", "due", "upcoming", "snoozed", "done"}
    assert "  today:" not in (tmp_path / "journal" / "profile.md").read_text(encoding="utf-8")


def test_on_the_samples_own_day_the_demo_is_the_sample_without_that_day(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path, "--demo", "--today", "2026-10-19")
    for file in (CHECKOUT / "journal").rglob("*.*"):
        text = file.read_bytes().replace(b"  today: 2026-10-19\n", b"")
        assert (tmp_path / "journal" / file.relative_to(CHECKOUT / "journal")).read_bytes() == text


def test_every_date_moves_by_the_same_whole_weeks(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path, "--demo", "--today", "2027-03-04")
    dated = re.compile(r"\d{4}-\d\d-\d\d")
    names = [file.relative_to(CHECKOUT / "journal").as_posix() for file in (CHECKOUT / "journal").rglob("*.md")]
    for name in names:
        moved = dated.sub(lambda found: f"{date.fromisoformat(found[0]) + timedelta(weeks=19)}", name)
        before = (CHECKOUT / "journal" / name).read_text(encoding="utf-8").replace("  today: 2026-10-19\n", "")
        after = (tmp_path / "journal" / moved).read_text(encoding="utf-8")
        expected = [f"{date.fromisoformat(found) + timedelta(weeks=19)}" for found in dated.findall(before)]
        assert dated.findall(after) == expected


def test_the_demo_never_overwrites(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    result = run("init", tmp_path, "--demo")
    assert result.exit_code == 0
    assert "Everyone in it is made up." in result.stderr
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Mine\n"
    (tmp_path / "journal" / "profile.md").write_text("mine")
    assert run("init", tmp_path, "--demo").exit_code == 1
    assert (tmp_path / "journal" / "profile.md").read_text() == "mine"


def test_without_a_day_the_clock_says_which(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def clock(profile: object, said: date | None) -> date:
        asked.append((profile.settings.today, said))  # type: ignore[attr-defined]
        return date(2030, 1, 1)

    monkeypatch.setattr(init, "today_of", clock)
    run("init", tmp_path, "--demo")
    assert asked == [(None, None)]
    # the Monday before that Tuesday is the sample's today: its journal entry of the day before moves along
    assert (tmp_path / "journal" / "entries" / "2029-12-30-autumn-break.md").is_file()


@pytest.mark.parametrize("today", [date.min, date.max])
def test_at_either_end_of_the_calendar_each_command_has_its_say(today: date, run: Run, tmp_path: Path) -> None:
    assert run("init", tmp_path, "--demo", "--today", today).exit_code == 0
    for words in (
        ["check"],
        ["today"],
        ["followups", "--all"],
        ["stages"],
        ["prep", "jonas"],
        ["draft", "nudge", "priya"],
    ):
        assert run(*words, "--today", today).exit_code in {0, 1, 2}, words
    assert run("log", "priya", "reply", "--on", "yesterday", "--today", date.min).exit_code == 0
    assert run("snooze", "priya thank-you in 999 weeks", "--today", today).exit_code in {0, 2}
    assert run("new", "interview", "priya", "--on", "tomorrow", "--today", date.max).exit_code == 0
