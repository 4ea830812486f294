"""`done` on every kind of follow-up, however its file is laid out: one or two lines of difference, and it is gone."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING

import pytest

from career_journal.editing.by_hand import BY_HAND
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

TODAY = "2026-10-19"
CONTACT = "contacts/ana.md"
TALK = "interviews/talk.md"
OPTION = "options/gis.md"
HELD = "contact: ana\ndate: 2026-09-01\nstage: explore\n"
DONE_WITH = "thanked: 2026-09-02\n"
BODY = "\n## Highlights\n\nWords.\n"


def talk(fields: str, body: str = BODY) -> tuple[str, str]:
    return TALK, f"---\n{HELD}{fields}---\n{body}"


def contact(fields: str) -> tuple[str, str]:
    return CONTACT, f"---\nname: Ana Lima\n{fields}---\n"


CASES: Mapping[FollowUpKind, Mapping[str, tuple[tuple[str, str], list[str]]]] = {
    FollowUpKind.WRITTEN: {
        "block": (
            talk(DONE_WITH + "follow_ups:\n  - what: Send it\n    due: 2026-09-05\n"),
            ["+     done: 2026-10-19"],
        ),
        "block at the margin, a remark behind": (
            talk(DONE_WITH + "follow_ups:\n- what: Send it\n  # soon\n  due: 2026-09-05   # a Saturday\n"),
            ["+   done: 2026-10-19"],
        ),
        "flow": (
            talk(DONE_WITH + "follow_ups:\n  - {what: Send it, due: 2026-09-05}\n"),
            ["-   - {what: Send it, due: 2026-09-05}", "+   - {what: Send it, due: 2026-09-05, done: 2026-10-19}"],
        ),
        "flow over several lines": (
            talk(DONE_WITH + "follow_ups: [\n  {what: Send it,\n   due: 2026-09-05},\n]\n"),
            ["-    due: 2026-09-05},", "+    due: 2026-09-05, done: 2026-10-19},"],
        ),
        "one bare group": (
            talk(DONE_WITH + "follow_ups: {what: Send it, due: 2026-09-05}\n"),
            [
                "- follow_ups: {what: Send it, due: 2026-09-05}",
                "+ follow_ups: {what: Send it, due: 2026-09-05, done: 2026-10-19}",
            ],
        ),
        "empty done": (
            talk(DONE_WITH + "follow_ups:\n  - what: Send it\n    done:\n    due: 2026-09-05\n"),
            ["-     done:", "+     done: 2026-10-19"],
        ),
        "task line": (
            talk(DONE_WITH, f"{BODY}\n## Follow-ups\n\n* [ ] 2026-09-05 Send it\n"),
            ["- * [ ] 2026-09-05 Send it", "+ * [x] 2026-09-05 Send it"],
        ),
    },
    FollowUpKind.THANK_YOU: {
        "block": (talk(""), ["+ thanked: 2026-10-19"]),
        "empty, in quotes' place": (
            talk("thanked: # not yet\n"),
            ["- thanked: # not yet", "+ thanked: 2026-10-19 # not yet"],
        ),
        "flow": (
            (TALK, f"---\n{{contact: ana, date: 2026-09-01, stage: explore}}\n---\n{BODY}"),
            [
                "- {contact: ana, date: 2026-09-01, stage: explore}",
                "+ {contact: ana, date: 2026-09-01, stage: explore, thanked: 2026-10-19}",
            ],
        ),
    },
    FollowUpKind.NUDGE: {
        "block": (
            contact("log:\n  - date: 2026-09-01\n    what: request\n"),
            ["+   - date: 2026-10-19", "+     what: nudge"],
        ),
        "flow items": (
            contact("log:\n- {date: 2026-09-01, what: request}\n"),
            ["+ - {date: 2026-10-19, what: nudge}"],
        ),
        "flow": (
            contact("log: [{date: 2026-09-01, what: request}]\n"),
            [
                "- log: [{date: 2026-09-01, what: request}]",
                "+ log: [{date: 2026-09-01, what: request}, {date: 2026-10-19, what: nudge}]",
            ],
        ),
        "one bare group": (
            contact("log: {date: 2026-09-01, what: request}\n"),
            [
                "- log: {date: 2026-09-01, what: request}",
                "+ log: [{date: 2026-09-01, what: request}, {date: 2026-10-19, what: nudge}]",
            ],
        ),
    },
    FollowUpKind.LEAD: {
        "block": (talk(DONE_WITH + "leads:\n  - what: A fair\n"), ["+     done: 2026-10-19"]),
        "flow": (
            talk(DONE_WITH + "leads: [{what: A fair}]\n"),
            ["- leads: [{what: A fair}]", "+ leads: [{what: A fair, done: 2026-10-19}]"],
        ),
    },
    FollowUpKind.APPLY_ADVICE: {
        "block": (
            talk(DONE_WITH + "advice:\n  - what: >\n      Read\n      more.\n"),
            ["+     applied: 2026-10-19"],
        ),
        "flow": (
            talk(DONE_WITH + "advice: [{what: 'Read, more'}]\n"),
            ["- advice: [{what: 'Read, more'}]", "+ advice: [{what: 'Read, more', applied: 2026-10-19}]"],
        ),
    },
    FollowUpKind.REPORT_BACK: {
        "block": (
            talk(DONE_WITH + "advice:\n  - what: Read\n    applied: 2026-09-20\n    how: Slowly\n"),
            ["+     reported: 2026-10-19"],
        ),
        "flow": (
            talk(DONE_WITH + "advice: [{what: Read, applied: 2026-09-20}]\n"),
            [
                "- advice: [{what: Read, applied: 2026-09-20}]",
                "+ advice: [{what: Read, applied: 2026-09-20, reported: 2026-10-19}]",
            ],
        ),
    },
    FollowUpKind.KEEP_IN_TOUCH: {
        "block": (
            contact("keep_in_touch: 2w\nlog:\n  - date: 2026-09-01\n    what: message\n"),
            ["+   - date: 2026-10-19", "+     what: message"],
        ),
        "flow": (
            contact("log: [{date: 2026-09-01, what: message}]\nkeep_in_touch: 2w\n"),
            [
                "- log: [{date: 2026-09-01, what: message}]",
                "+ log: [{date: 2026-09-01, what: message}, {date: 2026-10-19, what: message}]",
            ],
        ),
    },
    FollowUpKind.DEBRIEF: {"no heading": (talk(DONE_WITH, ""), [])},
    FollowUpKind.GOALS_MET: {"flow": (talk(DONE_WITH + "goals: [role]\n"), [])},
    FollowUpKind.REFERRAL: {"flow": (talk(DONE_WITH + "referrals: [{name: Ben Okoro}]\n"), [])},
    FollowUpKind.PREPARE: {"block": ((TALK, "---\ncontact: ana\ndate: 2026-10-20\nstage: explore\n---\n"), [])},
    FollowUpKind.REVISIT: {
        "flow": (
            (OPTION, "---\nname: GIS\ndecision: {date: 2026-08-01, choice: wait, revisit: 2026-10-01}\n---\n"),
            [],
        ),
    },
}
"""Kind -> the layouts of a file in which one is owed, each with the lines by which it differs once that is done."""

EACH = [
    pytest.param(kind, *case, newline, id=f"{kind.value} {name} {'CRLF' if newline == chr(13) + chr(10) else 'LF'}")
    for kind, layouts in CASES.items()
    for name, case in layouts.items()
    for newline in ("\n", "\r\n")
]


def test_there_are_all_kinds() -> None:
    assert set(CASES) == set(FollowUpKind)


@pytest.mark.parametrize(("kind", "file", "lines", "newline"), EACH)
def test_done(
    kind: FollowUpKind,
    file: tuple[str, str],
    lines: list[str],
    newline: str,
    run: Run,
    write_journal: Callable[[Mapping[str, str]], Path],
) -> None:
    path, text = file
    journal = write_journal({CONTACT: "---\nname: Ana Lima\n---\n"})
    (journal / path).parent.mkdir(exist_ok=True)
    (journal / path).write_bytes(text.replace("\n", newline).encode())
    everything = ("--journal", journal, "--today", TODAY, "--format", "json")
    clean = run("check", *everything).stdout
    assert json.loads(clean)["errors"] + json.loads(clean)["warnings"] == 0, clean
    (owed,) = json.loads(run("followups", *everything).stdout)["follow_ups"]
    assert owed["kind"] == kind
    result = run("done", kind, "--journal", journal, "--today", TODAY)
    assert result.exit_code == (kind in BY_HAND), result.stderr
    after = (journal / path).read_bytes().decode()
    diff = difflib.ndiff(text.replace("\n", newline).split(newline), after.split(newline))
    assert [line for line in diff if line[0] in "+-"] == lines
    assert after.count("\n") == after.count(newline)
    found = json.loads(run("check", *everything).stdout)
    assert found["errors"] + found["warnings"] == 0, found
    left = json.loads(run("followups", *everything).stdout)["follow_ups"]
    assert [one for one in left if one["due"] <= TODAY] == ([owed] if kind in BY_HAND else [])
