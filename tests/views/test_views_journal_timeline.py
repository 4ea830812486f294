"""The whole journal by date. Today is 2026-10-19."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from career_journal.reading import read_journal
from career_journal.views.journal_timeline import journal_timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TODAY = date(2026, 10, 19)

FILES = {
    "contacts/ana.md": """
        ---
        name: Ana Lima
        log: [{date: 2026-09-01, what: request, via: email, note: By a friend}]
        follow_ups: [{what: Send the list, due: 2026-10-01, done: 2026-10-02}, {what: Open, due: 2026-10-01}]
        ---
        """,
    "options/baker.md": "---\nname: Baker\ndecision: {date: 2026-10-02, choice: set-aside, because: Sleep}\n---\n",
    "entries/one.md": "---\ndate: 2026-10-02\ntitle: A walk\n---\n",
    "interviews/a.md": """
        ---
        contact: ana
        date: 2026-10-02 09:30
        stage: explore
        hope: To see the oven.
        thanked: 2026-10-03
        leads: [{what: A fair, done: 2026-10-05}, {what: A book}]
        advice: [{what: Try it., applied: 2026-10-04, how: At home, reported: 2026-11-01}]
        ---

        ## Follow-ups

        - [x] 2026-10-06 A task line has no day on which it was done
        """,
    "interviews/b.md": "---\ncontact: ana\ndate: 2026-10-19\nstage: explore\n---\n",
    "interviews/c.md": "---\ncontact: ana\ndate: 2025-10-19\nstage: explore\nstatus: no-show\n---\n",
    "interviews/d.md": "---\ncontact: ana\ndate: 2026-10-18\nstage: explore\nstatus: planned\n---\n",
}


def test_everything_with_a_day_the_latest_first(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    timeline = journal_timeline(read_journal(write_journal(FILES)), TODAY)
    lines = []
    for month in timeline.months:
        lines.append(f"{month.year} {month.month}")
        lines += [
            f"{one.when} {one.kind}: {one.what} ({one.record.key}) {one.text}".rstrip() + " …" * one.to_come
            for one in month.happenings
        ]
    assert lines == [
        "2026 11",
        "2026-11-01 advice: told Ana Lima what came of the advice “Try it” (interviews/a)",
        "2026 10",
        "2026-10-19 interview: interview planned (interviews/b) …",
        "2026-10-18 interview: interview planned (interviews/d)",  # it was never said what became of it
        "2026-10-05 done: done: Look into “A fair” (interviews/a)",
        "2026-10-04 advice: acted on the advice “Try it” (interviews/a) At home",
        "2026-10-03 thanks: thanked Ana Lima (interviews/a)",
        "2026-10-02 09:30 interview: interview held (interviews/a) To see the oven.",
        "2026-10-02 entry: journal entry (entries/one)",
        "2026-10-02 done: done: Send the list (contacts/ana)",
        "2026-10-02 decision: decided: set aside (options/baker) Sleep",
        "2026 9",
        "2026-09-01 log: request via email (contacts/ana) By a friend",
        "2025 10",
        "2025-10-19 interview: interview: no-show (interviews/c)",
    ]
    assert timeline.length == 12
