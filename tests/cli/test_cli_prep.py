"""`today`, `prep` and `draft` on the sample journal, as the person calls them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


AFTERWARDS = (
    "Afterwards, write down what you heard in ../sample/journal/interviews/2026-10-21-aylin-demir.md. "
    "To thank them: career-journal draft thank-you 2026-10-21-aylin-demir\n"
)


@pytest.mark.parametrize(("command", "then"), [(("today",), ""), (("prep", "aylin"), AFTERWARDS)])
def test_both_formats_print_to_standard_output_alone(
    command: tuple[str, ...], then: str, run: Run, sample: Path
) -> None:
    text = run(*command, "--journal", sample, env={"COLUMNS": "80"})
    assert (text.exit_code, text.stderr) == (0, then)
    assert max(map(len, text.stdout.split("\n"))) <= 80
    value = run(*command, "--journal", sample, "--format", "json")
    assert (value.exit_code, value.stderr) == (0, "")
    assert isinstance(json.loads(value.stdout), dict)


def test_today_fits_a_screen_and_starts_with_the_thanks(run: Run, sample: Path) -> None:
    lines = run("today", "--journal", sample, env={"COLUMNS": "80"}).stdout.splitlines()
    assert lines[:3] == [
        "To do",
        "  1. Thank Rubén Castellanos (overdue: 18 Oct, yesterday)",
        "     You met on 17 Oct and no thank-you is recorded.",
    ]
    assert len(lines) <= 40
    assert "     It has no questions yet. To prepare: career-journal prep aylin-demir" in lines
    assert "Not asked yet" in lines


def test_today_as_json_has_all_of_the_week(run: Run, sample: Path) -> None:
    value = json.loads(run("today", "--journal", sample, "--format", "json").stdout)
    assert set(value) == {"today", "to_do", "waiting", "next_interviews", "unasked"}
    assert value["today"] == "2026-10-19"
    states = [one["state"] for one in value["to_do"]]
    assert states == sorted(states, key=["overdue", "due", "upcoming"].index)
    assert value["next_interviews"][0] == {
        "interview": "interviews/2026-10-21-aylin-demir",
        "date": "2026-10-21 14:00",
        "contacts": ["aylin-demir"],
        "lacks": ["questions"],
    }


def test_today_on_a_fresh_journal(run: Run, tmp_path: Path) -> None:
    run("init", tmp_path)
    said = run("today", "--journal", tmp_path / "journal").stdout
    assert said.startswith("To do\n  Nothing is owed this week.\n\nTo begin: career-journal new contact ")


@pytest.mark.parametrize("typed", ["aylin", "Aylin Demir", "2026-10-21", "interviews/2026-10-21-aylin-demir"])
def test_prep_finds_the_interview_by_its_id_and_by_the_person(typed: str, run: Run, sample: Path) -> None:
    value = json.loads(run("prep", typed, "--journal", sample, "--format", "json").stdout)
    assert value["interview"] == "interviews/2026-10-21-aylin-demir"
    assert sum(step["minutes"] for step in value["running_order"]) == value["minutes"] == 45
    assert len(value["questions"]) == 9


@pytest.mark.parametrize(("typed", "code", "sentence"), [
    ("stellan", 1, "No conversation with Stellan Ek is planned. To plan one: career-journal new interview stellan-ek"),
    ("pirya", 2, "Did you mean contacts/priya-raman?"),
    ("2026-1", 2, "“2026-1” could be "),
])  # fmt: skip
def test_prep_of_none_or_several(typed: str, code: int, sentence: str, run: Run, sample: Path) -> None:
    result = run("prep", typed, "--journal", sample)
    assert (result.exit_code, result.stdout) == (code, "")
    assert sentence in result.stderr


@pytest.mark.parametrize(("interview", "today", "sentences"), [
    ("2026-10-09-sabine-kruger", "2026-10-19", ["This conversation was held on 2026-10-09. Write what you heard into"]),
    ("2026-10-17-ruben", "2026-10-19", ["was held on 2026-10-17.", "career-journal draft thank-you 2026-10-17-ruben"]),
    ("2026-10-21-aylin", "2026-10-19", ["Afterwards, write down what you heard in "]),
])  # fmt: skip
def test_prep_says_what_comes_next(interview: str, today: str, sentences: list[str], run: Run, sample: Path) -> None:
    result = run("prep", interview, "--journal", sample, "--today", today)
    assert result.exit_code == 0
    assert result.stdout
    assert result.stderr.count("\n") == 1
    assert all(sentence in result.stderr for sentence in sentences)


@pytest.mark.parametrize(("status", "sentence"), [
    ("cancelled", "did not take place (cancelled). To plan another: career-journal new interview priya --on DATE"),
    ("planned", "was planned for 2026-10-01, which is past. Write its status, or a new date, into "),
])  # fmt: skip
def test_prep_of_what_did_not_take_place(
    status: str, sentence: str, run: Run, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    talk = f"---\ncontact: priya\ndate: 2026-10-01\nstage: explore\nstatus: {status}\n---\n"
    journal = write_journal({"contacts/priya.md": "---\nname: Priya\n---\n", "interviews/one.md": talk})
    result = run("prep", "one", "--journal", journal, "--today", "2026-10-19")
    assert result.exit_code == 0
    assert sentence in result.stderr


def test_prep_without_a_length_says_so(run: Run, sample: Path) -> None:
    run("new", "interview", "sanna", "--on", "2026-10-30", "--journal", sample)
    shown = run("prep", "sanna", "--journal", sample).stdout
    assert "Running order, for 30 minutes; no length is agreed yet" in shown
    assert "+0   2 min" in shown


@pytest.mark.parametrize(("kind", "typed", "words", "afterwards"), [
    ("request", "sanna", "I would be glad of your advice.", "log sanna-koivisto request"),
    ("thank-you", "ruben", "[what you will remember of it]", "done interviews/2026-10-17-ruben-castellanos/thank-you"),
    ("thank-you", "2026-10-06", "You advised me: “Read the chapter", "log priya-raman thanks"),
    ("nudge", "marit", "On 7 Oct I wrote to you.", "log marit-hoekstra nudge"),
    ("update", "fatoumata", "One page, three neighbours", "log fatoumata-diallo update"),
])  # fmt: skip
def test_a_draft_goes_to_standard_output_and_what_comes_next_beside_it(
    kind: str, typed: str, words: str, afterwards: str, run: Run, sample: Path
) -> None:
    result = run("draft", kind, typed, "--journal", sample)
    assert result.exit_code == 0
    assert result.stdout.startswith("To: ")
    assert "\nSubject: " in result.stdout
    assert words in result.stdout
    assert "Nothing was sent." in result.stderr
    assert f"  career-journal {afterwards}\n" in result.stderr


def test_what_a_draft_says_to_do_next_can_be_done(run: Run, sample: Path) -> None:
    said = run("draft", "update", "fatoumata", "--journal", sample).stderr
    commands = [line.split()[1:] for line in said.splitlines() if line.startswith("  career-journal ")]
    assert len(commands) == 2
    assert [run(*command, "--journal", sample).exit_code for command in commands] == [0, 0]
    assert "Write one page" not in run("draft", "update", "fatoumata", "--journal", sample).stdout


@pytest.mark.parametrize(("kind", "typed", "sentence"), [
    ("nudge", "priya", "No request to Priya Raman waits for an answer."),
    ("thank-you", "sanna", "No conversation with Sanna Koivisto has taken place yet"),
])  # fmt: skip
def test_a_draft_without_a_reason_is_refused(kind: str, typed: str, sentence: str, run: Run, sample: Path) -> None:
    result = run("draft", kind, typed, "--journal", sample)
    assert (result.exit_code, result.stdout) == (1, "")
    assert sentence in result.stderr


def test_a_draft_to_nobody(run: Run, sample: Path) -> None:
    result = run("draft", "request", "--journal", sample)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: To whom? Write the name behind it: career-journal draft request priya\n"


def test_quotes_that_an_editor_made_are_no_part_of_a_name(run: Run, sample: Path) -> None:
    plain = run("show", "Priya Raman", "--journal", sample).stdout
    assert plain
    for typed in ("“Priya Raman”", "„Priya Raman“", "»priya«"):
        assert run("show", typed, "--journal", sample).stdout == plain


def test_a_draft_as_json(run: Run, sample: Path) -> None:
    value = json.loads(run("draft", "nudge", "marit", "--journal", sample, "--format", "json").stdout)
    assert (value["kind"], value["to"]) == ("nudge", ["m.hoekstra@waterlijn.example"])
    assert value["afterwards"] == ["log marit-hoekstra nudge"]
