"""What can be counted, worked out by hand. Today is Monday, 2026-10-19, in ISO week 43."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.comfort import comfort
from career_journal.views.decisions import decision_log
from career_journal.views.funnel import funnel, offer_rate
from career_journal.views.gaps import strengths_and_gaps
from career_journal.views.goals import goal_counts
from career_journal.views.insights import insights
from career_journal.views.weeks import weeks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)

ENTRY = "---\ndate: {}\n---\n"

FILES = {
    "profile.md": """
        ---
        strengths: [Patience, a good ear]
        gaps: [early mornings, Money]
        weekly_target: {requests: 2, interviews: 1}
        settings: {voices: 2, cooling_off_days: 30}
        ---
        """,
    # asked, replied, met, suggested others, something came of it
    "contacts/ana.md": """
        ---
        name: Ana Lima
        log:
          - {date: 2026-10-12, what: request}
          - {date: 2026-10-13, what: reply}
          - {date: 2026-10-25, what: request}
        ---
        """,
    # met without a request, nothing came of it
    "contacts/ben.md": "---\nname: Ben Okoro\n---\n",
    # asked, and no answer
    "contacts/cem.md": """
        ---
        name: Cem Arslan
        log: [{date: 2026-10-18, what: request}, {date: 2026-10-19, what: nudge}]
        ---
        """,
    # asked, and declined
    "contacts/dana.md": "---\nname: Dana Cohen\nclosed: declined\nlog: {date: 2026-08-02, what: request}\n---\n",
    # has an interview ahead of us, has not been met
    "contacts/eli.md": "---\nname: Eli Fox\n---\n",
    # wrote to me; I have asked for nothing
    "contacts/fay.md": "---\nname: Fay Gold\nlog: {date: 2026-09-01, what: reply}\n---\n",
    "options/baker.md": """
        ---
        name: Baker
        decision: {date: 2026-10-10, choice: pursue, because: I like it, revisit: 2027-01-01}
        ---
        """,
    "options/miller.md": "---\nname: Miller\n---\n",
    "options/potter.md": "---\nname: Potter\ndecision: {date: 2026-10-14, choice: wait}\n---\n",
    "options/smith.md": "---\nname: Smith\ndecision: {date: 2026-10-11, choice: wait}\n---\n",
    "options/tailor.md": "---\nname: Tailor\nstatus: set-aside\n---\n",
    "entries/one.md": "---\ndate: 2026-09-01\ncomfort: 1\noptions: baker\n---\n",
    "interviews/a.md": """
        ---
        contact: ana
        date: 2026-10-13
        stage: explore
        options: [miller]
        facts: [{about: trend, says: Up, option: potter}, {about: trend, says: Down, option: smith}]
        goals: [role, Smell the flour]
        goals_met: [role, entry]
        outcomes: [offer, feedback]
        comfort: 4
        referrals: [{contact: ben}, {name: Ivo}]
        advice: [{what: Try}, {what: Read, applied: 2026-10-14}, {what: Rest, reported: 2026-10-15}]
        strengths: [patience!]
        gaps: [{what: Early mornings, bridge: A trial week}, {what: Sums}]
        ---
        """,
    "interviews/b.md": """
        ---
        contact: [ana, ben]
        date: 2026-10-05 09:00
        stage: explore
        options: baker
        goals: smell the flour
        goals_met: []
        outcomes: feedback
        comfort: 2
        gaps: [{what: Early mornings., bridge: A trial week.}, {what: early mornings, bridge: A nap}]
        ---
        """,
    "interviews/later.md": "---\ncontact: eli\ndate: 2026-10-30\nstage: explore\ngoals: [feedback]\ncomfort: 5\n---\n",
    "interviews/off.md": "---\ncontact: eli\ndate: 2026-10-01\nstage: explore\nstatus: cancelled\ngoals: [role]\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def test_the_funnel_counts_people_once(journal: Journal) -> None:
    found = funnel(journal, TODAY)
    assert {name: " ".join(one.id for one in getattr(found, name)) for name in found.__slots__} == {
        "asked": "ana ben cem dana eli",
        "replied": "ana ben dana eli",
        "met": "ana ben",
        "referred": "ana",
        "outcome": "ana ben",
    }


def test_the_rate_of_offers_is_of_interviews_held(journal: Journal) -> None:
    rate = offer_rate(journal, TODAY)
    assert (rate.held, [talk.id for talk in rate.offers], rate.one_in, rate.says_little) == (2, ["a"], 2, True)
    assert [(led.outcome, [talk.id for talk in led.interviews]) for led in rate.led_to] == [
        ("feedback", ["b", "a"]),
        ("offer", ["a"]),
    ]


@pytest.mark.parametrize(
    ("held", "offers", "one_in", "says_little"),
    [(0, 0, None, True), (11, 0, None, True), (12, 1, 12, False), (25, 2, 12, False)],
)
def test_a_rate_from_few_interviews_says_little(
    held: int, offers: int, one_in: int | None, says_little: bool, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    talk = "---\ncontact: ana\ndate: 2026-09-{:02}\nstage: explore\n{}\n---\n"
    files = {"contacts/ana.md": "---\nname: Ana\n---\n"} | {
        f"interviews/{number}.md": talk.format(number + 1, "outcomes: offer" if number < offers else "")
        for number in range(held)
    }
    rate = offer_rate(read_journal(write_journal(files)), TODAY)
    assert (rate.held, rate.one_in, rate.says_little) == (held, one_in, says_little)


def test_goals_chosen_met_and_never_chosen(journal: Journal) -> None:
    counts = {one.goal: (len(one.chosen), len(one.met), len(one.planned)) for one in goal_counts(journal, TODAY)}
    assert len(counts) == 14
    assert {goal: numbers for goal, numbers in counts.items() if any(numbers)} == {
        "role": (1, 1, 0),  # what was called off counts for nothing
        "entry": (1, 1, 0),  # met without having been chosen
        "feedback": (0, 0, 1),
        "smell the flour": (2, 0, 0),  # the same words but for a capital
    }


def test_comfort_by_date_and_how_it_grew(journal: Journal) -> None:
    found = comfort(journal, TODAY)
    assert [(str(one.date), one.comfort, one.record.key) for one in found.points] == [
        ("2026-09-01", 1, "entries/one"),
        ("2026-10-05", 2, "interviews/b"),
        ("2026-10-13", 4, "interviews/a"),
    ]
    assert (found.first, found.last) == (1.0, 4.0)


@pytest.mark.parametrize(
    ("comforts", "first", "last"), [([], None, None), ([3, 4], None, None), ([1, 2, 5, 5, 5, 4, 5], 1.5, 4.5)]
)
def test_the_first_and_the_last_third(
    comforts: list[int], first: float | None, last: float | None, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    files = {
        f"entries/{number}.md": f"---\ndate: 2026-09-0{number + 1}\ncomfort: {comfort}\n---\n"
        for number, comfort in enumerate(comforts)
    }
    found = comfort(read_journal(write_journal(files)), TODAY)
    assert (found.first, found.last) == (first, last)


def test_the_last_twelve_weeks_beside_the_target(journal: Journal) -> None:
    found = weeks(journal, TODAY)
    assert [week.number for week in found] == [*range(43, 31, -1)]
    # two requests in week 42, one of them on its Sunday; the request of 2 August was in week 31
    busy = [(week.number, week.requests, week.interviews) for week in found if week.requests or week.interviews]
    assert busy == [(42, 2, 1), (41, 0, 1)]
    assert [week.number for week in found if week.reached] == [42]
    assert (str(found[0].start), str(found[0].end)) == ("2026-10-19", "2026-10-25")


@pytest.mark.parametrize(
    ("today", "week"),
    [("2026-01-01", (2026, 1)), ("2027-01-03", (2026, 53)), ("2024-12-30", (2025, 1)), ("9999-12-31", (9999, 52))],
)
def test_a_week_belongs_to_the_year_of_its_thursday(
    today: str, week: tuple[int, int], write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    (newest, *_) = weeks(read_journal(write_journal({})), date.fromisoformat(today))
    assert (newest.year, newest.number, newest.reached) == (*week, None)


def test_the_calendar_begins_somewhere(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    assert len(weeks(read_journal(write_journal({"entries/a.md": ENTRY.format("0001-01-02")})), date(1, 1, 10))) == 2


def test_no_week_is_counted_before_the_journal_begins(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    found = weeks(read_journal(write_journal({"entries/a.md": ENTRY.format("2026-10-04")})), TODAY)
    assert [week.number for week in found] == [43, 42, 41, 40]


def test_the_decision_log(journal: Journal) -> None:
    log = decision_log(journal, TODAY)
    lines = [
        f"{one.option.id} {one.decision.choice if one.decision else '-'}: {' '.join(who.id for who in one.voices)}, "
        f"{one.days} days{', enough' if one.has_voices else ''}{', cooled' if one.has_cooled else ''}"
        for one in (*log.made, *log.open)
    ]
    assert lines == [
        "potter wait: ana, 1 days",  # of the talk, one fact is about it
        "smith wait: , None days",  # the fact about it came two days after the decision
        "baker pursue: ana ben, 39 days, enough, cooled",  # an entry of 1 September was the first
        "miller -: ana, 6 days",  # so far; what is set aside waits for no decision
    ]


def test_strengths_and_gaps_are_merged_by_their_words(journal: Journal) -> None:
    found = strengths_and_gaps(journal, TODAY)
    assert [
        (
            one.what,
            one.own,
            [talk.id for talk in one.interviews],
            [(bridge.what, bridge.interview.id) for bridge in one.bridges],
        )
        for one in (*found.strengths, *found.gaps)
    ] == [
        ("patience!", True, ["a"], []),
        ("a good ear", True, [], []),
        ("Early mornings.", True, ["b", "a"], [("A trial week.", "b"), ("A nap", "b")]),
        ("Sums", False, ["a"], []),
        ("Money", True, [], []),
    ]


def test_referrals_made_good_and_advice_reported_back(journal: Journal) -> None:
    found = insights(journal, TODAY)
    assert {became.value: count for became, count in found.referrals.became if count} == {"no record yet": 1, "met": 1}
    assert (len(found.referrals.all), found.referrals.made_good) == (2, 1)
    assert (found.advice.heard, found.advice.applied, found.advice.reported) == (3, 2, 1)
