"""Follow-ups: for a terminal grouped by how pressing they are, and as the value that becomes JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import click

from career_journal.method.vocabulary import Owner
from career_journal.reports.dates import from_today
from career_journal.reports.layout import paragraph
from career_journal.reports.report import counted
from career_journal.views.follow_ups import State
from career_journal.views.wording import day_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from career_journal.views.follow_ups import FollowUp

_COLOURS = {State.OVERDUE: "red", State.DUE: "yellow"}

_GROUPS: tuple[tuple[str, Owner | None, tuple[State, ...]], ...] = (
    ("Overdue", Owner.ME, (State.OVERDUE,)),
    ("Due today", Owner.ME, (State.DUE,)),
    ("Upcoming", Owner.ME, (State.UPCOMING,)),
    ("Waiting for them", Owner.THEM, (State.OVERDUE, State.DUE, State.UPCOMING)),
    ("Snoozed", None, (State.SNOOZED,)),
    ("Done", None, (State.DONE,)),
)


def as_text(follow_ups: Sequence[FollowUp], today: date, width: int) -> str:
    """The follow-ups in groups, each with its reason and its id, and a sentence of counts."""
    lines: list[str] = []
    for title, owner, states in _GROUPS:
        group = [one for one in follow_ups if one.state in states and owner in {None, one.owner}]
        if group:
            lines += [click.style(title, bold=True), *(line for one in group for line in entry(one, today, width)), ""]
    return "\n".join([*lines, *paragraph(_counts(follow_ups), width)]) + "\n"


def entry(follow_up: FollowUp, today: date, width: int) -> Iterator[str]:
    """One follow-up: when, what, why, and its id."""
    when = _when(follow_up, today)
    first, *others = paragraph(f"{when}: {follow_up.what}", width, 4)
    yield first[2:].replace(when, click.style(when, fg=_COLOURS.get(follow_up.state), bold=True), 1)
    yield from others
    yield from paragraph(follow_up.reason, width, 4)
    for line in _id_lines(follow_up.id, width - 4):
        yield click.style(f"    {line}", dim=True)


def _id_lines(name: str, width: int) -> list[str]:
    """An id on as few lines as it needs; it is parted before its last name, which is enough to find it by."""
    if len(name) <= width:
        return [name]
    folder, slash, last = name.rpartition("/")
    lines: list[str] = []
    for text in (folder + slash, last):
        lines.append("")
        for piece in _PIECE.findall(text):
            if lines[-1] and len(lines[-1] + piece) > width:
                lines.append("")
            lines[-1] += piece
    return lines


_PIECE = re.compile(r"[^/-]+[/-]?|[/-]")


def _when(follow_up: FollowUp, today: date) -> str:
    if follow_up.state is State.SNOOZED and follow_up.snoozed_until:
        return f"Rests until {day_in_words(follow_up.snoozed_until, today)}"
    if follow_up.state is State.DONE:
        return f"Done on {day_in_words(follow_up.done_on, today)}" if follow_up.done_on else "Done"
    return from_today(follow_up.due, today)


def _counts(follow_ups: Sequence[FollowUp]) -> str:
    if not follow_ups:
        return "Nothing is owed."
    counts = ((state, sum(one.state is state for one in follow_ups)) for state in _COUNTED)
    return (
        f"{counted(len(follow_ups), 'follow-up')}: {', '.join(f'{count} {state}' for state, count in counts if count)}."
    )


_COUNTED = (State.OVERDUE, State.DUE, State.UPCOMING, State.SNOOZED, State.DONE)


def as_value(follow_ups: Sequence[FollowUp], today: date) -> dict[str, Any]:
    """What becomes JSON; paths are relative to the journal, lines count from 1."""
    return {"today": f"{today}", "follow_ups": [value(follow_up) for follow_up in follow_ups]}


def value(follow_up: FollowUp) -> dict[str, Any]:
    """One follow-up as JSON has it."""
    return {
        "id": follow_up.id,
        "kind": follow_up.kind.value,
        "owner": follow_up.owner.value,
        "what": follow_up.what,
        "due": f"{follow_up.due}",
        "state": follow_up.state.value,
        "record": follow_up.record,
        "path": follow_up.path,
        "line": follow_up.line,
        "contact": follow_up.contact,
        "reason": follow_up.reason,
    }
