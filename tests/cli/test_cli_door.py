"""Which journal a command takes, and which day it is there."""

from __future__ import annotations

import json
import shlex
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from click.testing import Result

    Run = Callable[..., Result]
    Write = Callable[[Mapping[str, str]], Path]


def day(run: Run, *arguments: object) -> str:
    return str(json.loads(run("followups", "--format", "json", *arguments).stdout)["today"])


def test_a_journal_is_found_here_and_from_a_folder_below(
    run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in (sample.parent, sample, sample / "contacts"):
        monkeypatch.chdir(place)
        assert run("check", "--format", "json").exit_code == 0


def test_no_journal_is_one_sentence_with_the_way_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("check")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "career-journal init" in result.stderr


def test_a_journal_that_is_not_there(run: Run) -> None:
    result = run("check", "--journal", "elsewhere")
    assert result.exit_code == 2
    assert "There is no folder “elsewhere”." in result.stderr


def test_a_folder_without_a_journal_is_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").touch()
    result = run("today", "--journal", tmp_path / "letters")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "There is no journal in “" in result.stderr
    (tmp_path / "letters" / "contacts").mkdir()
    assert run("today", "--journal", tmp_path / "letters").exit_code == 0


@pytest.mark.parametrize("command", ["today", "followups", "stages", "options"])
def test_what_sums_up_says_which_files_are_missing_from_it(run: Run, sample: Path, command: str) -> None:
    def said() -> str:
        return run(command, "--journal", sample, "--format", "json").stderr

    assert said() == ""
    (sample / "contacts" / "yara-haddad.md").write_text("---\nname: [\n---\n")
    why = "To see why: career-journal check\n"
    assert said() == f"contacts/yara-haddad.md can't be used, and what is in it is missing here. {why}"
    (sample / "profile.md").write_text("---\nname: [\n---\n")
    assert said() == (
        "contacts/yara-haddad.md and profile.md can't be used, and what is in them is missing here. "
        f"Until profile.md is mended, all settings are the usual ones. {why}"
    )
    for name in ("ines-carvalho", "aylin-demir"):
        (sample / "contacts" / f"{name}.md").write_text("---\nname: [\n---\n")
    assert said().startswith("4 files can't be used, and what is in them is missing here.")


@pytest.mark.parametrize("command", [("prep", "priya"), ("draft", "thank-you", "priya"), ("show", "priya")])
def test_what_is_about_one_person_says_so_too(run: Run, write_journal: Write, command: tuple[str, ...]) -> None:
    priya = "---\nname: Priya Raman\n---\n"
    journal = write_journal({"contacts/priya.md": priya, "interviews/i.md": "---\ncontact: priya\n---\n"})
    said = run(*command, "--journal", journal).stderr
    assert said.startswith("interviews/i.md can't be used, and what is in it is missing here. To see why: ")


@pytest.mark.parametrize("command", [("prep", "j"), ("draft", "thank-you", "j")])
def test_a_conversation_with_nobody_who_can_be_read(run: Run, write_journal: Write, command: tuple[str, ...]) -> None:
    talk = "---\ncontact: priya\ndate: 2026-09-01\nstage: explore\n---\n"
    journal = write_journal({"contacts/priya.md": "---\nname: [\n---\n", "interviews/j.md": talk})
    result = run(*command, "--journal", journal)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Nobody whom interviews/j.md names as its contact can be found. To see why: career" in result.stderr


def test_the_folder_around_the_journal_gets_a_hint(run: Run, sample: Path) -> None:
    result = run("check", "--journal", sample.parent)
    assert result.exit_code == 2
    assert f"--journal {sample}" in result.stderr


def test_both_options_work_before_the_command_too(run: Run, sample: Path) -> None:
    output = run("--journal", sample, "--today", "2026-01-02", "followups", "--format", "json").stdout
    assert json.loads(output)["today"] == "2026-01-02"


def test_the_option_behind_the_command_wins(run: Run, sample: Path) -> None:
    result = run("--journal", "nowhere", "--today", "2026-01-02", "stages", "--journal", sample)
    assert result.exit_code == 0
    assert day(run, "--journal", sample, "--today", "2026-03-04") == "2026-03-04"


def test_today_is_the_profiles_unless_it_is_said(run: Run, write_journal: Write) -> None:
    journal = write_journal({"profile.md": "---\nsettings: {today: 2026-05-06}\n---\n"})
    assert day(run, "--journal", journal) == "2026-05-06"
    assert day(run, "--journal", journal, "--today", "2026-07-08") == "2026-07-08"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_today_is_the_clocks_in_the_profiles_time_zone(
    zone: str, run: Run, write_journal: Write, time_zone: Callable[[str], None]
) -> None:
    time_zone(zone)
    there = datetime.now(UTC).astimezone().date()
    time_zone("UTC")
    journal = write_journal({"profile.md": f"---\ntimezone: {zone}\n---\n"})
    assert day(run, "--journal", journal) == f"{there}"


@pytest.mark.parametrize("zone", ["Middle-earth/Shire", "../../etc/passwd", "Europe", ""])
def test_an_unknown_time_zone_falls_back_to_the_computers(
    zone: str, run: Run, write_journal: Write, time_zone: Callable[[str], None]
) -> None:
    time_zone("Pacific/Kiritimati")
    here = datetime.now(UTC).astimezone().date()
    journal = write_journal({"profile.md": f"---\ntimezone: {zone}\n---\n"})
    assert day(run, "--journal", journal) == f"{here}"


@pytest.mark.parametrize(("said", "sentence"), [
    ("tomorrow", "“tomorrow” is not a date in the form YYYY-MM-DD. Write the year, the month and the day, such as 2026-10-20."),
    ("20261019", "“20261019” is not a date in the form YYYY-MM-DD."),
    ("2026-02-30", "There is no day 2026-02-30 in the calendar."),
])  # fmt: skip
def test_a_day_that_is_none(said: str, sentence: str, run: Run, sample: Path) -> None:
    for arguments in (("--today", said, "stages"), ("stages", "--today", said)):
        result = run(*arguments, "--journal", sample)
        assert result.exit_code == 2
        assert sentence in result.stderr


def test_a_folder_that_can_not_be_read(run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("career_journal.cli.door.read_journal", refuse)
    result = run("check", "--journal", sample)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"Error: The folder “{sample}” can't be read: Permission denied.\n"


def test_a_folder_with_a_space_is_said_as_it_is_typed(run: Run, tmp_path: Path) -> None:
    said = run("init", "My Journal").stderr.splitlines()[-1]
    command = "today " + said.partition("commands: ")[2]
    assert run(*shlex.split(command)).exit_code == 0
    wrong = run("today", "--journal", "My Journal")
    assert "--journal 'My Journal/journal'" in wrong.stderr


def test_what_is_in_the_way_is_named(run: Run) -> None:
    run("init")
    shutil.rmtree("journal/contacts")
    Path("journal/contacts").touch()
    result = run("new", "contact", "Ada Lovelace")
    assert result.exit_code == 1
    assert result.stderr == "Error: Nothing was written. “journal/contacts”: File exists.\n"
