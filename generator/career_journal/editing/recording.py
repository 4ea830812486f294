"""Where it is recorded that a follow-up is done, or rests: one row a kind. The other kinds are in `by_hand`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from career_journal.editing.changes import AppendItem, Change, EditRefused, MoveTask, SetValue, TickTask
from career_journal.method.vocabulary import Touch
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import open_follow_ups

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp

Making = Callable[["FollowUp", "date"], Change]


def still_open(journal: Journal, today: date, follow_up_id: str) -> FollowUp:
    """The open follow-up of that id.

    Raises:
        EditRefused: there is none any more.
    """
    for follow_up in open_follow_ups(journal, today):
        if follow_up.id == follow_up_id:
            return follow_up
    raise EditRefused(f"{follow_up_id} is not open any more; nothing was written.")


def done(follow_up: FollowUp, day: date) -> Change:
    """The change that records a follow-up as done on a day; only for a kind that is not in `BY_HAND`."""
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


def _set(field: str) -> Making:
    """In the group of fields that shows it."""
    return lambda follow_up, day: SetValue((*follow_up.keys, field), f"{day}")


def _log(what: Touch) -> Making:
    """In the contact's log."""
    return lambda _, day: AppendItem(("log",), {"date": f"{day}", "what": what.value})


DONE: Mapping[FollowUpKind, Making] = {
    FollowUpKind.WRITTEN: _written,
    FollowUpKind.THANK_YOU: lambda _, day: SetValue(("thanked",), f"{day}"),
    FollowUpKind.NUDGE: _log(Touch.NUDGE),
    FollowUpKind.LEAD: _set("done"),
    FollowUpKind.APPLY_ADVICE: _set("applied"),
    FollowUpKind.REPORT_BACK: _set("reported"),
    FollowUpKind.KEEP_IN_TOUCH: _log(Touch.MESSAGE),
}
