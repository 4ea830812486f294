"""What only the person's own words can record as done: one row a kind, with what to do instead, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.records import Interview
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp


def _debrief(journal: Journal, follow_up: FollowUp) -> str:
    line = line_by_hand(journal, follow_up)
    return f"Only you can say what was worth it: write it under “## Highlights” in {follow_up.path}, line {line}."


def _goals_met(_: Journal, follow_up: FollowUp) -> str:
    return f"Only you can say which goals were met: add “goals_met:” to {follow_up.path}."


def _prepare(_: Journal, follow_up: FollowUp) -> str:
    return f"Preparing means choosing goals and questions: add “goals:” and “questions:” to {follow_up.path}."


def _revisit(_: Journal, follow_up: FollowUp) -> str:
    return f"Looking at it again ends with a new day or none: change or delete “revisit:” in {_where(follow_up)}."


def _where(follow_up: FollowUp) -> str:
    return f"{follow_up.path}, line {follow_up.line}"


def _referral(journal: Journal, follow_up: FollowUp) -> str:
    if follow_up.contact:
        return f"It is done once you have asked: career-journal log {follow_up.contact} request"
    interview = journal.record(follow_up.record)
    position = follow_up.keys[-1]
    if not isinstance(interview, Interview) or not isinstance(position, int):
        raise AssertionError("referrals stand in interviews")
    name = interview.referrals[position].name
    if called_so := journal.called(name or ""):
        which = listed(f"“contact: {one}”" for one in sorted(one.id for one in called_so))
        return f"You have {len(called_so)} contacts called {name}. Say which: in {_where(follow_up)}, add {which}."
    return f'It is done once they have a record: career-journal new contact "{name}"'


BY_HAND: Mapping[FollowUpKind, Callable[[Journal, FollowUp], str]] = {
    FollowUpKind.DEBRIEF: _debrief,
    FollowUpKind.GOALS_MET: _goals_met,
    FollowUpKind.PREPARE: _prepare,
    FollowUpKind.REVISIT: _revisit,
    FollowUpKind.REFERRAL: _referral,
}
"""Kind -> one sentence that says what to do instead."""


def line_by_hand(journal: Journal, follow_up: FollowUp) -> int:
    """The 1-based line of the file at which to write."""
    record = journal.record(follow_up.record)
    if follow_up.kind is FollowUpKind.DEBRIEF and record:
        titles = (section for section in record.body.sections if section.title.casefold() == "highlights")
        return next((section.span.line for section in titles), journal.sources[record.path].text.count("\n") + 1)
    return follow_up.line
