"""`check`: what it shows, of which files, in which format, and how it ends."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from career_journal.reports import FORMATS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Write = Callable[[Mapping[str, str]], Path]

CONTACT = "---\nname: Priya Raman\n---\n"
ERROR = "---\nname: Jonas Winter\nlevel: managr\n---\n"
WARNING = "---\nname: Priya Raman\n---\n"
HINT = "---\ncontact: priya-raman\ndate: 2030-01-01\nstage: explore\n---\n"


@pytest.mark.parametrize(("files", "code", "strict_code"), [
    ({}, 0, 0),
    ({"interviews/2030-01-01-priya-raman.md": HINT}, 0, 0),
    ({"contacts/priya-raman-2.md": WARNING}, 0, 1),
    ({"contacts/jonas-winter.md": ERROR}, 1, 1),
])  # fmt: skip
@pytest.mark.parametrize("output", FORMATS)
def test_errors_fail_and_with_strict_warnings(
    files: Mapping[str, str], code: int, strict_code: int, output: str, run: Run, write_journal: Write
) -> None:
    journal = write_journal({"contacts/priya-raman.md": CONTACT, **files})
    arguments = ("check", "--journal", journal, "--today", "2026-10-19", "--format", output)
    assert run(*arguments).exit_code == code
    assert run(*arguments, "--strict").exit_code == strict_code


def test_the_whole_journal_is_read_and_some_paths_are_shown(run: Run, write_journal: Write) -> None:
    journal = write_journal(
        {
            "contacts/priya-raman.md": CONTACT,
            "contacts/jonas-winter.md": ERROR,
            "options/analyst.md": "---\nnaem: Analyst\n---\n",
            "entries/2026-10-01.md": "---\ndate: 2026-10-01\ncontacts: [jonas-winter]\n---\n",
        }
    )

    def shown(*paths: object) -> tuple[list[str], int]:
        value = json.loads(run("check", *paths, "--journal", journal, "--format", "json").stdout)
        return sorted({found["path"] for found in value["diagnostics"]}), value["records"]

    assert shown() == (["contacts/jonas-winter.md", "options/analyst.md"], 4)
    assert shown(journal / "options") == (["options/analyst.md"], 1)
    assert shown(journal) == shown()
    assert shown("contacts", "options/analyst.md") == (["contacts/jonas-winter.md", "options/analyst.md"], 3)
    assert shown("entries") == ([], 1)
    assert run("check", "entries", "--journal", journal).exit_code == 0


@pytest.mark.parametrize(("path", "sentence"), [
    ("nowhere.md", "There is no file or folder “nowhere.md” in the journal."),
    ("/", "“/” is outside the journal"),
])  # fmt: skip
def test_a_path_outside_is_wrong_usage(path: str, sentence: str, run: Run, sample: Path) -> None:
    result = run("check", path, "--journal", sample)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr


def test_files_are_named_as_they_are_reached_from_here(
    run: Run, write_journal: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = write_journal({"contacts/jonas-winter.md": ERROR})
    for place, path in (
        (journal.parent, "journal/contacts/jonas-winter.md"),
        (journal, "contacts/jonas-winter.md"),
        (journal / "contacts", "../contacts/jonas-winter.md"),
    ):
        monkeypatch.chdir(place)
        assert run("check", "--format", "concise").stdout.startswith(f"{path}:3:8: error: ")


def test_json_stands_alone_on_standard_output(
    write_journal: Write, process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    journal = write_journal({"contacts/jonas-winter.md": ERROR})
    result = process("check", "--journal", journal, "--format", "json", FORCE_COLOR="1")
    value = json.loads(result.stdout)
    assert (result.returncode, result.stderr) == (1, "")
    assert list(value) == ["diagnostics", "records", "errors", "warnings", "hints"]
    (found,) = value["diagnostics"]
    assert list(found) == [
        "path", "line", "column", "end_line", "end_column", "code", "name", "severity", "message", "help", "fixable",
    ]  # fmt: skip
    assert (found["path"], found["line"], found["column"], found["name"], found["severity"]) == (
        "contacts/jonas-winter.md", 3, 8, "unknown-choice", "error",
    )  # fmt: skip


def test_check_never_writes(run: Run, sample: Path) -> None:
    def state() -> list[tuple[Path, int]]:
        return [(path, path.stat().st_mtime_ns) for path in sorted(sample.parent.rglob("*"))]

    before = state()
    for command in ("check", "followups", "stages", "options"):
        run(command, "--journal", sample)
    run("show", "priya", "--journal", sample)
    assert state() == before


def test_explain_shows_one_check_by_name_or_code(run: Run) -> None:
    assert run("explain", "no-goals").stdout == run("explain", "cj502").stdout
    output = run("explain", "NO_GOALS").stdout
    assert output.startswith("CJ502 no-goals (hint)\n")
    assert "\nBad\n" in output
    assert "\nGood\n" in output
    assert "ignore: [no-goals]" in output


@pytest.mark.parametrize(("typed", "guess"), [
    ("colon", "Did you mean colon-in-text or missing-colon?"),
    ("no-gaols", "Did you mean no-goals?"),
    ("wrong-choice", "Did you mean unknown-choice?"),
    ("one-vioce", "Did you mean one-voice?"),
    ("zebra", "To list them all: career-journal explain"),
    ("the", "To list them all: career-journal explain"),
])  # fmt: skip
def test_explain_guesses_what_was_meant(typed: str, guess: str, run: Run) -> None:
    result = run("explain", typed)
    assert (result.exit_code, result.stdout) == (2, "")
    assert guess in result.stderr


def test_explain_lists_all_checks(run: Run) -> None:
    output = run("explain").stdout
    assert "CJ114 duplicate-key (error)" in output
    assert "CJ502 no-goals (hint)" in output


def test_explain_of_an_unknown_check(run: Run) -> None:
    result = run("explain", "no-goal")
    assert result.exit_code == 2
    assert "There is no check “no-goal”. Did you mean no-goals?" in result.stderr
