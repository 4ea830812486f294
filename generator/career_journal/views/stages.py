"""Stage summaries: where each of the three stages stands, and whether the next one can begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.goals import GOALS_BY_ID
from career_journal.method.stages import STAGES, Stage
from career_journal.method.wording import normalized
from career_journal.views.coverage import stage_coverage
from career_journal.views.heard import Heard
from career_journal.views.readiness import readiness
from career_journal.views.referrals import suggested
from career_journal.views.remembering import once
from career_journal.views.stage_subjects import stage_options, stage_organizations

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview, Option, Organization
    from career_journal.records.fact import Fact
    from career_journal.records.interview import Gap
    from career_journal.views.coverage import Covered
    from career_journal.views.readiness import Missing, Readiness
    from career_journal.views.referrals import Suggested


@dataclass(frozen=True, slots=True)
class GoalMet:
    """A goal, and the interviews in which it was met. `goal` is an id of the method's goals, or the person's words."""

    goal: str
    text: str
    interviews: tuple[Interview, ...]


@dataclass(frozen=True, slots=True)
class StageSummary:
    """One stage.

    Attributes:
        aim: what to do in it, in one sentence.
        held: its interviews that took place, by date.
        planned: its interviews still to come, by date.
        contacts: the people of its interviews and those whose next conversation it is, by id.
        options: its options by id; empty in cultivate.
        organizations: in cultivate, the organizations by id; empty in the other stages.
        coverage: each subject with each of the stage's questions, answered or not.
        highlights: the text under each held interview's Highlights.
        facts, strengths, gaps: of its held interviews, by date.
        referrals: the people suggested in its interviews.
        goals_met: the goals met in its interviews, the most often met first.
    """

    stage: Stage
    aim: str
    held: tuple[Interview, ...]
    planned: tuple[Interview, ...]
    contacts: tuple[Contact, ...]
    options: tuple[Option, ...]
    organizations: tuple[Organization, ...]
    coverage: tuple[Covered, ...]
    highlights: tuple[Heard[str], ...]
    facts: tuple[Heard[Fact], ...]
    strengths: tuple[Heard[str], ...]
    gaps: tuple[Heard[Gap], ...]
    referrals: tuple[Suggested, ...]
    goals_met: tuple[GoalMet, ...]
    readiness: Readiness

    @property
    def open(self) -> tuple[Covered, ...]:
        """The part of the coverage that has no answer yet."""
        return tuple(cell for cell in self.coverage if not cell.answered)

    @property
    def ready(self) -> bool:
        """Whether the next stage can begin."""
        return self.readiness.ready

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What is missing before that."""
        return self.readiness.missing


def stage_summaries(journal: Journal, today: date) -> tuple[StageSummary, ...]:
    """The three stages, in their order."""
    return tuple(stage_summary(journal, today, stage) for stage in STAGES)


@once
def stage_summary(journal: Journal, today: date, stage: Stage) -> StageSummary:
    """One stage."""
    talks = [talk for talk in journal.interviews_by_date if talk.stage is stage]
    held = tuple(talk for talk in talks if talk.is_held(today))
    coverage = stage_coverage(journal, today, stage)
    return StageSummary(
        stage,
        stage.aim,
        held,
        tuple(talk for talk in talks if talk.is_planned(today)),
        _contacts(journal, stage, talks),
        stage_options(journal, stage),
        stage_organizations(journal) if stage is Stage.CULTIVATE else (),
        coverage,
        tuple(Heard(talk, words) for talk in held if (words := talk.body.section("Highlights"))),
        tuple(Heard(talk, fact) for talk in held for fact in talk.facts),
        tuple(Heard(talk, strength) for talk in held for strength in talk.strengths),
        tuple(Heard(talk, gap) for talk in held for gap in talk.gaps),
        suggested(journal, today, held),
        goals_met(held),
        readiness(journal, today, stage, coverage),
    )


def goals_met(held: Sequence[Interview]) -> tuple[GoalMet, ...]:
    """The goals met in some interviews, the most often met first; goals in plain words are one when their words are."""
    found: dict[str, tuple[str, list[Interview]]] = {}
    for talk in held:
        for goal in dict.fromkeys(talk.goals_met or ()):
            found.setdefault(normalized(goal), (goal, []))[1].append(talk)
    met = [
        GoalMet(goal, GOALS_BY_ID[goal].text if goal in GOALS_BY_ID else goal, tuple(talks))
        for goal, talks in found.values()
    ]
    return tuple(sorted(met, key=lambda goal: -len(goal.interviews)))


def _contacts(journal: Journal, stage: Stage, talks: Iterable[Interview]) -> tuple[Contact, ...]:
    ids = {person for talk in talks for person in talk.contact}
    ids.update(contact.id for contact in journal.contacts.values() if contact.stage is stage)
    return tuple(journal.contacts[person] for person in sorted(ids))
