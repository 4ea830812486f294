"""`history`: what git knows of each record, and without git what the records say."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

WHO = ("-c", "user.name=Tereza", "-c", "user.email=tereza@example.org")


def git(folder: Path, *arguments: str, day: str = "2026-10-01") -> None:
    moment = day if day.startswith("@") else f"{day}T12:00:00"
    when = {"GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment}
    subprocess.run(
        ["git", "-C", str(folder), *WHO, *arguments],
        check=True, capture_output=True, env={"PATH": "/usr/bin:/bin:/usr/local/bin", **when},
    )  # fmt: skip


@pytest.fixture
def journal(sample: Path) -> Path:
    """The sample in git: made, a contact renamed and changed, another one deleted."""
    top = sample.parent
    git(top, "init", "--quiet")
    (top / "beside.md").write_text("not of the journal")
    git(top, "add", ".")
    git(top, "commit", "-qm", "First • words")
    git(top, "mv", "journal/contacts/zhao-meilin.md", "journal/contacts/meilin.md")
    git(top, "commit", "-qm", "Rename Meilin", day="2026-10-02")
    path = sample / "contacts" / "meilin.md"
    path.write_text(path.read_text().replace("---\n", "---\ntags: [found]\n", 1))
    git(top, "commit", "-qam", "Tag her", day="2026-10-03")
    git(top, "rm", "-q", "journal/contacts/tomasz-wisniewski.md", "beside.md")
    git(top, "commit", "-qm", "Let go", day="2026-10-04")
    return sample


def value(result: Result) -> list[tuple[str, str, str, str, str | None]]:
    steps = json.loads(result.stdout)["history"]
    return [(step["date"], step["what"], step["record"], step["text"], step["was"]) for step in steps]


def test_a_record_has_its_past_under_earlier_names_too(run: Run, journal: Path) -> None:
    assert value(run("history", "meilin", "--journal", journal, "--format", "json")) == [
        ("2026-10-03", "changed", "contacts/meilin", "Tag her", None),
        ("2026-10-02", "renamed", "contacts/meilin", "Rename Meilin", "contacts/zhao-meilin"),
        ("2026-10-01", "created", "contacts/meilin", "First • words", None),
    ]


def test_all_records_are_shown_the_latest_change_first(run: Run, journal: Path) -> None:
    result = run("history", "--journal", journal)
    lines = result.stdout.split("\n")
    assert lines[0].split() == ["2026-10-04", "deleted", "contacts/tomasz-wisniewski:", "Let", "go"]
    assert lines[1].split() == ["2026-10-03", "changed", "contacts/meilin:", "Tag", "her"]
    assert "beside" not in result.stdout
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_commit_of_a_day_that_no_calendar_has_is_shown_without(run: Run, journal: Path) -> None:
    (journal / "entries" / "later.md").write_text("---\ndate: 2026-10-01\n---\n")
    git(journal, "add", ".")
    git(journal, "commit", "-qm", "Far away", day="@999999999999 +0000")
    result = run("history", "--journal", journal)
    assert result.stdout.split("\n")[0].split() == ["no", "day", "created", "entries/later:", "Far", "away"]
    told = "What is shown without a day has one that no calendar knows; git was told a wrong date.\n"
    assert (result.exit_code, result.stderr) == (0, told)
    steps = json.loads(run("history", "--journal", journal, "--format", "json").stdout)["history"]
    assert [step["date"] for step in steps[:2]] == [None, "2026-10-04"]


@pytest.mark.parametrize(("arguments", "first"), [
    ((), ("contacts/", "entries/", "interviews/")),
    (("zhao",), ("contacts/zhao-meilin", "interviews/")),
    (("gis-analyst",), ("options/gis-analyst",)),
])  # fmt: skip
def test_outside_of_git_the_records_speak(
    arguments: tuple[str, ...], first: tuple[str, ...], run: Run, sample: Path
) -> None:
    result = run("history", *arguments, "--journal", sample, "--format", "json")
    assert result.exit_code == 0
    assert result.stderr == "This is what the records say themselves, because this journal is not kept in git.\n"
    steps = value(result)
    assert json.loads(result.stdout)["from"] == "records"
    assert all(step[2].startswith(first) or not arguments for step in steps)
    assert [step[0] for step in steps] == sorted((step[0] for step in steps), reverse=True)
    assert steps or arguments == ("gis-analyst",)


def test_without_git_the_records_speak(run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(sample))
    result = run("history", "--journal", sample)
    assert result.exit_code == 0
    assert "because git is not installed here." in result.stderr
    assert "interview held" in result.stdout


def test_nothing_committed_yet(run: Run, sample: Path) -> None:
    git(sample, "init", "--quiet")
    assert "nothing has been committed to git yet" in run("history", "--journal", sample).stderr
