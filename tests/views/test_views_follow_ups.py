"""What holds of all follow-ups together: ids, order and states."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from career_journal.reading import read_journal
from career_journal.views.follow_up_kinds.owed import item_slugs
from career_journal.views.follow_ups import FollowUp, State, follow_ups, follow_ups_of, open_follow_ups

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.journal import Journal

SAMPLE = Path(__file__).parents[2] / "journal"
NEAR_THE_SAMPLE = st.dates(date(2026, 4, 1), date(2027, 4, 1))
without_files = settings(database=None, deadline=None, max_examples=60)


@pytest.fixture(scope="module")
def journal() -> Journal:
    return read_journal(SAMPLE)


@without_files
@given(today=NEAR_THE_SAMPLE)
def test_on_any_day_ids_differ_and_the_order_is_by_due_day(journal: Journal, today: date) -> None:
    found = follow_ups(journal, today)
    assert max(Counter(one.id for one in found).values()) == 1
    assert [(one.due, one.id) for one in found] == sorted((one.due, one.id) for one in found)


@without_files
@given(today=NEAR_THE_SAMPLE)
def test_on_any_day_the_state_follows_from_the_days(journal: Journal, today: date) -> None:
    for one in follow_ups(journal, today):
        assert one.state is _state(one, today), one.id
        assert (one in open_follow_ups(journal, today)) is (one.state is not State.DONE)


def _state(one: FollowUp, today: date) -> State:
    if one.done_on or one.state is State.DONE:
        return State.DONE
    if one.snoozed_until:
        assert one.snoozed_until > today
        return State.SNOOZED
    return {0: State.DUE, 1: State.UPCOMING, -1: State.OVERDUE}[(one.due > today) - (one.due < today)]


@without_files
@given(today=NEAR_THE_SAMPLE)
def test_what_is_open_stays_so_tomorrow_unless_it_can_pass(journal: Journal, today: date) -> None:
    """Preparing passes with the interview; a new touch or interview ends nudges and moves what is counted from it."""
    passing = {"prepare", "keep-in-touch", "nudge", "referral"}
    tomorrow = {one.id: one for one in follow_ups(journal, today + timedelta(days=1))}
    for one in follow_ups(journal, today):
        assert one.kind in passing or tomorrow[one.id].due == one.due


def test_sentences_are_whole_and_plain(journal: Journal) -> None:
    for one in follow_ups(journal, date(2026, 10, 19)):
        assert one.reason.endswith(".")
        assert not one.reason.endswith("..")
        assert not one.what.endswith(".")
        for text in (one.what, one.reason):
            assert "None" not in text
            assert "2026" not in one.reason
            assert text == " ".join(text.split())


def test_the_line_is_where_a_reader_would_look(journal: Journal) -> None:
    found = {one.id: one for one in follow_ups(journal, date(2026, 10, 19))}
    expected = {
        "interviews/2026-10-17-ruben-castellanos/thank-you": "date: 2026-10-17",
        "contacts/marit-hoekstra/nudge": "  - date: 2026-10-07",
        "interviews/2026-10-06-priya-raman/referral/sanna-koivisto": "  - contact: sanna-koivisto",
        "contacts/ondrej-holub/keep-in-touch": "keep_in_touch: 6w",
        "entries/2026-10-18-autumn-break/written/write-down-what-i-would-want-in-a-contract-before-5-november": "- [ ]",
        "options/climate-adaptation-planner/revisit": "  revisit: 2026-12-21",
    }
    for name, start in expected.items():
        one = found[name]
        line = (SAMPLE / one.path).read_text(encoding="utf-8").splitlines()[one.line - 1]
        assert line.startswith(start), name


def test_a_follow_up_is_found_by_its_record_and_by_everyone_who_took_part(journal: Journal) -> None:
    today = date(2026, 10, 19)
    thanks = "interviews/2026-10-06-priya-raman/thank-you"
    for record in (
        journal.interviews["2026-10-06-priya-raman"],
        journal.contacts["priya-raman"],
        journal.contacts["henrik-sorensen"],
    ):
        found = follow_ups_of(journal, today, record)
        assert [one.id for one in found].count(thanks) == 1
        assert [one.due for one in found] == sorted(one.due for one in found)
    assert thanks not in [one.id for one in follow_ups_of(journal, today, journal.contacts["aylin-demir"])]
    assert follow_ups_of(journal, today, journal.contacts["stellan-ek"]) == ()


def test_asking_for_one_day_leaves_another_as_it_is(journal: Journal) -> None:
    before = follow_ups(journal, date(2026, 10, 19))
    assert follow_ups(journal, date(2026, 10, 20)) != before
    assert follow_ups(journal, date(2026, 10, 19)) == before


words = st.lists(st.text("aB !.-赵2", max_size=6), max_size=8)


@without_files
@given(items=words, data=st.data())
def test_slugs_differ_and_stay_when_a_list_is_reordered(items: list[str], data: st.DataObject) -> None:
    slugs = item_slugs(items)
    assert len(set(slugs)) == len(slugs) == len(items)
    assert all(slugs)
    order = data.draw(st.permutations(range(len(items))))
    reordered = item_slugs([items[position] for position in order])
    # equal words are the same thing, so only the set of their slugs can stay
    assert sorted(zip([items[position] for position in order], reordered, strict=True)) == sorted(
        zip(items, slugs, strict=True)
    )


def test_an_interview_with_nobody_known_still_asks_for_its_debrief(
    write_journal: Callable[[Mapping[str, str]], Path],
) -> None:
    journal = read_journal(
        write_journal({"interviews/a.md": "---\ncontact: nobody\ndate: 2026-10-12\nstage: explore\n---\n"})
    )
    found = {one.kind.value: one for one in follow_ups(journal, date(2026, 10, 19))}
    assert found["debrief"].contact is None
    assert found["debrief"].what == "Write down the highlights of the conversation with somebody"
