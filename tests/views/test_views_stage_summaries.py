"""Stage summaries, coverage, readiness and paths, worked out by hand in journals/*.md. Today is 2026-10-19."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.paths import path_to
from career_journal.views.stages import StageSummary, stage_summaries
from tests.views.case_file import Case, cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)
FOLDER = Path(__file__).parent / "journals"


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.name) for path in sorted(FOLDER.glob("*.md")) for case in cases(path)]
)
def test_the_stages_of_a_journal(case: Case, write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal(case.files))
    assert not journal.faults
    stages = stage_summaries(journal, TODAY)
    for view, lines in case.expected.items():
        assert list(VIEWS[view](journal, stages)) == lines


def _summary(_journal: Journal, stages: Sequence[StageSummary]) -> Iterator[str]:
    for stage in stages:
        parts = {
            "held": stage.held,
            "planned": stage.planned,
            "contacts": stage.contacts,
            "about": (*stage.options, *stage.organizations),
        }
        ids = "; ".join(" ".join([part, *(record.id for record in records)]) for part, records in parts.items())
        yield f"{stage.stage}: {ids}; {'ready' if stage.ready else 'not ready'}"


def _answered(_journal: Journal, stages: Sequence[StageSummary]) -> Iterator[str]:
    for stage in stages:
        for cell in stage.coverage:
            beside = [f"entries {' '.join(cell.entries)}"] * bool(cell.entries) + ["own field"] * cell.own_field
            if cell.answered:
                where = " ".join((*cell.interviews, f"({cell.people})", *[", ".join(beside)] * bool(beside)))
                yield f"{stage.stage} {cell.subject} {cell.question}: {where}"


def _open(_journal: Journal, stages: Sequence[StageSummary]) -> Iterator[str]:
    for stage in stages:
        for subject in dict.fromkeys(cell.subject for cell in stage.open):
            questions = " ".join(cell.question for cell in stage.open if cell.subject == subject)
            yield f"{stage.stage} {subject}: {questions}"


def _missing(_journal: Journal, stages: Sequence[StageSummary]) -> Iterator[str]:
    for stage in stages:
        assert stage.ready is not bool(stage.missing)
        yield from (f"{stage.stage}: {missing.sentence}" for missing in stage.missing)


def _heard(_journal: Journal, stages: Sequence[StageSummary]) -> Iterator[str]:
    for stage in stages:
        yield from (f"{stage.stage} highlight {one.interview.id}: {one.what}" for one in stage.highlights)
        yield from (f"{stage.stage} fact {one.interview.id}: {one.what.says}" for one in stage.facts)
        yield from (f"{stage.stage} strength {one.interview.id}: {one.what}" for one in stage.strengths)
        yield from (f"{stage.stage} gap {one.interview.id}: {one.what.what} -> {one.what.bridge}" for one in stage.gaps)
        yield from (f"{stage.stage} referral {one.interview.id}: {one.name}, {one.became}" for one in stage.referrals)
        for goal in stage.goals_met:
            yield f"{stage.stage} goal {goal.goal}: {' '.join(talk.id for talk in goal.interviews)}"


def _paths(journal: Journal, _stages: Sequence[StageSummary]) -> Iterator[str]:
    for organization in journal.organizations.values():
        if path := path_to(journal, TODAY, organization):
            yield f"{organization.id}: {' '.join(path)}"


VIEWS: Mapping[str, Callable[[Journal, Sequence[StageSummary]], Iterator[str]]] = {
    "summary": _summary,
    "answered": _answered,
    "open": _open,
    "missing": _missing,
    "heard": _heard,
    "paths": _paths,
}
