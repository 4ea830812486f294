"""What to do today: whom I owe, what is next, and what I have not asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Owner
from career_journal.views.fallen_through import fallen_through
from career_journal.views.follow_ups import State, open_follow_ups
from career_journal.views.questions import open_lists
from career_journal.views.ranking import ranked
from career_journal.views.stages import stage_summaries
from career_journal.views.whom_to_meet import whom_to_meet

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.stages import Stage
    from career_journal.records import Interview
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.questions import OpenList
    from career_journal.views.readiness import Missing
    from career_journal.views.stages import StageSummary
    from career_journal.views.whom_to_meet import ToMeet


@dataclass(frozen=True, slots=True)
class StageGlance:
    """A stage in a few numbers: its interviews, and how many of its questions (`total`) are answered."""

    stage: Stage
    held: int
    planned: int
    answered: int
    total: int
    ready: bool
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The first page of the journal.

    Attributes:
        owed: what I owe: overdue, then due today, then due within a week; what matters most to others first.
        waiting: the same for what others owe me.
        next_interviews: those planned for today or later, by date.
        stages: the stages at a glance.
        unasked: what has not been asked, by stage and option, or organization in cultivate.
        to_meet: where no interview is planned, those with whom there was none yet, the likeliest first.
        fallen_through: what was called off and followed by nothing, the latest first.
    """

    owed: tuple[FollowUp, ...]
    waiting: tuple[FollowUp, ...]
    next_interviews: tuple[Interview, ...]
    stages: tuple[StageGlance, ...]
    unasked: tuple[OpenList, ...]
    to_meet: tuple[ToMeet, ...] = ()
    fallen_through: tuple[Interview, ...] = ()


DAYS_AHEAD = 7
"""Days for which the first page looks ahead."""


def today_list(journal: Journal, today: date) -> Today:
    """What to do today, ranked, what is next, and what has not been asked."""
    soon = [one for one in open_follow_ups(journal, today) if _is_near(one, today)]
    planned = tuple(talk for talk in journal.interviews_by_date if talk.is_planned(today) and talk.date.day >= today)
    return Today(
        ranked(one for one in soon if one.owner is Owner.ME),
        ranked(one for one in soon if one.owner is Owner.THEM),
        planned,
        tuple(_glance(summary) for summary in stage_summaries(journal, today)),
        open_lists(journal, today),
        () if planned or journal.is_excerpt else whom_to_meet(journal, today),
        () if journal.is_excerpt else fallen_through(journal, today),
    )


def _is_near(follow_up: FollowUp, today: date) -> bool:
    """Overdue, due, or due within a week; what is snoozed rests."""
    return follow_up.state is not State.SNOOZED and (follow_up.due - today).days <= DAYS_AHEAD


def _glance(summary: StageSummary) -> StageGlance:
    return StageGlance(
        summary.stage,
        len(summary.held),
        len(summary.planned),
        len(summary.coverage) - len(summary.open),
        len(summary.coverage),
        summary.ready,
        summary.missing,
    )
