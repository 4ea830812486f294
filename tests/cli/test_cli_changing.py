"""`done`, `snooze` and `log`: what they write where, and what they refuse."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING

import pytest

from career_journal.editing.by_hand import BY_HAND
from career_journal.editing.recording import DONE
from career_journal.reading import read_journal
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import Any

    from click.testing import Result

    Run = Callable[..., Result]

TODAY = "2026-10-19"


@pytest.fixture
def journal(sample: Path) -> Path:
    """The sample, in which every kind of follow-up is owed, and beside it tasks in odd places."""
    (sample / "index.md").write_bytes("Welcome.\r\n\r\n## Follow-ups\r\n\r\n* [ ] 2026-10-18 Say “hello”".encode())
    return sample


def owed(run: Run, journal: Path, *more: str) -> dict[str, dict[str, Any]]:
    printed = run("followups", "--journal", journal, "--today", TODAY, "--format", "json", *more).stdout
    return {one["id"]: one for one in json.loads(printed)["follow_ups"]}


def files(journal: Path) -> dict[str, bytes]:
    return {str(path.relative_to(journal)): path.read_bytes() for path in journal.rglob("*.md")}


def difference(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    """The lines by which two states of a journal differ, as `diff` prints them."""
    assert before.keys() == after.keys()
    lines: list[str] = []
    for path, old in before.items():
        left, right = old.decode().split("\n"), after[path].decode().split("\n")
        lines += [line for line in difflib.ndiff(left, right) if line[0] in "+-"]
    return lines


def findings(run: Run, journal: Path) -> set[str]:
    """What `check` has to say, without hints."""
    printed = run("check", "--journal", journal, "--today", TODAY, "--format", "json").stdout
    return {one["message"] for one in json.loads(printed)["diagnostics"] if one["severity"] != "hint"}


def test_every_kind_is_done_or_says_what_to_do_instead() -> None:
    assert set(DONE) | set(BY_HAND) == set(FollowUpKind)
    assert not set(DONE) & set(BY_HAND)


def test_all_of_the_sample_can_be_done_one_after_the_other(run: Run, journal: Path) -> None:
    kinds = set()
    for name, follow_up in owed(run, journal).items():
        before, clean = files(journal), findings(run, journal)
        result = run("done", name, "--journal", journal, "--today", TODAY)
        changed = difference(before, files(journal))
        kinds.add(FollowUpKind(follow_up["kind"]))
        if follow_up["kind"] in BY_HAND:
            assert (result.exit_code, result.stdout, changed) == (1, "", []), name
            assert follow_up["path"] in result.stderr or "career-journal " in result.stderr
            continue
        assert result.exit_code == 0, (name, result.stderr)
        assert follow_up["what"] in result.stdout
        still = owed(run, journal).get(name)
        assert still is None or (still["due"] > TODAY and follow_up["kind"] in {"nudge", "keep-in-touch"}), name
        written = 2 if follow_up["kind"] in {"nudge", "keep-in-touch"} else 1
        assert 1 <= len([line for line in changed if line[0] == "+"]) <= written, (name, changed)
        assert len([line for line in changed if line[0] == "-"]) <= 1, (name, changed)
        assert findings(run, journal) <= clean, name
    assert kinds == set(FollowUpKind), "the sample has every kind"


def test_all_of_the_sample_can_be_snoozed_one_after_the_other(run: Run, journal: Path) -> None:
    kinds = set()
    for name, follow_up in owed(run, journal).items():
        if follow_up["due"] >= "2027-11-01" or owed(run, journal)[name]["state"] == "snoozed":
            continue
        before, clean = files(journal), findings(run, journal)
        result = run("snooze", name, "2027-11-01", "--journal", journal, "--today", TODAY)
        assert result.exit_code == 0, (name, result.stderr)
        kinds.add(FollowUpKind(follow_up["kind"]))
        changed = difference(before, files(journal))
        assert 1 <= len([line for line in changed if line[0] == "+"]) <= 2, (name, changed)
        rests = owed(run, journal)[name]
        assert rests["state"] == "snoozed" or rests["due"] == "2027-11-01", name
        assert findings(run, journal) <= clean, name
    assert kinds == set(FollowUpKind)


def test_snooze_says_what_rests_with_it(run: Run, write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = write_journal(
        {
            "contacts/priya-raman.md": "---\nname: Priya Raman\n---\n",
            "interviews/2026-09-12-priya-raman.md": (
                "---\ncontact: priya-raman\ndate: 2026-09-12\nstage: explore\n"
                "leads:\n  - what: One\n  - what: Two\n---\n"
            ),
        }
    )
    result = run("snooze", "lead one", "2026-12-01", "--journal", journal, "--today", TODAY)
    assert "Until 2026-12-01 this rests: Look into “One”." in result.stdout
    assert "So does, being of the same kind in the same record: Look into “Two”." in result.stdout
    assert "So will, until then, whatever else of this kind you add to interviews/2026-09-12-" in result.stdout


def test_a_task_line_in_a_file_without_fields_is_ticked(run: Run, journal: Path) -> None:
    before = (journal / "index.md").read_bytes()
    assert run("snooze", "say hello", "in 2 weeks", "--journal", journal, "--today", TODAY).exit_code == 0
    moved = before.replace(b"2026-10-18", b"2026-11-02")
    assert (journal / "index.md").read_bytes() == moved
    assert run("done", "index say hello", "--journal", journal, "--today", TODAY).exit_code == 0
    assert (journal / "index.md").read_bytes() == moved.replace(b"[ ]", b"[x]")


def test_log_adds_an_entry(run: Run, journal: Path) -> None:
    before = files(journal)
    result = run(
        "log", "zhao", "request", "--via", "e-mail", "--note", "it's:\t“new” # yes", "--on", "2026-10-18",
        "--journal", journal, "--today", TODAY,
    )  # fmt: skip
    assert (result.exit_code, result.stderr) == (0, "When they answer: career-journal log zhao-meilin reply\n")
    assert result.stdout.startswith("Zhao Meilin (赵美琳): request on 2026-10-18. Recorded in ")
    entry = read_journal(journal).contacts["zhao-meilin"].log[-1]
    assert (f"{entry.date}", entry.what, entry.via, entry.note) == (
        "2026-10-18", "request", "e-mail", "it's: “new” # yes",
    )  # fmt: skip
    assert len(difference(before, files(journal))) == 1, "as the entries above it are written"


def test_editing_opens_the_place_where_only_own_words_will_do(
    run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, str | None]] = []
    monkeypatch.setattr("click.edit", lambda *, filename, editor=None: opened.append((filename, editor)))
    monkeypatch.setenv("EDITOR", "/usr/bin/vim -R")
    name, follow_up = next((name, one) for name, one in owed(run, journal).items() if one["kind"] == "revisit")
    before = files(journal)
    assert run("done", name, "--edit", "--journal", journal, "--today", TODAY).exit_code == 0
    assert opened == [(str(journal / follow_up["path"]), f"/usr/bin/vim -R +{follow_up['line']}")]
    monkeypatch.setenv("EDITOR", "code --wait")
    run("done", name, "--edit", "--journal", journal, "--today", TODAY)
    assert opened[1:] == [(str(journal / follow_up["path"]), None)]
    assert files(journal) == before


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("done", "nothing-like-it"), "Nothing that is open is called “nothing-like-it”."),
    (("done", "lead"), "could be one of these. Write one, or a little more of it:\n  interviews/"),
    (("done", "thank-you", "--on", "2026-10-20"), "2026-10-20 is still to come; today is 2026-10-19."),
    (("done", "thank-you", "--on", "2026-10-01"), "is before the interview, which was on "),
    (("done", "priya report-back", "--on", "2026-10-13"), "2026-10-13 is before you acted on the advice, which was on 2026-10-14."),
    (("done", "thank-you", "--on", "1.10.2026"), "2026-10-01 is before the interview, which was on "),
    (("done", "thank-you", "--on", "tomorrow"), "2026-10-20 is still to come; today is 2026-10-19."),
    (("done", "thank-you", "--on", "1/10/2026"), "“1/10/2026” is not a date in the form YYYY-MM-DD."),
    (("snooze", "thank-you", "18.10.2026"), "2026-10-18 is not in the future."),
    (("snooze", "thank-you", "2026-10-19"), "2026-10-19 is not in the future."),
    (("snooze", "thank-you", "2026-02-30"), "There is no day 2026-02-30 in the calendar."),
    (("log", "zhao", "hugged"), "“hugged” is not possible here. Write request, reply"),
    (("log", "zhao"), "nudge, introduction, thanks, update, message or gave? Write it behind the name: career-journal log zhao request"),
    (("log", "thanks"), "Write the name before it: career-journal log priya thanks"),
    (("log", "zhao", "e-mail"), "Did you mean message?"),
    (("snooze", "priya", "nudge"), "Write it at the end: career-journal snooze priya nudge 2026-10-26"),
    (("snooze", "priya", "next", "week"), "Write it at the end: career-journal snooze priya 2026-10-26"),
    (("snooze", "priya"), "Write it at the end: career-journal snooze priya 2026-10-26"),
    (("snooze", "priya", "nudge", "next week"), "A day is written 2026-10-26. Write it at the end: career-journal snooze priya nudge 2026"),
    (("snooze", "priya", "in", "2", "months"), "career-journal snooze priya 2026-10-26"),
    (("snooze", "in", "2", "weeks"), "career-journal snooze priya nudge 2026-10-26"),
    (("snooze", "thank-you", "in", "0", "days"), "2026-10-19 is not in the future."),
    (("snooze", "next week"), "career-journal snooze priya nudge 2026-10-26"),
    (("snooze", "2026-12-01"), "What should rest until then? Write it before the day: career-journal snooze priya"),
    (("done", "ruben", "thankyuo"), "Did you mean interviews/2026-10-17-ruben-castellanos/thank-you?"),
    (("done", "yraa", "leed"), "Did you mean"),
    (("done", "yara", "sweater"), "“yara sweater”. Did you mean"),
    (("log", "nobody", "thanks"), "There is no contact “nobody”."),
    (("log", "zhao", "thanks", "--on", "2026-10-20"), "2026-10-20 is still to come"),
    (("log", "zhao", "thanks", "--note", ""), "The note is empty."),
    (("log", "zhao", "thanks", "--via", "a\nb"), "The via holds an invisible control character or a line break."),
])  # fmt: skip
def test_wrong_calls_change_nothing(arguments: tuple[str, ...], sentence: str, run: Run, sample: Path) -> None:
    before = files(sample)
    result = run(*arguments, "--journal", sample, "--today", TODAY)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert files(sample) == before


def test_a_file_that_may_not_be_written_is_refused(run: Run, sample: Path) -> None:
    (sample / "contacts" / "zhao-meilin.md").chmod(0o444)
    before = files(sample)
    result = run("log", "zhao", "thanks", "--journal", sample, "--today", TODAY)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: zhao-meilin.md is read-only. Make it writable, and try again.\n"
    assert files(sample) == before


@pytest.mark.parametrize(("arguments", "fields", "line"), [
    (("done", "call"), "advice:\n  - wat: bad\n  - what: Call them", "applied: 2026-10-19"),
    (("done", "fair"), "leads:\n  - wat: bad\n  -\n  - what: A book\n  - wat: too\n  - what: A fair", "done: 2026-10-19"),
    (("done", "send"), "follow_ups:\n  - what: One\n  - what: Send it\n    due: 2026-09-20", "done: 2026-10-19"),
    (("snooze", "send", "1.12.2026"), "follow_ups:\n  - what: One\n  - what: Send it\n    due: 2026-09-20", "snoozed_until: 2026-12-01"),
])  # fmt: skip
def test_what_stands_after_a_faulty_item_is_done_where_it_stands(
    arguments: tuple[str, ...], fields: str, line: str, run: Run, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    before = f"---\ncontact: ana\ndate: 2026-09-12\nstage: explore\nthanked: 2026-09-13\n{fields}\n"
    journal = write_journal(
        {
            "contacts/ana.md": "---\nname: Ana Lima\n---\n",
            "interviews/talk.md": f"{before}---\n\n## Highlights\n\nWords.\n",
        }
    )
    result = run(*arguments, "--journal", journal, "--today", TODAY)
    assert result.exit_code == 0, result.stderr
    after = (journal / "interviews/talk.md").read_text("utf-8")
    assert after == f"{before}    {line}\n---\n\n## Highlights\n\nWords.\n"


def test_the_same_command_once_more_records_nothing_that_did_not_happen(
    run: Run, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    journal = write_journal(
        {
            "contacts/priya-raman.md": "---\nname: Priya Raman\nlog:\n  - {date: 2026-10-01, what: request}\n---\n",
            "interviews/2026-09-12-priya-raman.md": (
                "---\ncontact: priya-raman\ndate: 2026-09-12\nstage: explore\nadvice:\n  - what: Talk to AOK\n---\n"
            ),
        }
    )
    on = ("--journal", journal, "--today", TODAY)
    for first, refused, meant in (
        (("done", "priya", "aok"), "Once you have: career-journal done interviews/", ("done", "aok", "report-back")),
        (("done", "priya", "nudge"), "nudge on 2026-10-19 is in the log already", ("log", "priya", "nudge")),
    ):  # fmt: skip
        assert run(*first, *on).exit_code == 0
        before = files(journal)
        again = run(*first, *on)
        assert (again.exit_code, again.stdout, files(journal)) == (1, "", before)
        assert refused in again.stderr
        assert run(*meant, *on).exit_code == 0
        assert len(difference(before, files(journal))) == 1


def test_the_same_touch_once_more_is_logged_and_told(run: Run, sample: Path) -> None:
    said = [run("log", "zhao", "gave", "--journal", sample, "--today", TODAY) for _ in range(2)]
    assert [one.exit_code for one in said] == [0, 0]
    assert ["The same was in the log before." in one.stderr for one in said] == [False, True]
    text = (sample / "contacts" / "zhao-meilin.md").read_text("utf-8")
    assert text.count(f"date: {TODAY}") == 2


def test_people_of_one_name_are_told_apart(run: Run, write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = write_journal(
        {
            "contacts/anna-schmidt.md": "---\nname: Anna Schmidt\n---\n",
            "contacts/anna-schmidt-reha.md": "---\nname: Anna Schmidt\norganization: Reha Center\n---\n",
            "contacts/priya-raman.md": "---\nname: Priya Raman\n---\n",
            "interviews/2026-10-12-anna.md": "---\ncontact: anna-schmidt\ndate: 2026-10-12\nstage: explore\n---\n",
            "interviews/2026-10-13-priya.md": (
                "---\ncontact: [anna-schmidt-reha, priya-raman]\ndate: 2026-10-13\nstage: explore\n"
                "referrals:\n  - name: Anna Schmidt\n---\n"
            ),
        }
    )
    found = owed(run, journal)
    assert found["interviews/2026-10-12-anna/thank-you"]["what"] == "Thank Anna Schmidt (anna-schmidt)"
    assert found["interviews/2026-10-13-priya/thank-you"]["what"] == "Thank Anna Schmidt (Reha Center) and Priya Raman"
    assert "and you have 2 contacts called so." in found["interviews/2026-10-13-priya/referral/anna-schmidt"]["reason"]
    refused = run("done", "priya", "referral", "--journal", journal, "--today", TODAY)
    assert "line 6, add “contact: anna-schmidt” or “contact: anna-schmidt-reha”." in refused.stderr
    asked = run("show", "anna schmidt", "--journal", journal)
    assert "contacts/anna-schmidt or contacts/anna-schmidt-reha. Write one of these" in asked.stderr
    letter = run("draft", "thank-you", "interviews/2026-10-13-priya", "--journal", journal, "--today", TODAY)
    assert "Dear Anna Schmidt and Priya Raman," in letter.stdout
