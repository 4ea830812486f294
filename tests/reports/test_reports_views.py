"""The views on a terminal and as JSON, over a journal of four records."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from career_journal.reading import read_journal
from career_journal.reports import follow_ups as follow_up_report
from career_journal.reports import options as option_report
from career_journal.reports import record as record_report
from career_journal.reports import stages as stage_report
from career_journal.reports.printable import columns
from career_journal.views.follow_ups import follow_ups, follow_ups_of
from career_journal.views.options import comparison
from career_journal.views.show import shown
from career_journal.views.stages import stage_summaries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)

FILES = {
    "contacts/meilin.md": """
        ---
        name: 赵美琳 (Meilin)
        links: https://example.org/a-long-address-that-no-column-of-a-table-can-hold-in-one-line
        custom: {"odd \\e[31m": "\\e[31mred", list: [a, {b: c}]}
        ---
        Body here.
        """,
    "interviews/2026-10-12-meilin.md": """
        ---
        contact: meilin
        date: 2026-10-12
        stage: explore
        options: [analyst]
        facts:
          - {about: salary, low: 40000, high: 50000, currency: EUR, per: year}
        goals: [role]
        follow_ups:
          - {what: Send the sketch, due: 2026-10-25}
          - {what: She sends the report, due: 2026-10-14, owner: them}
          - {what: Book a room, due: 2026-10-13, done: 2026-10-13}
        ---

        ## Answers

        ### Where do people usually begin in this work, and where do they go from there?

        At the bottom.
        """,
    "options/analyst.md": "---\nname: Analyst\n---\n",
    "organizations/office.md": "---\nname: The Office\ntarget: yes\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def test_follow_ups_stand_in_groups_with_reason_and_id(journal: Journal) -> None:
    output = click.unstyle(follow_up_report.as_text(follow_ups(journal, TODAY), TODAY, 80))
    groups = [line for line in output.split("\n") if line and not line.startswith(" ")]
    assert groups[:-1] == ["Overdue", "Upcoming", "Waiting for them", "Done"]
    assert groups[-1].startswith("6 follow-ups: ")
    assert "\n  13 Oct, 6 days ago: Thank 赵美琳 (Meilin)\n    " in output
    assert "no thank-you is recorded" in output
    assert "\n    interviews/2026-10-12-meilin/thank-you\n" in output


def test_nothing_owed_is_one_sentence() -> None:
    assert follow_up_report.as_text((), TODAY, 80) == "Nothing is owed.\n"


def test_follow_ups_as_json_have_the_documented_keys(journal: Journal) -> None:
    value = follow_up_report.as_value(follow_ups(journal, TODAY), TODAY)
    assert list(value) == ["today", "follow_ups"]
    keys = ["id", "kind", "owner", "what", "due", "state", "record", "path", "line", "contact", "reason"]
    assert all(list(one) == keys for one in value["follow_ups"])
    written = next(one for one in value["follow_ups"] if one["what"] == "Send the sketch")
    assert (written["due"], written["state"], written["record"], written["path"], written["line"]) == (
        "2026-10-25", "upcoming", "interviews/2026-10-12-meilin", "interviews/2026-10-12-meilin.md", 10,
    )  # fmt: skip


def test_stages_as_json_have_the_documented_keys(journal: Journal) -> None:
    explore, _, cultivate = stage_report.as_value(stage_summaries(journal, TODAY))["stages"]
    common = ["stage", "held", "planned", "contacts", "coverage", "open", "ready", "missing"]
    assert sorted(explore) == sorted([*common, "options"])
    assert sorted(cultivate) == sorted([*common, "organizations"])
    assert (explore["held"], explore["planned"], explore["contacts"], explore["options"]) == (
        1,
        0,
        ["meilin"],
        ["analyst"],
    )
    paths = next(cell for cell in explore["coverage"] if cell["question"] == "career-paths")
    assert paths == {"option": "analyst", "question": "career-paths", "interviews": ["2026-10-12-meilin"], "people": 1}
    assert {"option": "analyst", "question": "outlook"} in explore["open"]
    assert cultivate["organizations"] == ["office"]
    assert all(list(cell) == ["organization", "question", "interviews", "people"] for cell in cultivate["coverage"])
    assert explore["ready"] is False
    assert explore["missing"]


def test_stages_say_what_is_answered_and_what_is_missing(journal: Journal) -> None:
    output = click.unstyle(stage_report.as_text(stage_summaries(journal, TODAY), 80))
    assert "1. Explore" in output
    assert "1 interview held, 0 planned; 1 person." in output
    assert "   Analyst  1 of 6" in output
    assert "Still missing:" in output


def test_options_fit_beside_each_other_or_go_below(journal: Journal) -> None:
    compared = comparison(journal, TODAY)
    output = click.unstyle(option_report.as_text(compared, {"meilin": "赵美琳"}, 80))
    assert "40,000–50,000 EUR a year (赵美琳)" in output
    twice = type(compared)(
        compared.options * 3, tuple(type(row)(row.id, row.label, row.cells * 3) for row in compared.rows)
    )
    narrow = click.unstyle(option_report.as_text(twice, {"meilin": "赵美琳"}, 80))
    wide = click.unstyle(option_report.as_text(twice, {"meilin": "赵美琳"}, 200))
    assert wide.split("\n")[0].split() == ["Analyst"] * 3
    assert narrow.split("\n")[0].split() == ["Analyst"] * 2
    assert max(columns(line) for line in narrow.split("\n")) <= 80


def test_no_options_says_how_to_add_one() -> None:
    empty = read_journal(Path(__file__).parent / "golden")
    assert "career-journal new option" in option_report.as_text(comparison(empty, TODAY), {}, 80)
    assert option_report.as_value(comparison(empty, TODAY))["options"] == []


def test_a_record_is_shown_with_what_points_to_it(journal: Journal) -> None:
    record = journal.contacts["meilin"]
    owed = follow_ups_of(journal, TODAY, record)
    found = shown(journal, record)
    output = click.unstyle(record_report.as_text(found, owed, "journal/contacts/meilin.md", TODAY, 80))
    assert output.startswith("赵美琳 (Meilin)\njournal/contacts/meilin.md\n")
    assert "\x1b" not in output
    assert "odd [31m: [31mred" in output
    assert "What is owed" in output
    assert "  interviews/2026-10-12-meilin, under contact" in output
    assert max(columns(line) for line in output.split("\n")) <= 80
    value = record_report.as_value(found, owed)
    assert value["record"] == "contacts/meilin"
    assert value["fields"]["name"] == "赵美琳 (Meilin)"
    assert value["pointing"] == [{"record": "interviews/2026-10-12-meilin", "field": "contact"}]
    assert value["follow_ups"]


def test_an_answer_stands_for_the_question_to_ask(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    talk = FILES["interviews/2026-10-12-meilin.md"] + "\n        ### {#growth}\n\n        Much.\n"
    compared = comparison(read_journal(write_journal({**FILES, "interviews/2026-10-12-meilin.md": talk})), TODAY)
    output = option_report.as_text(compared, {"meilin": "Meilin"}, 80)
    assert next(line for line in output.splitlines() if line.startswith("Growth")).split()[1:] == ["Much.", "(Meilin)"]
    growth = next(row for row in option_report.as_value(compared)["rows"] if row["row"] == "growth")
    ((said,), asked) = (growth["cells"][0]["lines"], growth["cells"][0]["ask"])
    assert (said["record"], said["question"], asked) == ("interviews/2026-10-12-meilin", "growth", [])
