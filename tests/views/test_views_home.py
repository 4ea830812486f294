"""The first page, the matrix of questions, and people by source."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.reports.today import as_text
from career_journal.views.home import today_list
from career_journal.views.questions import question_matrix
from career_journal.views.sources import people_by_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)

FILES = {
    "contacts/ana.md": """
        ---
        name: Ana Lima
        source: [friend, event, friend]
        follow_ups:
          - {what: Late, due: 2026-10-01}
          - {what: Now, due: 2026-10-19}
          - {what: In a week, due: 2026-10-26}
          - {what: In eight days, due: 2026-10-27}
          - {what: Resting, due: 2026-10-01, snoozed_until: 2026-10-20}
          - {what: Done, due: 2026-10-01, done: 2026-10-01}
          - {what: Hers, due: 2026-10-02, owner: them}
        ---
        """,
    "contacts/zoe.md": "---\nname: zoe\nsource: friend\n---\n",
    "contacts/ben.md": "---\nname: Ben Okoro\n---\n",
    "options/baker.md": "---\nname: Baker\n---\n",
    "options/tailor.md": "---\nname: Tailor\nstage: clarify\nstatus: set-aside\n---\n",
    "questions.md": "---\nquestions: [{id: bread, text: Do you like bread?}]\n---\n",
    "interviews/held.md": """
        ---
        contact: [ana, ben]
        date: 2026-10-01
        stage: explore
        options: [baker, tailor]
        thanked: 2026-10-02
        ---

        ## Answers

        ### {#outlook}

        Good.

        ### {#bread}

        Yes.

        ## Highlights

        Rolls.
        """,
    "interviews/today.md": """
        ---
        contact: ana
        date: 2026-10-19 09:00
        stage: explore
        goals: role
        questions: growth
        ---
        """,
    "interviews/later.md": "---\ncontact: ana\ndate: 2026-12-01\nstage: explore\n---\n",
    "interviews/forgotten.md": "---\ncontact: ana\ndate: 2026-09-01\nstage: explore\nstatus: planned\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def test_what_i_owe_and_what_i_wait_for_within_a_week(journal: Journal) -> None:
    home = today_list(journal, TODAY)
    assert [one.what for one in home.owed] == ["Late", "Now", "In a week"]
    assert [one.what for one in home.waiting] == ["Hers"]


def test_the_next_interviews_are_those_to_come(journal: Journal) -> None:
    assert [talk.id for talk in today_list(journal, TODAY).next_interviews] == ["today", "later"]


def test_the_stages_at_a_glance(journal: Journal) -> None:
    explore, clarify, cultivate = today_list(journal, TODAY).stages
    assert (explore.held, explore.planned, explore.answered, explore.total, explore.ready) == (1, 3, 1, 6, False)
    assert (clarify.held, clarify.answered, clarify.total) == (0, 0, 8)
    assert cultivate.total == 0
    assert [missing.sentence for missing in cultivate.missing] == ["No organization is marked as a target yet."]


def test_what_is_not_asked_leaves_out_what_is_set_aside(journal: Journal) -> None:
    unasked = today_list(journal, TODAY).unasked
    assert [(one.stage.value, one.subject.id, len(one.questions)) for one in unasked] == [("explore", "baker", 5)]


def test_every_question_has_a_cell_for_every_option(journal: Journal) -> None:
    matrix = question_matrix(journal, TODAY)
    assert [option.id for option in matrix.options] == ["baker", "tailor"]
    assert len(matrix.rows) == 42
    assert matrix.rows[-1].question.id == "bread"
    people = {row.question.id: [cell.people for cell in row.cells] for row in matrix.rows if not row.open}
    assert people == {"outlook": [2, 2], "bread": [2, 2]}


def test_people_stand_under_each_of_their_sources_and_empty_ones_are_shown(journal: Journal) -> None:
    found = people_by_source(journal)
    assert {group.source: [person.id for person in group.people] for group in found if group.people} == {
        "friend": ["ana", "zoe"],
        "event": ["ana"],
        None: ["ben"],
    }
    assert len(found) == 17
    assert found[-1].source is None


LISTENING = {
    "contacts/ana.md": "---\nname: Ana Lima\nlog: {date: 2026-10-01, what: request}\n---\n",
    "contacts/ben.md": "---\nname: Ben Okoro\nlog: {date: 2026-10-01, what: introduction}\n---\n",
    "contacts/cem.md": "---\nname: Cem Arslan\nclosed: moved-on\n---\n",
    "contacts/dana.md": "---\nname: Dana Cohen\npaused_until: 2026-12-01\n---\n",
    "contacts/eli.md": "---\nname: Eli Fox\nlog: {date: 2026-10-01, what: declined}\n---\n",
    "contacts/gus.md": "---\nname: Gus Hill\n---\n",
    "contacts/hana.md": "---\nname: Hana Sato\n---\n",
    "contacts/ida.md": "---\nname: Ida Berg\n---\n",
    "contacts/met.md": "---\nname: Met Already\n---\n",
    "interviews/held.md": "---\ncontact: met\ndate: 2026-10-01\nstage: explore\n---\n",
}
PLANNED = "---\ncontact: gus\ndate: 2026-10-20\nstage: explore\n---\n"


def test_with_nothing_planned_there_are_people_to_begin_with(
    write_journal: Callable[[Mapping[str, str]], Path],
) -> None:
    home = today_list(read_journal(write_journal(LISTENING)), TODAY)
    assert [(one.contact.id, one.became.value) for one in home.to_meet] == [
        ("gus", "not asked yet"), ("hana", "not asked yet"), ("ida", "not asked yet"), ("ben", "in touch"),
        ("ana", "asked"),
    ]  # fmt: skip


def test_with_an_interview_planned_nobody_is_proposed(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    assert not today_list(read_journal(write_journal({**LISTENING, "interviews/next.md": PLANNED})), TODAY).to_meet


def test_the_command_names_those_never_written_to(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal({**LISTENING, "contacts/jo.md": "---\nname: Jo Lee\n---\n"}))
    text = as_text(today_list(journal, TODAY), journal, TODAY, 200)
    assert "You never wrote to Gus Hill, Hana Sato, Ida Berg or 1 more. To begin:" in " ".join(text.split())
    assert "career-journal draft request gus" in " ".join(text.split())
    assert "Ben Okoro" not in text.rpartition("No conversation is planned.")[2]


def test_what_was_called_off_asks_for_a_new_day_until_something_follows(
    write_journal: Callable[[Mapping[str, str]], Path],
) -> None:
    called_off = "---\ncontact: {}\ndate: 2026-10-{}\nstage: explore\nstatus: cancelled\n---\n".format
    ana = {"contacts/ana.md": "---\nname: Ana Lima\nlog: {date: 2026-10-14, what: request}\n---\n"}
    files = {**LISTENING, **ana, "interviews/next.md": PLANNED.replace("gus", "hana")}
    files |= {f"interviews/{name}.md": called_off(name, 15) for name in ("ana", "eli", "cem", "gus", "hana")}
    files |= {"interviews/ida.md": called_off("ida", 12), "interviews/met.md": called_off("met", "01 08:00")}
    files |= {"contacts/kim.md": "---\nname: [\n---\n", "interviews/kim.md": called_off("kim", 15)}
    files |= {"contacts/gus.md": "---\nname: Gus Hill\nlog: {date: 2026-10-16, what: message}\n---\n"}
    journal = read_journal(write_journal(files))
    home = today_list(journal, TODAY)
    assert [talk.id for talk in home.fallen_through] == ["ana", "ida"]
    text = " ".join(as_text(home, journal, TODAY, 200).split())
    assert "Ana Lima: cancelled on 15 Oct, and there is no new day yet" in text
    assert "To find a new day: career-journal draft request ana" in text


def test_an_empty_journal_says_where_to_begin(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal({}))
    assert "To begin: career-journal new contact" in as_text(today_list(journal, TODAY), journal, TODAY, 200)
