"""Whole journals with odd cases, and what a person works out for them by hand. Today is Monday, 2026-10-19."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.reports.follow_ups import as_value as follow_ups_value
from career_journal.reports.stages import as_value as stages_value
from career_journal.views.follow_ups import open_follow_ups
from career_journal.views.insights import insights
from career_journal.views.network import network
from career_journal.views.paths import path_to
from career_journal.views.stages import stage_summaries
from tests.views.case_file import Case, cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)
FOLDER = Path(__file__).parent / "by_hand"
EACH = [pytest.param(case, id=case.name) for path in sorted(FOLDER.glob("*.md")) for case in cases(path)]


@pytest.mark.parametrize("case", EACH)
def test_a_journal(case: Case, write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal(case.files))
    assert not journal.faults
    for view, lines in case.expected.items():
        assert list(VIEWS[view](journal)) == lines


def _follow_ups(journal: Journal) -> Iterator[str]:
    """As `followups --format json` has them, in its order."""
    for one in follow_ups_value(open_follow_ups(journal, TODAY), TODAY)["follow_ups"]:
        yield f"{one['due']} {one['state']} {one['id']}" + (f" @{one['contact']}" if one["contact"] else "")


def _stages(journal: Journal) -> Iterator[str]:
    """As `stages --format json` has them; + is a question that is answered, - what is missing."""
    for stage in stages_value(stage_summaries(journal, TODAY))["stages"]:
        lists = [
            f"{name} {' '.join(stage[name])}" for name in ("contacts", "options", "organizations") if stage.get(name)
        ]
        ready = "ready" if stage["ready"] else "not ready"
        counts = f"held {stage['held']}, planned {stage['planned']}"
        yield f"{stage['stage']}: {'; '.join([counts, *lists, ready])}"
        for cell in stage["coverage"]:
            if cell["interviews"]:
                subject = cell.get("option") or cell.get("organization")
                yield f"+ {subject} {cell['question']}: {' '.join(cell['interviews'])} ({cell['people']})"
        yield from (f"- {sentence}" for sentence in stage["missing"])


def _paths(journal: Journal) -> Iterator[str]:
    for organization in journal.organizations.values():
        if path := path_to(journal, TODAY, organization):
            yield f"{organization.id}: {' '.join(path)}"


def _chains(journal: Journal) -> Iterator[str]:
    found = network(journal, TODAY)
    for chain in found.chains:
        yield " > ".join(member.contact.id for member in chain.members)
    yield " ".join(["alone:", *(member.contact.id for member in found.alone)])


def _rates(journal: Journal) -> Iterator[str]:
    found = insights(journal, TODAY)
    for step in ("asked", "replied", "met", "referred", "outcome"):
        yield " ".join([step, *(person.id for person in getattr(found.funnel, step))])
    rate = f"1 in {found.offers.one_in}" if found.offers.one_in else "no offer"
    yield f"{found.offers.held} held, {rate}"
    yield "referrals: " + ", ".join(f"{count} {became}" for became, count in found.referrals.became if count)
    chosen = [goal for goal in found.goals if goal.chosen]
    yield "goals: " + "; ".join(f"{one.goal} {len(one.chosen)} chosen, {len(one.met)} met" for one in chosen)


VIEWS: Mapping[str, Callable[[Journal], Iterator[str]]] = {
    "followups": _follow_ups,
    "stages": _stages,
    "paths": _paths,
    "chains": _chains,
    "rates": _rates,
}
