"""Every kind of follow-up, worked out by hand in follow_ups/<kind>.md. Today is 2026-10-19, a Monday."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import FollowUp, follow_ups
from tests.views.case_file import Case, cases

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TODAY = date(2026, 10, 19)
FOLDER = Path(__file__).parent / "follow_ups"


@pytest.mark.parametrize(
    ("kind", "case"),
    [pytest.param(kind, case, id=case.name) for kind in FollowUpKind for case in cases(FOLDER / f"{kind.value}.md")],
)
def test_a_kind_of_follow_up_is_found(
    kind: FollowUpKind, case: Case, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    journal = read_journal(write_journal(case.files))
    assert not journal.faults
    found = [one for one in follow_ups(journal, TODAY) if one.kind is kind]
    assert [_line(one, words) for one, words in zip(found, _words(case, len(found)), strict=True)] == case.expected[
        "expect"
    ]


def _words(case: Case, number: int) -> list[int]:
    """How many parts each expected line has: the sentences are compared where the case gives them."""
    given = [line.count(" | ") for line in case.expected["expect"]]
    return given if len(given) == number else [0] * number


def _line(one: FollowUp, sentences: int) -> str:
    done = f" ({one.done_on})" if one.done_on else ""
    head = f"{one.due} {one.state}{done} {one.path}:{one.line} {one.id}"
    whom = " ".join(filter(None, (f"@{one.contact}" if one.contact else "", "them" if one.owner == "them" else "")))
    return " | ".join([head, f"{whom} {one.what}".strip(), one.reason][: sentences + 1])
