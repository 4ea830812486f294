"""Which questions are chosen for a person, and in which order; worked out by hand from the bank."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.method.stages import Stage
from career_journal.reading import read_journal
from career_journal.views.question_choice import Fit, fit_of, question_choice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)


def talk(contact: str, stage: str, options: str, *answers: str) -> str:
    answered = "\n".join(f"### {{#{question}}}\n\nYes.\n" for question in answers)
    head = f"---\ncontact: {contact}\ndate: 2026-10-01\nstage: {stage}\noptions: {options}\n---\n"
    return f"{head}\n## Answers\n\n{answered}"


FILES = {
    "options/baker.md": "---\nname: Baker\nstage: clarify\n---\n",
    "options/tailor.md": "---\nname: Tailor\n---\n",
    "options/pilot.md": "---\nname: Pilot\nstage: clarify\nstatus: set-aside\n---\n",
    "organizations/mill.md": "---\nname: The Mill\n---\n",
    "questions.md": """
        ---
        questions:
          - {id: bread, text: Do you like bread?, stages: explore, levels: [entry]}
          - {id: me-bread, text: Do I like bread?, ask: me}
        ---
        """,
    "contacts/ana.md": "---\nname: Ana\nlevel: director\norganization: mill\n---\n",
    "contacts/ben.md": "---\nname: Ben\nlevel: entry\norganization: the mill\n---\n",
    "contacts/cem.md": "---\nname: Cem\n---\n",
    "contacts/rae.md": "---\nname: Rae\nlevel: entry\nfunction: Recruiting\n---\n",
    "contacts/eli.md": "---\nname: Eli\nlevel: entry\nfunction: baking\n---\n",
    "interviews/one.md": talk(
        "ana", "explore", "baker", "growth", "mobility", "salary", "current-needs", "typical-day"
    ),
    "interviews/two.md": talk("cem", "explore", "[baker, tailor]", "growth", "how-they-started"),
    "interviews/off.md": talk("ben", "explore", "baker", "career-paths").replace("stage:", "status: cancelled\nstage:"),
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def chosen(journal: Journal, contacts: str, stage: Stage, *options: str, without: tuple[str, ...] = ()) -> list[str]:
    people = [journal.contacts[contact] for contact in contacts.split()]
    found = question_choice(journal, TODAY, people, stage, options, without)
    return [f"{one.question.id} {one.voices}{'!' if one.counts else ''}" for one in found]


def test_open_questions_of_the_stage_come_first_then_those_of_any_stage(journal: Journal) -> None:
    assert chosen(journal, "ben", Stage.EXPLORE, "baker") == [
        # of the stage and open; “outlook” is for directors, “growth” and “mobility” are answered
        "options-for-my-skills 0!",
        "jobs-for-my-interests 0!",
        "career-paths 0!",
        # for beginners
        "working-hours 0",
        "working-conditions 0",
        "bread 0",
        # for anyone
        "wish-they-had-known 0",
        "do-differently 0",
        "what-the-job-is-like 0",
        "likes-and-drawbacks 0",
        "work-life-balance 0",
        "incentives 0",
        "working-here 0",
        "preparation 0",
        "job-titles 0",
        "advice 0",
        "who-else 0",
        # heard already: one voice, then two
        "typical-day 1",
        "mobility 1",
        "how-they-started 1",
        "growth 2",
    ]


def test_a_question_open_for_one_of_the_options_counts_and_the_fewest_voices_come_first(journal: Journal) -> None:
    assert chosen(journal, "ben", Stage.EXPLORE, "tailor", "baker")[:4] == [
        "options-for-my-skills 0!",
        "jobs-for-my-interests 0!",
        "career-paths 0!",
        "mobility 1!",
    ]
    # “growth” is answered for both: two voices on baker, one on tailor
    assert chosen(journal, "ben", Stage.EXPLORE, "tailor", "baker")[-1] == "growth 3"


def test_what_a_person_has_answered_is_not_asked_again_unless_about_something_else(journal: Journal) -> None:
    assert not {"growth 2", "mobility 1"} & set(chosen(journal, "ana", Stage.EXPLORE, "baker"))
    again = chosen(journal, "ana", Stage.EXPLORE, "tailor")
    assert {"growth 1", "mobility 0!"} <= set(again)
    # another person in the same talk has not said it
    assert "mobility 1" in chosen(journal, "ana ben", Stage.EXPLORE, "baker")


def test_a_level_rules_out_and_an_unknown_one_does_not(journal: Journal) -> None:
    steering = chosen(journal, "ana", Stage.CLARIFY, "baker")
    assert steering[:3] == ["trends 0!", "credentials 0!", "leaders 0!"]
    assert chosen(journal, "ben", Stage.CLARIFY, "baker")[0] == "leaders 0!"
    assert chosen(journal, "cem", Stage.CLARIFY, "baker")[:3] == ["trends 0!", "credentials 0!", "leaders 0!"]
    assert not {"typical-day 1", "working-hours 0"} & set(steering)


def test_a_function_makes_fit_who_is_asked_first_and_rules_nobody_out(journal: Journal) -> None:
    assert chosen(journal, "rae", Stage.CLARIFY, "tailor")[:3] == ["credentials 0!", "salary 0!", "leaders 0!"]
    assert chosen(journal, "eli", Stage.CLARIFY, "tailor")[:2] == ["leaders 0!", "salary 0!"]
    salary = journal.questions["salary"]
    fits = [fit_of(salary, journal.contacts[person]) for person in ("rae", "cem", "eli")]
    assert fits == [Fit.NAMED, Fit.ANYONE, Fit.OTHERS]


def test_without_options_it_is_about_all_of_the_stage_that_are_not_set_aside(journal: Journal) -> None:
    assert chosen(journal, "ben", Stage.CLARIFY)[0] == "leaders 0!"
    # of baker alone: pilot is set aside, tailor is not that far
    assert "salary 1" in chosen(journal, "ben", Stage.CLARIFY)


def test_cultivate_is_about_the_peoples_organizations(journal: Journal) -> None:
    assert chosen(journal, "ana", Stage.CULTIVATE, "baker")[:2] == ["openings-soon 0!", "where-i-fit 0!"]
    assert "current-needs 1" not in chosen(journal, "ana", Stage.CULTIVATE)
    # no level is known of Cem, and no organization: all is open
    assert chosen(journal, "cem", Stage.CULTIVATE)[:3] == ["current-needs 0!", "openings-soon 0!", "where-i-fit 0!"]


def test_what_is_planned_and_what_i_ask_myself_is_left_out(journal: Journal) -> None:
    left = chosen(journal, "ben", Stage.EXPLORE, "baker", without=("career-paths", "who-else"))
    assert not {"career-paths 0!", "who-else 0"} & set(left)
    everything = {one.split()[0] for stage in Stage for one in chosen(journal, "cem", stage)}
    assert not {"me-bread", "best-fit", "my-barriers"} & everything
