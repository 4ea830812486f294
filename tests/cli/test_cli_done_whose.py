"""`done` and `snooze` ask once more before they record what may be another conversation's, or somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]
    Write = Callable[[Mapping[str, str]], Path]

PRIYA = {"contacts/priya.md": "---\nname: Priya Raman\nlog:\n  - {date: 2026-10-12, what: request}\n---\n"}
TALK = "---\ncontact: priya\ndate: {}\nstage: explore\n{}---\n\n## Highlights\n\nGood.\n"
HELD = {"interviews/j.md": TALK.format("2026-09-01", "leads:\n  - what: Open evening\n")}
NOTED = {
    "contacts/kwame.md": (
        "---\nname: Kwame\nfollow_ups:\n  - {what: Thank Priya for your introduction, due: 2026-10-30}\n"
        "  - {what: Report to Priya, due: 2026-10-30, contact: priya}\n---\n"
    )
}
UNREADABLE = {"interviews/i.md": TALK.format("2026-10-10", "hope: a: b: c #d\n")}
LEFT_OUT = "interviews/i.md can't be used, and what is in it is missing here. To see why: career-journal check\n"
ON = ("--today", "2026-10-20")


def files(journal: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in journal.rglob("*.md")}


@pytest.mark.parametrize("unreadable", [
    UNREADABLE,
    {"interviews/i.md": "---\ndate: 2026-10-10\nstage: explore\n---\nWith Priya RAMAN.\n"},
    {"interviews/i.md": "<<<<<<< mine\ncontact: [[contacts/priya|P]]\n=======\n>>>>>>> theirs\n"},
    {"interviews/2026-10-10-priya.md": ""},
])  # fmt: skip
@pytest.mark.parametrize("typed", ["priya thank-you", "raman/thank-you", "thank-you", "thank priya"])
def test_what_may_be_in_a_file_that_cannot_be_read(
    typed: str, unreadable: Mapping[str, str], run: Run, write_journal: Write
) -> None:
    journal = write_journal({**PRIYA, **HELD, **unreadable})
    before = files(journal)
    for command in (("done", typed), ("snooze", typed, "2026-12-01")):
        result = run(*command, "--journal", journal, *ON)
        assert (result.exit_code, result.stdout) == (2, "")
        assert f"“{typed}” could also be in {next(iter(unreadable))}, which can't be used." in result.stderr
        assert "write in full what you mean: interviews/j/thank-you" in result.stderr
    assert files(journal) == before


@pytest.mark.parametrize(("typed", "unreadable"), [
    ("interviews/j/thank-you", UNREADABLE),
    ("interviews j thank-you", UNREADABLE),
    ("lead evening", UNREADABLE),
    ("evening", UNREADABLE),
    ("priya nudge", UNREADABLE),
    ("priya thank-you", {"interviews/i.md": "---\ncontact: priyanka\n---\n"}),
    ("thank-you", {"contacts/priya-2.md": "---\n---\n"}),
])  # fmt: skip
def test_what_cannot_be_in_a_file_that_cannot_be_read(
    typed: str, unreadable: Mapping[str, str], run: Run, write_journal: Write
) -> None:
    journal = write_journal({**PRIYA, **HELD, **unreadable})
    assert run("done", typed, "--journal", journal, *ON).exit_code == 0


def test_a_file_that_may_not_be_opened_has_its_name_alone(run: Run, write_journal: Write) -> None:
    journal = write_journal(PRIYA | HELD)
    for name in ("2026-10-10", "2026-10-11-priya"):
        (journal / "interviews" / f"{name}.md").symlink_to("nowhere.md")
    result = run("done", "priya thank-you", "--journal", journal, *ON)
    assert "could also be in interviews/2026-10-11-priya.md, which" in result.stderr


@pytest.mark.parametrize(("typed", "code", "sentence"), [
    ("priya thank-you", 2, "Did you mean contacts/kwame/written/thank-priya-for-your-introduction?"),
    ("raman thank", 2, "Did you mean contacts/kwame/written/report-to-priya?"),
    ("priya nudge", 2, "Did you mean contacts/kwame/written/report-to-priya?"),
    ("priya report", 0, "Done: Report to Priya."),
    ("priya thank introduction", 0, "Done: Thank Priya for your introduction."),
    ("kwame thank", 0, "Done: Thank Priya for your introduction."),
])  # fmt: skip
def test_a_kind_with_a_person_is_not_found_in_words_about_her(
    typed: str, code: int, sentence: str, run: Run, write_journal: Write
) -> None:
    journal = write_journal({"contacts/priya.md": "---\nname: Priya Raman\n---\n"} | NOTED)
    result = run("done", typed, "--journal", journal, *ON)
    assert result.exit_code == code
    assert sentence in result.output


@pytest.mark.parametrize(("more", "sentence"), [
    (NOTED, "That is done already, on 2026-10-20: Thank Priya Raman."),
    (
        {"entries/a.md": "---\ndate: 2026-10-01\n---\n## Follow-ups\n- [x] 2026-10-19 Thank Priya for your tea\n"} | NOTED,
        "That is done already, on 2026-10-20: Thank Priya Raman.",
    ),
    (
        {"interviews/j.md": TALK.format("2026-09-01", "follow_ups: {what: Thank Priya for your tea, due: 2026-10-30}\n")},
        "That is done already: Thank Priya Raman. What comes next is another matter: Thank Priya for your tea.",
    ),
])  # fmt: skip
def test_done_once_more_takes_no_promise_that_is_called_so(
    more: Mapping[str, str], sentence: str, run: Run, write_journal: Write
) -> None:
    journal = write_journal({**PRIYA, **HELD, **more})
    assert run("done", "interviews/j/thank-you", "--journal", journal, *ON).exit_code == 0
    before = files(journal)
    again = run("done", "priya thank-you", "--journal", journal, *ON)
    assert sentence in again.stderr
    assert files(journal) == before


@pytest.mark.parametrize("command", [("done", "priya thank-you"), ("snooze", "priya thank-you", "2026-12-01")])
def test_a_refusal_says_which_files_are_missing(command: tuple[str, ...], run: Run, write_journal: Write) -> None:
    journal = write_journal({"contacts/priya.md": "---\nname: Priya Raman\n---\n"} | UNREADABLE)
    assert run(*command, "--journal", journal, *ON).stderr.startswith(f"{LEFT_OUT}Error: Nothing is open with Priya")
