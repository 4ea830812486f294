"""Where it is recorded that a follow-up is done, or rests: one row a kind. The other kinds are in `by_hand`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from career_journal.editing.changes import AppendItem, Change, EditRefused, MoveTask, SetValue, TickTask
from career_journal.method.vocabulary import Touch
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.editing.changes import Fields
    from career_journal.journal import Journal
    from career_journal.records import Contact
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


def done(journal: Journal, follow_up: FollowUp, day: date) -> Change:
    """The change that records a follow-up as done on a day; only for a kind that is not in `BY_HAND`.

    Raises:
        EditRefused: it is a touch that the contact's log holds already.
    """
    change = DONE[follow_up.kind](follow_up, day)
    if isinstance(change, AppendItem) and isinstance(change.item, Mapping) and follow_up.contact:
        contact = journal.contacts[follow_up.contact]
        if is_logged(contact, change.item):
            what = change.item["what"]
            raise EditRefused(
                f"{contact.name}: {what} on {day} is in the log already. If it happened twice: career-journal log "
                f"{contact.id} {what} --on {day}"
            )
    return change


def logged(item: Fields) -> Change:
    """The change that adds a touch to a contact's log."""
    return AppendItem(("log",), item)


def is_logged(contact: Contact, item: Fields) -> bool:
    """Whether the very same touch is in a contact's log: a command given twice is seldom meant twice."""
    entries = (
        {"date": f"{entry.date}", "what": entry.what.value, "via": entry.via, "note": entry.note}
        for entry in contact.log
    )
    return any({name: words for name, words in entry.items() if words} == item for entry in entries)


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
    return lambda _, day: logged({"date": f"{day}", "what": what.value})


DONE: Mapping[FollowUpKind, Making] = {
    FollowUpKind.WRITTEN: _written,
    FollowUpKind.THANK_YOU: lambda _, day: SetValue(("thanked",), f"{day}"),
    FollowUpKind.NUDGE: _log(Touch.NUDGE),
    FollowUpKind.LEAD: _set("done"),
    FollowUpKind.APPLY_ADVICE: _set("applied"),
    FollowUpKind.REPORT_BACK: _set("reported"),
    FollowUpKind.KEEP_IN_TOUCH: _log(Touch.MESSAGE),
}
