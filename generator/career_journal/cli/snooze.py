"""`career-journal snooze`: lets a follow-up rest until a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake, day_typed
from career_journal.cli.changing import refusals_said, written
from career_journal.cli.completing import complete_follow_ups
from career_journal.cli.days import DAY_WORDS, day_said
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding_follow_ups import find_follow_up
from career_journal.cli.next_steps import AND_NOW, say_next
from career_journal.editing.amending import amend
from career_journal.editing.recording import snoozed, still_open
from career_journal.fields.counting import days_after
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp


@click.command()
@click.argument("typed", metavar="ID DATE", nargs=-1, required=True, shell_complete=complete_follow_ups)
@with_journal
def command(journal: Journal, today: date, typed: tuple[str, ...]) -> None:
    """Let something rest until a day: snooze kwame nudge 2026-12-01, or: snooze kwame nudge in 2 weeks.

    ID is what followups prints in its last line, or as much of it as is needed to know which one is meant.
    """
    words, until = _parted(" ".join(typed), today)
    if until <= today:
        raise Mistake(f"{until} is not in the future. Write the day on which it should come back.")
    found = find_follow_up(journal, today, words)
    if found.due >= until:
        raise Mistake(f"It is not due before {found.due} anyway. Write a later day than that.")
    with refusals_said():
        amend(journal, found.path, lambda now: [snoozed(still_open(now, today, found.id), until)])
    with written(journal, [found.path], f"Snooze until {until}: {found.what}"):
        click.echo(f"Until {until} this rests: {found.what}. Recorded in {reached(journal.root / found.path)}.")
        _say_what_rests_too(journal, today, found)
        say_next(AND_NOW)


_IN_A_WHILE = re.compile(r"(.+) in (a|\d{1,3}) (day|week)s?", re.IGNORECASE | re.ASCII)


def _parted(typed: str, today: date) -> tuple[str, date]:
    """What may rest, and until which day.

    Raises:
        Mistake: one of them is missing.
    """
    if later := _IN_A_WHILE.fullmatch(typed):
        count = 1 if later[2] in "aA" else int(later[2])
        return later[1], days_after(today, count * (7 if later[3].lower() == "week" else 1))
    words, _, last = typed.rpartition(" ")
    if words and last.casefold() == "tomorrow":
        return words, day_said(DAY_WORDS["tomorrow"], today)
    if not words or not last[:1].isdecimal():
        raise Mistake(_no_day(_without_time(typed), today))
    return words, day_typed(last)


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SPANS = ("day", "days", "week", "weeks", "weekend", "month", "months")
_WORDS_OF_TIME = frozenset(("today", "tomorrow", "until", "till", "next", "in", "a", *_SPANS, *_WEEKDAYS))
"""What people write for a day; it is left out of what they are told to write."""


def _without_time(words: str) -> str:
    """What is left of `nudge in 2 weeks` without the words at its end that mean a day; a lone day stays."""
    first, *rest = words.split()
    while rest and (rest[-1].casefold() in _WORDS_OF_TIME or rest[-1].isdecimal()):
        rest.pop()
    return " ".join(([] if first.casefold() in _WORDS_OF_TIME else [first]) + rest)


def _no_day(words: str, today: date) -> str:
    later = days_after(today, 7)
    if words[:1].isdecimal():
        return f"What should rest until then? Write it before the day: career-journal snooze priya nudge {words}"
    example = f"career-journal snooze {words or 'priya nudge'} {later}"
    return f"Until which day? A day is written {later}. Write it at the end: {example}"


_OF_LISTS = (FollowUpKind.REFERRAL, FollowUpKind.LEAD, FollowUpKind.APPLY_ADVICE, FollowUpKind.REPORT_BACK)
"""The kinds of which one record may show several."""


def _say_what_rests_too(journal: Journal, today: date, found: FollowUp) -> None:
    """A record has one day for each kind of derived follow-up."""
    if found.kind is FollowUpKind.WRITTEN:
        return
    for other in open_follow_ups(journal, today):
        if (other.record, other.kind) == (found.record, found.kind) and other.id != found.id:
            click.echo(f"So does, being of the same kind in the same record: {other.what}.")
    if found.kind in _OF_LISTS:
        click.echo(f"So will, until then, whatever else of this kind you add to {found.path}.")
