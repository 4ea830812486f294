"""`career-journal done`: records that a follow-up is done, where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.changing import refusals_said
from career_journal.cli.completing import complete_follow_ups
from career_journal.cli.days import day_option
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding_follow_ups import find_follow_up
from career_journal.editing.amending import amend
from career_journal.editing.recording import done

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@click.argument("typed", metavar="ID", nargs=-1, required=True, shell_complete=complete_follow_ups)
@day_option("--on", "The day it was done. Default: today.")
@with_journal
def command(journal: Journal, today: date, typed: tuple[str, ...], on: date | None) -> None:
    """Record that something is done: done priya thank-you.

    ID is what followups prints in its last line, or as much of it as is needed to know which one is meant.
    """
    found = find_follow_up(journal, today, " ".join(typed))
    with refusals_said():
        amend(journal, found.path, [done(found, on or today)])
    click.echo(f"Done: {found.what}. Recorded in {reached(journal.root / found.path)}.")
