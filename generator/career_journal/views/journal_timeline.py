"""The whole journal by date: what happened, what was done, what was decided, and what is planned."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from career_journal.fields import Moment
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import follow_ups
from career_journal.views.timeline import interview_words
from career_journal.views.wording import names, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records.base import Record


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened, or is planned.

    Attributes:
        when: the day, with its time where one is known.
        kind: one word for what it is, stable: `interview`, `log`, `entry`, `decision`, `done`, `thanks`, `advice`.
        what: in a few words, without a full stop: “interview held”, “thanked Priya Raman”.
        text: what is written about it; may be empty.
        record: the record that says so.
        to_come: whether it lies ahead.
    """

    when: Moment
    kind: str
    what: str
    text: str
    record: Record
    to_come: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """What happened in a month, the latest first."""

    year: int
    month: int
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class JournalTimeline:
    """All that happened, by month, the latest first."""

    months: tuple[Month, ...]

    @property
    def length(self) -> int:
        """How many things there are."""
        return sum(len(month.happenings) for month in self.months)


def journal_timeline(journal: Journal, today: date) -> JournalTimeline:
    """Everything in the journal that has a day of its own. A task line that is done has none, and is left out."""
    found = [happening for kind in _KINDS for happening in kind(journal, today)]
    found.sort(key=lambda one: (str(one.when), one.kind, one.record.key, one.what, one.text), reverse=True)
    months = groupby(found, key=lambda one: (one.when.day.year, one.when.day.month))
    return JournalTimeline(tuple(Month(*month, tuple(happenings)) for month, happenings in months))


def _interviews(journal: Journal, today: date) -> Iterator[Happening]:
    for talk in journal.interviews.values():
        planned = talk.is_planned(today)
        to_come = planned and talk.date.day >= today
        yield Happening(talk.date, "interview", interview_words(talk.status_on(today)), talk.hope or "", talk, to_come)


def _logs(journal: Journal, _today: date) -> Iterator[Happening]:
    for contact in journal.contacts.values():
        for entry in contact.log:
            via = f" via {entry.via}" if entry.via else ""
            yield Happening(Moment(entry.date), "log", f"{entry.what.label}{via}", entry.note or "", contact)


def _entries(journal: Journal, _today: date) -> Iterator[Happening]:
    for entry in journal.entries.values():
        yield Happening(Moment(entry.date), "entry", "journal entry", "", entry)


def _decisions(journal: Journal, _today: date) -> Iterator[Happening]:
    for option in journal.options.values():
        if decision := option.decision:
            words = f"decided: {decision.choice.label}"
            yield Happening(Moment(decision.date), "decision", words, decision.because or "", option)


def _follow_ups(journal: Journal, today: date) -> Iterator[Happening]:
    """The written ones, and leads. Thanks and advice have words of their own."""
    for one in follow_ups(journal, today):
        record = journal.record(one.record)
        if one.done_on and record and one.kind in (FollowUpKind.WRITTEN, FollowUpKind.LEAD):
            yield Happening(Moment(one.done_on), "done", f"done: {one.what}", "", record)


def _thanks(journal: Journal, _today: date) -> Iterator[Happening]:
    for talk in journal.interviews.values():
        if talk.thanked:
            yield Happening(Moment(talk.thanked), "thanks", f"thanked {names(journal, talk.contact)}", "", talk)


def _advice(journal: Journal, _today: date) -> Iterator[Happening]:
    for talk in journal.interviews.values():
        for advice in talk.advice:
            words = quoted(advice.what)
            if advice.applied:
                acted = f"acted on the advice {words}"
                yield Happening(Moment(advice.applied), "advice", acted, advice.how or "", talk)
            if advice.reported:
                told = f"told {names(journal, talk.contact)} what came of the advice {words}"
                yield Happening(Moment(advice.reported), "advice", told, "", talk)


_KINDS: tuple[Callable[[Journal, date], Iterator[Happening]], ...] = (
    _interviews,
    _logs,
    _entries,
    _decisions,
    _follow_ups,
    _thanks,
    _advice,
)
