"""Goals over all interviews: how often each was chosen, and how often it was met (the method, 001)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.goals import GOALS
from career_journal.method.wording import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@dataclass(frozen=True, slots=True)
class GoalCount:
    """One goal.

    Attributes:
        goal: an id of the method's goals, or the person's own words.
        text: the goal in words.
        chosen: the interviews held for which it was chosen, or in which it was met without that, by date.
        met: those in which it was met.
        planned: the interviews still to come for which it is chosen.
    """

    goal: str
    text: str
    chosen: tuple[Interview, ...]
    met: tuple[Interview, ...]
    planned: tuple[Interview, ...]


def goal_counts(journal: Journal, today: date) -> tuple[GoalCount, ...]:
    """The method's thirteen goals in their order, those never chosen too; then the person's own, by first use."""
    held = [(talk, *_goals(talk)) for talk in journal.interviews_by_date if talk.is_held(today)]
    planned = [(talk, _goals(talk)[0]) for talk in journal.interviews_by_date if talk.is_planned(today)]
    names = {normalized(goal.id): (goal.id, goal.text) for goal in GOALS}
    for goals in (*(chosen for _, chosen, _ in held), *(chosen for _, chosen in planned)):
        for key, words in goals.items():
            names.setdefault(key, (words, words))
    return tuple(
        GoalCount(
            goal,
            text,
            tuple(talk for talk, chosen, _ in held if key in chosen),
            tuple(talk for talk, _, met in held if key in met),
            tuple(talk for talk, chosen in planned if key in chosen),
        )
        for key, (goal, text) in names.items()
    )


def _goals(talk: Interview) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The goals of an interview and those of them that were met: as they are written, by their words as a key."""
    met = {normalized(goal): goal for goal in talk.goals_met or ()}
    return {normalized(goal): goal for goal in talk.goals} | met, met
