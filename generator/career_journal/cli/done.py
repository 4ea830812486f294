"""`career-journal done`: records that a follow-up is done, where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake
from career_journal.cli.changing import refusals_said, written
from career_journal.cli.choosing import without_quotes
from career_journal.cli.completing import complete_follow_ups
from career_journal.cli.days import day_option, not_in_the_future
from career_journal.cli.door import reached, with_journal
from career_journal.cli.editor import open_in_editor
from career_journal.cli.finding_follow_ups import find_follow_up, just_done
from career_journal.cli.next_steps import AND_NOW, say_next
from career_journal.editing.amending import amend
from career_journal.editing.by_hand import BY_HAND, line_by_hand
from career_journal.editing.recording import done, still_open
from career_journal.records import Interview
from career_journal.records.base import FollowUpKind

if TYPE_CHECKING:
    from datetime import date

    from career_journal.cli.days import Said
    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp


@click.command()
@click.argument("typed", metavar="ID", nargs=-1, required=True, shell_complete=complete_follow_ups)
@day_option("--on", "The day it was done. Default: today.")
@click.option("--edit", is_flag=True, help="Where only your own words will do: open the place in your editor.")
@with_journal
def command(journal: Journal, today: date, typed: tuple[str, ...], on: Said, edit: bool) -> None:
    """Record that something is done: done priya thank-you.

    ID is what followups prints in its last line, or as much of it as is needed to know which one is meant.
    """
    words = without_quotes(" ".join(typed))
    found = find_follow_up(journal, today, words)
    day = not_in_the_future(on, today)
    if found.kind in BY_HAND:
        _say_how(journal, found, edit)
        return
    _refuse_before(journal, found, day)
    if before := just_done(journal, today, words, found, day):
        raise click.ClickException(
            f"That is done already: {before.what}. What comes next is another matter: {found.what}. "
            f"Once you have: career-journal done {found.id}"
        )
    with refusals_said():
        amend(journal, found.path, lambda now: [done(now, still_open(now, today, found.id), day)])
    with written(journal, [found.path], f"Done: {found.what}"):
        click.echo(f"Done: {found.what}. Recorded in {reached(journal.root / found.path)}.")
        say_next(AND_NOW)


def _say_how(journal: Journal, found: FollowUp, edit: bool) -> None:
    """Say what to do instead, and open the place where that was asked for."""
    sentence = BY_HAND[found.kind](journal, found)
    if not edit:
        raise click.ClickException(sentence)
    click.echo(sentence, err=True)
    open_in_editor(journal.root / found.path, line_by_hand(journal, found))


def _refuse_before(journal: Journal, found: FollowUp, day: date) -> None:
    """Thanks for an interview, and whatever else came of it, do not come before it; nor a report before the act."""
    interview = journal.record(found.record)
    if not isinstance(interview, Interview) or found.kind is FollowUpKind.WRITTEN:
        return
    if day < interview.date.day:
        raise Mistake(f"{day} is before the interview, which was on {interview.date.day}. Write a later day.")
    if found.kind is FollowUpKind.REPORT_BACK:
        applied = interview.advice[int(found.keys[-1])].applied
        if applied and day < applied:
            raise Mistake(f"{day} is before you acted on the advice, which was on {applied}. Write a later day.")
