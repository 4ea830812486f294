"""What is owed: the follow-ups written down, and those that the records themselves show."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from career_journal.location import Value
from career_journal.records import Interview
from career_journal.views.follow_up_kinds import KINDS
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Keys, Place, Source
    from career_journal.method.vocabulary import Owner
    from career_journal.records.base import FollowUpKind, Record
    from career_journal.views.follow_up_kinds.owed import Owed


class State(StrEnum):
    """Where a follow-up stands today."""

    UPCOMING = "upcoming"
    DUE = "due"
    OVERDUE = "overdue"
    SNOOZED = "snoozed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One thing that I owe, or that is owed to me.

    Attributes:
        id: `interviews/<id>/thank-you`, and for one of a list `interviews/<id>/lead/<its words as a slug>`.
        what: what to do, without a full stop: “Thank Priya Raman”.
        record: the key of the record that shows it, `interviews/<id>`.
        path: that record's file, relative to the journal.
        place: the value that shows it, or for a task line its span.
        contact: the id of the person it concerns, or None.
        reason: one plain sentence that says why it is here.
        done_on: the day it was done; None while open, and for a task line, which has no such day.
        snoozed_until: the day until which it rests, while it does.
    """

    id: str
    kind: FollowUpKind
    owner: Owner
    what: str
    due: date
    state: State
    record: str
    path: str
    place: Place
    contact: str | None
    reason: str
    done_on: date | None = None
    snoozed_until: date | None = None
    source: Source | None = field(default=None, repr=False, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done, now or later."""
        return self.state is not State.DONE

    @property
    def line(self) -> int:
        """The 1-based line of `place`; looked up in the file only when asked for."""
        return self.source.span(self.place).line if self.source else 1

    @property
    def keys(self) -> Keys:
        """The way to the value that shows it: `("leads", 1)`; empty for a task line."""
        return self.place.keys if isinstance(self.place, Value) else ()


@once
def follow_ups(journal: Journal, today: date) -> tuple[FollowUp, ...]:
    """Every follow-up of the journal, those done too, by due day and then by id.

    In an excerpt, what is not recorded is not therefore owed: there are none.
    """
    if journal.is_excerpt:
        return ()
    found = [_follow_up(journal, today, kind, owed) for kind, find in KINDS.items() for owed in find(journal, today)]
    return tuple(sorted(found, key=lambda follow_up: (follow_up.due, follow_up.id)))


def open_follow_ups(journal: Journal, today: date) -> tuple[FollowUp, ...]:
    """The follow-ups still to be done, snoozed ones among them, by due day and then by id."""
    return tuple(follow_up for follow_up in follow_ups(journal, today) if follow_up.is_open)


def follow_ups_of(journal: Journal, today: date, record: Record) -> tuple[FollowUp, ...]:
    """The follow-ups, done ones too, that stand in a record, or for a contact: that concern this person.

    Those of an interview concern everyone who took part in it.
    """
    return _by_record(journal, today).get(record.key, ())


@once
def _by_record(journal: Journal, today: date) -> Mapping[str, tuple[FollowUp, ...]]:
    """The follow-ups by the key of the record that shows them, and of the contacts whom they concern."""
    found: dict[str, list[FollowUp]] = defaultdict(list)
    for follow_up in follow_ups(journal, today):
        concerned = {follow_up.record}
        if follow_up.contact:
            concerned.add(f"contacts/{follow_up.contact}")
        record = journal.record(follow_up.record)
        if isinstance(record, Interview):
            concerned.update(f"contacts/{contact}" for contact in record.contact)
        for key in concerned:
            found[key].append(follow_up)
    return {key: tuple(concerning) for key, concerning in found.items()}


def _follow_up(journal: Journal, today: date, kind: FollowUpKind, owed: Owed) -> FollowUp:
    record = owed.record
    days = [day for day in (owed.rests_until, record.snoozed.get(kind)) if day and day > today]
    rests_until = max(days, default=None)
    return FollowUp(
        "/".join((record.key, kind, *([owed.item] if owed.item else []))),
        kind,
        owed.owner,
        owed.what,
        owed.due,
        State.DONE if owed.done else State.SNOOZED if rests_until else _state(owed.due, today),
        record.key,
        record.path,
        owed.place,
        owed.contact,
        owed.reason,
        owed.done_on,
        None if owed.done else rests_until,
        journal.sources.get(record.path),
    )


def _state(due: date, today: date) -> State:
    if due == today:
        return State.DUE
    return State.OVERDUE if due < today else State.UPCOMING
