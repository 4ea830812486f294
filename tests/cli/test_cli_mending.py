"""`check --fix` and `check --diff`: what they print, what they write, and how they end."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

FILES = {
    "contacts/priya-raman.md": "---\nname: Priya Raman\nlevl: senior # so far\nstage: Explore\n---\nWords.\n",
    "contacts/jonas-winter.md": "---\nname: Jonas Winter\nlinks: jonas.example.org\n---\n",
    "options/analyst.md": "---\nname: Analyst\nstage: soon\n---\n",
}
MENDED = {
    "contacts/priya-raman.md": "---\nname: Priya Raman\nlevel: senior # so far\nstage: explore\n---\nWords.\n",
    "contacts/jonas-winter.md": "---\nname: Jonas Winter\nlinks: https://jonas.example.org\n---\n",
    "options/analyst.md": FILES["options/analyst.md"],
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Path:
    return write_journal(FILES)


def texts(journal: Path) -> dict[str, str]:
    return {path: (journal / path).read_text() for path in FILES}


def test_fix_mends_and_reports_what_is_left(run: Run, journal: Path) -> None:
    result = run("check", "--fix", "--journal", journal, "--format", "concise")
    assert result.exit_code == 1
    assert [line.split(": ")[1] for line in result.stdout.splitlines()] == ["error"]
    assert "unknown-choice: “soon” is not one of the choices here." in result.stdout
    assert [line.removeprefix("Mended: ../journal/contacts/") for line in result.stderr.splitlines()] == [
        "jonas-winter.md:3: link-without-scheme: “links: jonas.example.org” → “links: https://jonas.example.org”.",
        "priya-raman.md:3: unknown-field: “levl: senior # so far” → “level: senior # so far”.",
        "priya-raman.md:4: unknown-choice: “stage: Explore” → “stage: explore”.",
    ]
    assert texts(journal) == MENDED
    again = run("check", "--fix", "--journal", journal, "--format", "concise")
    assert (again.stdout, again.stderr, texts(journal)) == (result.stdout, "", MENDED)


def test_fix_keeps_to_the_paths_that_were_said(run: Run, journal: Path) -> None:
    assert run("check", "contacts/jonas-winter.md", "--fix", "--journal", journal).exit_code == 0
    assert texts(journal) == {**FILES, "contacts/jonas-winter.md": MENDED["contacts/jonas-winter.md"]}


def test_diff_shows_what_fix_would_do_and_changes_nothing(
    run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(journal)
    result = run("check", "--diff")
    assert (result.exit_code, result.stderr) == (1, "3 findings can be mended: career-journal check --fix\n")
    assert texts(journal) == FILES
    subprocess.run(["git", "apply", "-p0"], input=result.stdout, text=True, check=True, cwd=journal)
    assert texts(journal) == MENDED


def test_json_says_what_is_fixable(run: Run, journal: Path) -> None:
    printed = run("check", "--journal", journal, "--format", "json").stdout
    assert {(one["name"], one["fixable"]) for one in json.loads(printed)["diagnostics"]} == {
        ("link-without-scheme", True),
        ("unknown-field", True),
        ("unknown-choice", True),
        ("unknown-choice", False),
    }
    assert "To mend 3 of them: career-journal check --fix\n" in run("check", "--journal", journal).stdout


def test_a_file_that_cannot_be_written_is_said_and_the_others_are_mended(run: Run, journal: Path) -> None:
    (journal / "contacts" / "jonas-winter.md").chmod(0o444)
    result = run("check", "contacts", "--fix", "--journal", journal)
    assert result.exit_code == 1
    assert "Not mended: jonas-winter.md is read-only. Make it writable, and try again.\n" in result.stderr
    assert texts(journal) == {**MENDED, "contacts/jonas-winter.md": FILES["contacts/jonas-winter.md"]}


def test_both_at_once_is_wrong_usage(run: Run, journal: Path) -> None:
    assert run("check", "--fix", "--diff", "--journal", journal).exit_code == 2


def test_explain_says_what_is_fixable(run: Run) -> None:
    assert "This is fixable where it is certain what was meant" in run("explain", "wrong-date").stdout
    assert "fixable" not in run("explain", "no-goals").stdout


def test_a_fix_that_would_bring_another_fault_to_light_is_left_to_the_person(run: Run, journal: Path) -> None:
    (journal / "contacts" / "priya-raman.md").write_text("---\nname: Priya Raman\nlevl: boss\n---\n")
    assert (
        "nothing that can be mended" in run("check", "contacts/priya-raman.md", "--diff", "--journal", journal).stderr
    )
