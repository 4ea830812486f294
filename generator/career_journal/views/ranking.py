"""What to do first: the overdue before the due, and what matters to others before what is for me alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from career_journal.views.follow_ups import FollowUp

_STATES = (State.OVERDUE, State.DUE, State.UPCOMING, State.SNOOZED, State.DONE)

_MATTERS = (
    FollowUpKind.THANK_YOU,
    FollowUpKind.WRITTEN,
    FollowUpKind.PREPARE,
    FollowUpKind.REPORT_BACK,
    FollowUpKind.NUDGE,
    FollowUpKind.REFERRAL,
    FollowUpKind.KEEP_IN_TOUCH,
    FollowUpKind.DEBRIEF,
    FollowUpKind.GOALS_MET,
    FollowUpKind.LEAD,
    FollowUpKind.APPLY_ADVICE,
    FollowUpKind.REVISIT,
)
"""Kinds by how much they matter: thanks and promises, then what others wait for, then what only I would miss."""


def ranked(follow_ups: Iterable[FollowUp]) -> tuple[FollowUp, ...]:
    """Follow-ups in the order in which to do them: by state, by how much they matter, by due day, by id.

    What I wrote down for myself alone comes after everything that concerns another person.
    """
    return tuple(sorted(follow_ups, key=lambda one: (_STATES.index(one.state), _rank(one), one.due, one.id)))


def _rank(follow_up: FollowUp) -> int:
    mine_alone = follow_up.kind is FollowUpKind.WRITTEN and follow_up.contact is None
    return len(_MATTERS) if mine_alone else _MATTERS.index(follow_up.kind)
