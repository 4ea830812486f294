"""`init` and `new`: what they write, what they say, and what they leave alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


@pytest.fixture
def journal(run: Run, tmp_path: Path) -> Path:
    """A fresh journal beside the folder in which the commands run."""
    assert run("init", tmp_path).exit_code == 0
    return tmp_path / "journal"


def test_a_fresh_journal_has_nothing_to_mend(run: Run, journal: Path) -> None:
    assert run("check", "--strict").stdout == "1 record, nothing to mend.\n"
    assert sorted(path.name for path in journal.iterdir()) == [
        "attachments", "contacts", "entries", "interviews", "options", "organizations", "profile.md",
    ]  # fmt: skip
    assert "docs_dir: journal\n" in (journal.parent / "mkdocs.yml").read_text()
    assert "/site/\n/site-share/\n" in (journal.parent / ".gitignore").read_text()


def test_init_says_what_comes_next(run: Run) -> None:
    result = run("init")
    assert (result.exit_code, result.stdout) == (0, "")
    for words in ("journal/profile.md", "career-journal new contact", "career-journal check", "career-journal build"):
        assert words in result.stderr


def test_init_elsewhere_says_how_to_reach_it(run: Run) -> None:
    result = run("init", "my-career")
    assert "my-career/journal/profile.md" in result.stderr
    assert result.stderr.endswith("--journal my-career/journal\n")


def test_a_contact_who_was_suggested_is_filled_in(run: Run, journal: Path) -> None:
    run("new", "contact", "Ana Lima")
    talk = "contact: ana-lima\nstage: explore\nreferrals: {name: Ben Okoro, organization: The Mill}"
    interviews = {"2026-09-01": "status: cancelled", "2026-10-01": ""}
    for day, more in interviews.items():
        place = "" if more else ", why: He knows."
        text = talk.replace("}", f"{place}}}")
        (journal / "interviews" / f"{day}.md").write_text(f"---\n{text}\ndate: {day}\n{more}\n---\n")
    run("new", "contact", "ben okoro", "--today", "2026-10-19")
    ben = read_journal(journal).contacts["ben-okoro"]
    assert (ben.organization, ben.introduced_by, ben.source) == ("The Mill", "ana-lima", ("introduction",))
    run("new", "contact", "Cem Arslan", "--today", "2026-10-19")
    cem = read_journal(journal).contacts["cem-arslan"]
    assert (cem.organization, cem.introduced_by, cem.source) == (None, None, ())


def test_init_in_an_empty_folder_that_somebody_stands_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path / "mine")
    assert run("init", "--journal", ".").exit_code == 0
    assert run("check", "--strict", "--journal", ".").exit_code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"here", "mine", "mkdocs.yml", ".gitignore"}
    assert "docs_dir: mine\n" in (tmp_path / "mkdocs.yml").read_text()
    again = run("init", "--journal", ".")
    assert (again.exit_code, "is there already" in again.stderr) == (1, True)


def test_init_never_overwrites(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Mine\n")
    result = run("init", tmp_path)
    assert result.exit_code == 0
    assert "mkdocs.yml was there already and stays as it is." in result.stderr
    assert (tmp_path / "mkdocs.yml").read_text() == "site_name: Mine\n"
    (tmp_path / "journal" / "profile.md").write_text("mine")
    again = run("init", tmp_path)
    assert again.exit_code == 1
    assert "is there already, and nothing was changed." in again.stderr
    assert (tmp_path / "journal" / "profile.md").read_text() == "mine"


def test_init_takes_the_journals_own_folder(run: Run, tmp_path: Path) -> None:
    assert run("init", "--journal", tmp_path / "my: notes").exit_code == 0
    assert (tmp_path / "my: notes" / "profile.md").is_file()
    assert "docs_dir: 'my: notes'\n" in (tmp_path / "mkdocs.yml").read_text()
    assert run("init", tmp_path, "--journal", tmp_path / "other").exit_code == 2


def test_new_prints_the_path_alone(run: Run, journal: Path) -> None:
    result = run("new", "contact", "Priya Raman")
    assert (result.exit_code, result.stdout) == (0, "../journal/contacts/priya-raman.md\n")


@pytest.mark.parametrize(("arguments", "key"), [
    (("option", "GIS analyst"), "options/gis-analyst"),
    (("organization", "Büro für Stadtklima"), "organizations/buro-fur-stadtklima"),
    (("organization", "Café", "--id", "the-cafe"), "organizations/the-cafe"),
    (("contact", "王美玲"), "contacts/contact-1"),
    (("entry", "What I know: so far"), "entries/2026-10-19-what-i-know-so-far"),
    (("entry", "--on", "2026-09-01"), "entries/2026-09-01"),
    (("entry", "--on", "1.9.2026"), "entries/2026-09-01"),
    (("entry", "--on", "Yesterday"), "entries/2026-10-18"),
    (("entry", "--on", "today"), "entries/2026-10-19"),
])  # fmt: skip
def test_new_makes_a_record_without_errors(arguments: tuple[str, ...], key: str, run: Run, journal: Path) -> None:
    result = run("new", *arguments, "--today", "2026-10-19")
    assert (result.exit_code, result.stdout) == (0, f"../journal/{key}.md\n")
    read = read_journal(journal)
    assert read.record(key)
    assert run("check", "--strict").exit_code == 0


def test_new_interview_finds_the_contact_and_takes_its_stage(run: Run, journal: Path) -> None:
    run("new", "contact", "Priya Raman")
    path = journal / "contacts" / "priya-raman.md"
    path.write_text(path.read_text().replace("\nstage:\n", "\nstage: clarify\n"))
    result = run("new", "interview", "priya", "--on", "2026-12-01 14:30", "--today", "2026-10-19")
    assert result.stdout == "../journal/interviews/2026-12-01-priya-raman.md\n"
    interview = read_journal(journal).interviews["2026-12-01-priya-raman"]
    assert (interview.contact, f"{interview.date}", interview.stage) == (
        ("priya-raman",),
        "2026-12-01 14:30",
        "clarify",
    )
    run("new", "interview", "raman", "--stage", "3", "--today", "2026-10-19")
    assert read_journal(journal).interviews["2026-10-19-priya-raman"].stage == "cultivate"
    assert run("check").exit_code == 0


def test_new_interview_takes_several_people_a_word_each(run: Run, sample: Path) -> None:
    result = run("new", "interview", "yara", "henrik", "--on", "2026-12-01", "--journal", sample)
    assert result.exit_code == 0
    path = next((sample / "interviews").glob("2026-12-01-yara-*.md"))
    assert "\ncontact: [yara-haddad, henrik-sorensen]\n" in path.read_text()
    refused = run("new", "interview", "yara", "nobody", "--on", "2026-12-02", "--journal", sample)
    assert "There is no contact “yara nobody”." in refused.stderr


def test_new_interview_fills_in_what_is_known(run: Run, sample: Path) -> None:
    result = run("new", "interview", "yara", "--on", "2026-12-01", "--journal", sample)
    assert result.exit_code == 0
    interview = read_journal(sample).interviews["2026-12-01-yara-haddad"]
    yara = read_journal(sample).contacts["yara-haddad"]
    assert (interview.stage, interview.options) == (yara.stage, ("learning-designer",))
    assert (interview.reasons, interview.hope, interview.platform) == (yara.reasons, yara.hope, yara.platform)
    assert len(interview.questions) == 6
    assert interview.goals == ()
    text = (sample / "interviews" / "2026-12-01-yara-haddad.md").read_text(encoding="utf-8")
    met = {goal for talk in read_journal(sample).interviews_of["yara-haddad"] for goal in talk.goals_met or ()}
    offered = {line[4:].partition(":")[0] for line in text.splitlines() if line.startswith("# - ")}
    assert met
    assert not met & offered
    assert "be-remembered" in offered
    found = run("check", "interviews/2026-12-01-yara-haddad.md", "--journal", sample, "--format", "json").stdout
    assert '"severity": "error"' not in found
    assert '"severity": "warning"' not in found


def test_new_interview_has_a_heading_for_each_question_and_none_is_answered(run: Run, sample: Path) -> None:
    run("new", "interview", "yara", "--on", "2026-12-01", "--journal", sample)
    path = sample / "interviews" / "2026-12-01-yara-haddad.md"
    interview = read_journal(sample).interviews["2026-12-01-yara-haddad"]
    headings = [section.title for section in interview.body.answers]
    assert [title.rpartition("{#")[2] for title in headings] == [f"{question}}}" for question in interview.questions]
    assert read_journal(sample).answers(interview) == ()
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"{headings[2]}\n", f"{headings[2]}\n\nSome words.\n"), encoding="utf-8")
    journal = read_journal(sample)
    (answer,) = journal.answers(journal.interviews["2026-12-01-yara-haddad"])
    assert (answer.question, answer.text) == (interview.questions[2], "Some words.")


def test_new_interview_lists_the_options_and_takes_the_only_one(run: Run, journal: Path) -> None:
    run("new", "contact", "Priya Raman")
    run("new", "option", "GIS analyst")
    run("new", "interview", "priya", "--on", "2026-12-01", "--today", "2026-10-19")
    run("new", "option", "UX: $ and more")
    run("new", "interview", "priya", "--on", "2026-12-02", "--today", "2026-10-19")
    run("new", "contact", "Ana Lima")
    run("new", "interview", "ana", "--on", "2026-12-03", "--today", "2026-10-19")
    interviews = read_journal(journal).interviews
    assert [interviews[key].options for key in sorted(interviews)] == [("gis-analyst",), ("gis-analyst",), ()]
    text = (journal / "interviews" / "2026-12-03-ana-lima.md").read_text(encoding="utf-8")
    assert "# - gis-analyst: GIS analyst\n# - ux-and-more: UX: $ and more\noptions:\n" in text


def test_new_interview_about_a_day_gone_by_plans_no_questions(run: Run, sample: Path) -> None:
    run("new", "interview", "yara", "--on", "2026-10-18", "--journal", sample)
    assert read_journal(sample).interviews["2026-10-18-yara-haddad"].questions == ()


def test_new_interview_takes_the_stage_of_the_last_one(run: Run, journal: Path) -> None:
    run("new", "contact", "Priya Raman")
    run("new", "interview", "priya", "--on", "2026-10-01", "--stage", "cultivate", "--today", "2026-10-19")
    run("new", "interview", "priya", "--on", "2026-12-01", "--today", "2026-10-19")
    assert read_journal(journal).interviews["2026-12-01-priya-raman"].stage == "cultivate"


def test_questions_of_ones_own_may_hold_anything(run: Run, journal: Path) -> None:
    question = "---\nquestions: [{id: pay, text: 'Is {level} $5 or $name: enough?', stages: [explore]}]\n---\n"
    (journal / "questions.md").write_text(question)
    run("new", "contact", "Priya Raman")
    assert run("new", "interview", "priya", "--on", "2026-12-01", "--today", "2026-10-19").exit_code == 0
    assert run("check", "--strict").exit_code == 0


def test_new_never_overwrites(run: Run, journal: Path) -> None:
    run("new", "contact", "Priya Raman")
    (journal / "contacts" / "priya-raman.md").write_text("mine")
    result = run("new", "contact", "priya raman")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "../journal/contacts/priya-raman.md is there already. Edit that file, or choose another id" in result.stderr
    assert (journal / "contacts" / "priya-raman.md").read_text() == "mine"
    assert run("new", "contact", "priya raman", "--id", "priya-2").exit_code == 0


def test_numbers_go_on_where_a_name_gives_no_id(run: Run, journal: Path) -> None:
    assert run("new", "contact", "李").stdout.endswith("contact-1.md\n")
    assert run("new", "contact", "王").stdout.endswith("contact-2.md\n")


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("contact", ""), "The name is empty."),
    (("contact", " "), "The name is empty."),
    (("contact", "Priya\x1b"), "invisible control character"),
    (("contact", "Priya\nRaman"), "line break"),
    (("contact", "Priya", "--id", "No Id"), "“No Id” is no id. Did you mean no-id?"),
    (("contact", "Priya", "--id", "../up"), "“../up” is no id."),
    (("contact", "Con"), "Windows keeps the name “con” for itself."),
    (("interview", "nobody"), 'There is no contact “nobody”. To add it: career-journal new contact "nobody"'),
    (("entry", "--on", "1/12/2026"), "“1/12/2026” is not a date"),
    (("poem", "x"), "“new poem” is not possible. Write contact, interview, option, organization or entry."),
    (("person", "Priya"), "Did you mean contact?"),
    (("intervew", "priya"), "Did you mean interview?"),
    (("interview", "priya", "2026-12-01"), "Write the day behind --on: career-journal new interview priya --on 2026"),
    (("interview", "priya", "--stage", "4"), "“--stage 4” is not possible. Write explore, clarify or cultivate."),
    (("interview", "priya", "--stage", "explor"), "“--stage explor” is not possible. Did you mean explore?"),
])  # fmt: skip
def test_what_can_not_be_added(arguments: tuple[str, ...], sentence: str, run: Run, journal: Path) -> None:
    result = run("new", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert not list(journal.rglob("priya*"))


def test_a_folder_that_is_missing_is_made(run: Run, journal: Path) -> None:
    (journal / "options" / ".gitkeep").unlink()
    (journal / "options").rmdir()
    assert run("new", "option", "Baker").exit_code == 0


def test_edit_opens_the_file(run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("click.edit", lambda *, filename: opened.append(filename))
    monkeypatch.setenv("EDITOR", "nano")
    run("new", "contact", "Priya", "Raman", "--edit")
    assert opened == [str(journal / "contacts" / "priya-raman.md")]


@pytest.mark.parametrize(("editor", "sentence"), [
    ("", "journal/contacts/priya-raman.md is there, but which editor should open it?"),
    ("/no/such/editor", "journal/contacts/priya-raman.md is there, but your editor does not start"),
])  # fmt: skip
def test_edit_without_an_editor_says_how_to_set_one(
    editor: str, sentence: str, run: Run, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    result = run("new", "contact", "Priya Raman", "--edit")
    assert (result.exit_code, result.stdout) == (1, "../journal/contacts/priya-raman.md\n")
    assert sentence in result.stderr
    assert "export EDITOR=nano" in result.stderr
    assert (journal / "contacts" / "priya-raman.md").is_file()
