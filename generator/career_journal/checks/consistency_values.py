"""Values of one record that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import faulty_files
from career_journal.checks.check import check
from career_journal.checks.references_words import is_misspelt
from career_journal.diagnostics import Finding, Severity, did_you_mean, is_list_of, listed
from career_journal.fields import shown
from career_journal.location import Value
from career_journal.method.goals import GOALS_BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ412", Severity.WARNING)
def goal_met_not_chosen(journal: Journal, _today: date) -> Iterator[Finding]:
    """A goal is marked as met that was not among the goals of the interview.

    Goals are chosen before an interview, and marked afterwards with the same words. What came as a surprise belongs
    under Highlights.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            goals: [role, entry]
            goals_met:
              - role
              - industry  ←
            thanked: 2026-10-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            goals: [role, entry]
            goals_met: [role]
            thanked: 2026-10-13
            ---
    """
    faulty = faulty_files(journal)
    for interview in journal.interviews.values():
        for position, goal in enumerate(interview.goals_met or ()):
            if goal in interview.goals or interview.path in faulty or _has_a_finding(goal, interview.goals):
                continue
            message = f"{shown(goal)} is not among the goals of this interview."
            yield Finding(interview.path, Value(("goals_met", position)), message, _chosen(goal, interview.goals))


def _has_a_finding(met: str, goals: tuple[str, ...]) -> bool:
    """Whether this goal that was met, or one of the goals, has a finding of its own from which this one follows."""
    misspelt = any(goal not in GOALS_BY_ID and is_misspelt(goal, GOALS_BY_ID) for goal in goals)
    return misspelt or any(is_list_of(goal, GOALS_BY_ID) for goal in (met, *goals))


def _chosen(goal: str, goals: tuple[str, ...]) -> str:
    near = did_you_mean(goal, goals) if goal not in GOALS_BY_ID else None
    if near:
        return f"Did you mean {shown(near)}?"
    return f"The goals are {listed(goals, 'and')}." if goals else "Add it to goals, or delete it here."
