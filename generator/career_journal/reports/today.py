"""What to do today: for a terminal short enough for one screen, and as the value that becomes JSON."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from career_journal.diagnostics import listed
from career_journal.method.stages import Stage
from career_journal.reports import follow_ups
from career_journal.reports.dates import from_today
from career_journal.reports.layout import paragraph
from career_journal.reports.report import counted
from career_journal.views.follow_ups import State
from career_journal.views.referrals import Became
from career_journal.views.wording import day_in_words, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.home import Today
    from career_journal.views.questions import OpenList

MOST = 5
"""What is to do beyond these few can wait until they are done."""

_TALKS = 2
_LISTS = 2
_PEOPLE = 3
_COLOURS = {State.OVERDUE: "red", State.DUE: "yellow"}
_TO_CHOOSE = ("hope", "goals", "questions")
"""The fields of an interview that are filled in before it."""


def as_text(today: Today, journal: Journal, day: date, width: int) -> str:
    """What to do first and why, the next conversations, and what has not been asked; the rest in numbers."""
    lines = [click.style("To do", bold=True), *_to_do(today, day, width)]
    if today.next_interviews or today.fallen_through:
        lines += ["", click.style("Next conversations", bold=True)]
        for talk in today.next_interviews[:_TALKS]:
            lines += _conversation(journal, today, talk, day, width)
        for talk in today.fallen_through[:_TALKS]:
            lines += _fallen_through(journal, talk, day, width)
    if today.unasked:
        lines += ["", click.style("Not asked yet", bold=True)]
        for open_list in islice(today.unasked, _LISTS):
            lines += _unasked(open_list, width)
    never = [one.contact for one in today.to_meet if one.became is Became.NOT_ASKED]
    if never:
        lines += ["", *_never_written_to(journal, never, width)]
    if not journal.contacts and not journal.withheld:
        lines += ["", *paragraph('To begin: career-journal new contact "Somebody worth talking to"', width)]
    return "\n".join(lines) + "\n"


def _to_do(today: Today, day: date, width: int) -> Iterator[str]:
    if not today.owed:
        yield from paragraph("Nothing is owed this week.", width, 2)
    for number, one in enumerate(today.owed[:MOST], start=1):
        yield from _item(number, one, day, width)
    more = [f"{len(today.owed) - MOST} more to do"] if len(today.owed) > MOST else []
    if today.waiting:
        more.append(f"{counted(len(today.waiting), 'thing')} that others owe you")
    if more:
        yield from paragraph(f"Besides, {listed(more, 'and')}. To see all: career-journal followups", width, 2)


def _item(number: int, one: FollowUp, day: date, width: int) -> Iterator[str]:
    when = click.style(one.state.value, fg=_COLOURS.get(one.state), bold=True)
    first, *others = paragraph(f"{one.what} ({one.state.value}: {from_today(one.due, day)})", width, 5)
    yield f"  {number}. {first.strip()}".replace(f"({one.state.value}:", f"({when}:", 1)
    yield from others
    yield from paragraph(one.reason, width, 5)


def lacking(talk: Interview) -> list[str]:
    """What should be chosen before a conversation, and is not yet."""
    return [name for name in _TO_CHOOSE if not getattr(talk, name)]


def _conversation(journal: Journal, today: Today, talk: Interview, day: date, width: int) -> Iterator[str]:
    clock = f" at {talk.date.clock:%H:%M}" if talk.date.clock else ""
    lacks = lacking(talk)
    hint = f"It has no {listed(lacks, 'and no')} yet. " if lacks else ""
    yield from paragraph(f"{from_today(talk.date.day, day)}{clock}: {names(journal, talk.contact)}", width, 2)
    yield from paragraph(f"{hint}To prepare: career-journal prep {_short(today, talk)}", width, 5)


def _fallen_through(journal: Journal, talk: Interview, day: date, width: int) -> Iterator[str]:
    when = f"{talk.status_on(day).label} on {day_in_words(talk.date.day, day)}"
    what = f"{names(journal, talk.contact)}: {when}, and there is no new day yet"
    yield from paragraph(what, width, 2)
    yield from paragraph(f"To find a new day: career-journal draft request {talk.contact[0]}", width, 5)


def _short(today: Today, talk: Interview) -> str:
    """What `prep` finds it by: the person, where it is the next conversation with them."""
    person = talk.contact[0]
    first = next(one for one in today.next_interviews if person in one.contact)
    return person if first is talk else talk.id


def _unasked(open_list: OpenList, width: int) -> list[str]:
    first, *more = open_list.questions
    rest = f" And {counted(len(more), 'more question')}." if more else ""
    return paragraph(f"{open_list.subject.title} ({open_list.stage.value}): {first.text}{rest}", width, 2)


def _never_written_to(journal: Journal, contacts: Sequence[Contact], width: int) -> list[str]:
    people = [journal.name_of(contact) for contact in contacts[:_PEOPLE]]
    if len(contacts) > _PEOPLE:
        people.append(f"{len(contacts) - _PEOPLE} more")
    begin = f"To begin: career-journal draft request {contacts[0].id}"
    return paragraph(f"No conversation is planned. You never wrote to {listed(people, 'or')}. {begin}", width)


def as_value(today: Today, day: date) -> dict[str, Any]:
    """What becomes JSON: all that is to do within a week in its order, and what others owe."""
    return {
        "today": f"{day}",
        "to_do": [follow_ups.value(one) for one in today.owed],
        "waiting": [follow_ups.value(one) for one in today.waiting],
        "next_interviews": [
            {
                "interview": talk.key,
                "date": f"{talk.date}",
                "contacts": list(talk.contact),
                "lacks": lacking(talk),
            }
            for talk in today.next_interviews
        ],
        "unasked": [
            {
                "stage": one.stage.value,
                "organization" if one.stage is Stage.CULTIVATE else "option": one.subject.id,
                "questions": [question.id for question in one.questions],
            }
            for one in today.unasked
        ],
    }
