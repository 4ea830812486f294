"""The prep sheet: its minutes, what it says of the person and of the last time, and its questions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.plain_text import before_headings, points
from career_journal.views.prep import prep, questions_in
from career_journal.views.running_order import running_order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)

FILES = {
    "profile.md": """
        ---
        accomplishments:
          - {date: 2026-08-01, what: Before we met}
          - {date: 2026-10-10, what: Baked for sixty}
          - {date: 2026-10-01, what: Passed the exam}
          - {date: 2026-12-01, what: Still to come}
          - {what: Some day}
        ---

        ## Pitch

        I bake [bread](https://www.example.org).
        Every day.

        I want an oven.
        """,
    "organizations/mill.md": "---\nname: The Mill\n---\n",
    "contacts/ana.md": """
        ---
        name: Ana Lima
        organization: mill
        introduced_by: ben
        platform: Jitsi
        reasons: advice
        hope: To see the oven.
        log:
          - {date: 2026-09-02, what: thanks}
          - {date: 2026-10-12, what: request}
          - {date: 2026-10-13, what: reply}
        follow_ups:
          - {what: Bring flour, due: 2026-10-20}
          - {what: Send the recipe, due: 2026-10-15, owner: them}
          - {what: Done, due: 2026-10-01, done: 2026-10-01}
        ---
        """,
    "contacts/ben.md": "---\nname: Ben Okoro\n---\n",
    "options/baker.md": "---\nname: Baker\n---\n",
    "interviews/first.md": """
        ---
        contact: ana
        date: 2026-07-01
        stage: explore
        thanked: 2026-07-01
        advice: [{what: Sleep, applied: 2026-07-05}, {what: Rest, applied: 2026-07-05, reported: 2026-07-06}]
        ---

        ## Highlights

        Old.
        """,
    "interviews/last.md": """
        ---
        contact: ana
        date: 2026-09-01
        stage: explore
        thanked: 2026-09-01
        facts: [{about: salary, low: 30000, currency: EUR, per: year}]
        advice: [{what: Read}, {what: Walk, applied: 2026-09-02, reported: 2026-09-05}]
        ---

        ## Highlights

        - The *first* rolls
          are **hers**.
        - See [[ben|Ben]].

        ## Next time

        Come earlier.
        """,
    "interviews/next.md": """
        ---
        contact: ana
        date: 2026-10-21 23:50
        stage: explore
        format: video
        agreed_minutes: 20
        options: baker
        goals: [role, See the oven]
        questions: [growth, Which flour?]
        ---

        Take the tram.

        ## Answers
        """,
    "interviews/letter.md": "---\ncontact: ben\ndate: 2026-10-30\nstage: explore\nformat: email\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


@pytest.mark.parametrize("minutes", range(1, 301))
def test_the_minutes_of_the_steps_add_up_exactly(minutes: int) -> None:
    steps = running_order(minutes)
    assert sum(timed.minutes for timed in steps) == minutes
    assert [timed.start for timed in steps] == [sum(one.minutes for one in steps[:place]) for place in range(7)]
    asked = next(timed for timed in steps if timed.step.id == "questions")
    assert asked.minutes * 2 >= minutes
    assert all(timed.minutes >= (1 if minutes >= 12 else 0) for timed in steps)


@pytest.mark.parametrize(("minutes", "shares", "questions"), [
    (30, [2, 2, 2, 18, 3, 1, 2], 6),
    (45, [3, 3, 3, 28, 4, 1, 3], 9),
    (60, [4, 4, 4, 36, 6, 2, 4], 12),
    (90, [4, 4, 4, 66, 6, 2, 4], 22),
    (15, [1, 1, 1, 9, 1, 1, 1], 3),
    (5, [0, 0, 0, 5, 0, 0, 0], 3),
])  # fmt: skip
def test_the_minutes_of_some_meetings(minutes: int, shares: list[int], questions: int) -> None:
    assert [timed.minutes for timed in running_order(minutes)] == shares
    assert questions_in(minutes) == questions


def test_a_sheet(journal: Journal) -> None:
    sheet = prep(journal, TODAY, journal.interviews["next"])
    (ana,) = sheet.people
    assert (ana.organization, ana.introduced_by) == ("The Mill", journal.contacts["ben"])
    assert (sheet.reasons, sheet.hope) == (("advice",), ("To see the oven.",))
    assert [goal.goal for goal in sheet.goals] == ["role", "See the oven"]
    assert sheet.pitch == ("I bake bread. Every day.", "I want an oven.")
    assert sheet.notes == ("Take the tram.",)
    assert (sheet.minutes, sheet.agreed) == (20, True)
    assert "Their platform is Jitsi: have the link ready, and try it out." in sheet.checklist
    assert not any(item.startswith("Ask which platform") for item in sheet.checklist)
    assert any("camera" in item for item in sheet.checklist)


def test_what_i_did_since_the_last_touch_that_did_not_only_arrange_a_meeting(journal: Journal) -> None:
    news = prep(journal, TODAY, journal.interviews["next"]).news
    assert (news.since, [one.what for one in news.accomplishments]) == (
        date(2026, 9, 2),
        ["Passed the exam", "Baked for sixty"],
    )
    new = prep(journal, TODAY, journal.interviews["letter"]).news
    assert (new.since, [one.what for one in new.accomplishments]) == (
        None,
        ["Some day", "Before we met", "Passed the exam", "Baked for sixty"],
    )


def test_what_was_said_last_time_and_what_is_open(journal: Journal) -> None:
    sheet = prep(journal, TODAY, journal.interviews["next"])
    assert sheet.last
    assert sheet.last.interview.id == "last"
    assert sheet.last.highlights == ("The *first* rolls are hers.", "See Ben.")
    assert sheet.last.next_time == ("Come earlier.",)
    assert [(one.advice.what, one.state.value) for one in sheet.last.advice] == [
        ("Sleep", "applied"),
        ("Read", "heard"),
        ("Walk", "reported"),
    ]
    assert [one.what for one in sheet.owed] == [
        "Tell Ana Lima what came of the advice “Sleep”",
        "Send the recipe",
        "Bring flour",
    ]


def test_planned_questions_come_first_and_open_ones_fill_the_time(journal: Journal) -> None:
    sheet = prep(journal, TODAY, journal.interviews["next"])
    assert [(one.question, one.planned) for one in sheet.questions] == [
        ("growth", True),
        (None, True),
        ("options-for-my-skills", False),
        ("jobs-for-my-interests", False),
    ]


def test_in_writing_there_is_no_running_order(journal: Journal) -> None:
    sheet = prep(journal, TODAY, journal.interviews["letter"])
    assert sheet.running_order == ()
    assert (sheet.minutes, sheet.agreed, sheet.last) == (30, False, None)
    assert any("numbered" in item for item in sheet.checklist)
    assert not any(one.question == "who-else" for one in sheet.questions)


@pytest.mark.parametrize(("text", "expected"), [
    ("- one\n- two\n  more\n\n1. three", ("one", "two more", "three")),
    ("a\nb\n\nc", ("a b", "c")),
    ("<!-- nothing -->", ()),
    ("- [ ] 2026-10-20 do it", ("2026-10-20 do it",)),
    ("[[contacts/ana|Ana]], [[ben]], [x](y.md), `code`, __so__", ("Ana, ben, x, code, so",)),
    ("2 * 3 * 4 and snake_case_word", ("2 * 3 * 4 and snake_case_word",)),
])  # fmt: skip
def test_markdown_as_plain_points(text: str, expected: tuple[str, ...]) -> None:
    assert points(text) == expected


def test_the_text_before_the_first_heading() -> None:
    assert before_headings("\n<!-- x -->\none\n\n## Answers\n\ntwo") == "one"
