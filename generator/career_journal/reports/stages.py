"""Stage summaries: for a terminal what is there and what is missing, and as the value that becomes JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from career_journal.method.stages import Stage
from career_journal.reports.layout import hanging, paragraph, table
from career_journal.reports.report import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from career_journal.views.coverage import Covered
    from career_journal.views.stages import StageSummary


def as_text(stages: Sequence[StageSummary], width: int) -> str:
    """The stages, one below the other."""
    return "\n".join("\n".join(_stage(stage, width)) + "\n" for stage in stages)


def _stage(summary: StageSummary, width: int) -> Iterator[str]:
    yield click.style(f"{summary.stage.number}. {summary.stage.label}", bold=True)
    yield from paragraph(summary.aim, width, 3)
    yield from paragraph(_counts(summary), width, 3)
    subjects = summary.organizations if summary.stage is Stage.CULTIVATE else summary.options
    if subjects:
        rows = [_row(subject.title, _of(summary, subject.id)) for subject in subjects]
        yield ""
        yield from (f"   {line}".rstrip() for line in table(("", "Answered", "Still to ask"), rows, width - 3))
    yield ""
    yield from _readiness(summary, width)


def _counts(summary: StageSummary) -> str:
    talks = f"{counted(len(summary.held), 'interview')} held, {len(summary.planned)} planned"
    people = "1 person" if len(summary.contacts) == 1 else f"{len(summary.contacts)} people"
    return f"{talks}; {people}."


def _of(summary: StageSummary, subject: str) -> list[Covered]:
    return [cell for cell in summary.coverage if cell.subject == subject]


def _row(title: str, coverage: Sequence[Covered]) -> tuple[str, str, str]:
    still_open = [cell.question for cell in coverage if not cell.answered]
    return title, f"{len(coverage) - len(still_open)} of {len(coverage)}", ", ".join(still_open) or "—"


def _readiness(summary: StageSummary, width: int) -> Iterator[str]:
    if summary.ready:
        yield click.style("   Ready.", fg="green")
        yield from paragraph(summary.stage.finished_when, width, 3)
        return
    yield "   Still missing:"
    for missing in summary.missing:
        yield from hanging("   -", missing.sentence, width, 5)


def as_value(stages: Sequence[StageSummary]) -> dict[str, Any]:
    """What becomes JSON. In cultivate, organizations stand in the place of options."""
    return {"stages": [_value(stage) for stage in stages]}


def _value(summary: StageSummary) -> dict[str, Any]:
    one, many = ("organization", "organizations") if summary.stage is Stage.CULTIVATE else ("option", "options")
    subjects = summary.organizations if summary.stage is Stage.CULTIVATE else summary.options
    return {
        "stage": summary.stage.value,
        "held": len(summary.held),
        "planned": len(summary.planned),
        "contacts": [contact.id for contact in summary.contacts],
        many: [subject.id for subject in subjects],
        "coverage": [
            {one: cell.subject, "question": cell.question, "interviews": list(cell.interviews), "people": cell.people}
            for cell in summary.coverage
        ],
        "open": [{one: cell.subject, "question": cell.question} for cell in summary.open],
        "ready": summary.ready,
        "missing": [missing.sentence for missing in summary.missing],
    }
