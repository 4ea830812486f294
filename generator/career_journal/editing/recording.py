"""Where it is recorded that a follow-up is done, or rests: one row a kind.

A kind without a change can only be done by writing something oneself; its row says what.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from career_journal.editing.changes import AppendItem, Change, EditRefused, MoveTask, SetValue, TickTask
from career_journal.method.vocabulary import Touch
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.views.follow_ups import FollowUp

Record = Callable[["FollowUp", "date"], Change]


def done(follow_up: FollowUp, day: date) -> Change:
    """The change that records a follow-up as done on a day.

    Raises:
        EditRefused: it is a kind that only the person's own words can record; the message says which.
    """
    if follow_up.kind in BY_HAND:
        raise EditRefused(BY_HAND[follow_up.kind].format(path=follow_up.path, line=follow_up.line))
    return DONE[follow_up.kind](follow_up, day)


def snoozed(follow_up: FollowUp, day: date) -> Change:
    """The change that lets a follow-up rest until a day; a task line has no field for that, so its date moves."""
    if follow_up.kind is not FollowUpKind.WRITTEN:
        return SetValue(("snoozed", follow_up.kind.value), f"{day}")
    if follow_up.keys:
        return SetValue((*follow_up.keys, "snoozed_until"), f"{day}")
    return MoveTask(follow_up.line, f"{day}")


def _written(follow_up: FollowUp, day: date) -> Change:
    return _set("done")(follow_up, day) if follow_up.keys else TickTask(follow_up.line)


def _set(field: str) -> Record:
    """In the group of fields that shows it."""
    return lambda follow_up, day: SetValue((*follow_up.keys, field), f"{day}")


def _log(what: Touch) -> Record:
    """In the contact's log."""
    return lambda _, day: AppendItem(("log",), {"date": f"{day}", "what": what.value})


DONE: Mapping[FollowUpKind, Record] = {
    FollowUpKind.WRITTEN: _written,
    FollowUpKind.THANK_YOU: lambda _, day: SetValue(("thanked",), f"{day}"),
    FollowUpKind.NUDGE: _log(Touch.NUDGE),
    FollowUpKind.LEAD: _set("done"),
    FollowUpKind.APPLY_ADVICE: _set("applied"),
    FollowUpKind.REPORT_BACK: _set("reported"),
    FollowUpKind.KEEP_IN_TOUCH: _log(Touch.MESSAGE),
}

BY_HAND: Mapping[FollowUpKind, str] = {
    FollowUpKind.DEBRIEF: "Only you can say what was worth it: write it under “## Highlights” in {path}.",
    FollowUpKind.GOALS_MET: "Only you can say which goals were met: add “goals_met:” in {path}, line {line}.",
    FollowUpKind.PREPARE: "Preparing means choosing goals and questions: add them in {path}.",
    FollowUpKind.REVISIT: "Looking at it again ends with a new date or none: change “revisit:” in {path}, line {line}.",
    FollowUpKind.REFERRAL: (
        "Whom to ask is for you to say: make a record with career-journal new contact, or write down the request "
        "with career-journal log."
    ),
}
