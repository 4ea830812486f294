"""The goals of an interview: which, and how many."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.fields import shown
from career_journal.location import Value
from career_journal.method.goals import GOALS_BY_ID, is_job_as_goal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal

MOST_GOALS = 5
"""001 has a few goals chosen for each interview; more than this are a list of everything."""


@check("CJ503", Severity.HINT, part=9)
def job_as_goal(journal: Journal, _today: date) -> Iterator[Finding]:
    """A goal of an interview comes down to getting a job.

    Getting a job is no goal of such an interview: asked for one, most people can only say no, and the conversation is
    over. Asked for what they know, nearly everyone can help.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals:
              - role
              - Get a job in her office  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals:
              - role
              - Learn how people came into her office
            ---
    """
    is_job = cache(is_job_as_goal)
    for interview in journal.interviews.values():
        for position, goal in enumerate(interview.goals):
            if goal not in GOALS_BY_ID and is_job(goal):
                message = f"{shown(goal)} asks for a job, which is no goal of such an interview."
                way_out = "Ask for what this person knows, for advice, or for others to talk to."
                yield Finding(interview.path, Value(("goals", position)), message, way_out)


@check("CJ504", Severity.HINT, part=8)
def too_many_goals(journal: Journal, _today: date) -> Iterator[Finding]:
    """An interview has more than five goals.

    There is time for a few. Choosing them decides which questions come first.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: [expertise, industry, role, entry, key-players, challenges]  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: [role, entry, key-players]
            ---
    """
    for interview in journal.interviews.values():
        if len(interview.goals) > MOST_GOALS:
            message = f"This interview has {len(interview.goals)} goals, more than one conversation can meet."
            way_out = f"Keep the {MOST_GOALS} that matter most, or fewer."
            yield Finding(interview.path, Value(("goals",)), message, way_out)
