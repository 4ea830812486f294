"""`career-journal snooze`: lets a follow-up rest until a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake
from career_journal.cli.changing import refusals_said
from career_journal.cli.completing import complete_follow_ups
from career_journal.cli.days import day_argument
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding_follow_ups import find_follow_up
from career_journal.editing.amending import amend
from career_journal.editing.recording import snoozed

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@click.argument("typed", metavar="ID", nargs=-1, required=True, shell_complete=complete_follow_ups)
@day_argument("until")
@with_journal
def command(journal: Journal, today: date, typed: tuple[str, ...], until: date) -> None:
    """Let something rest until a day: snooze kwame nudge 2026-12-01.

    ID is what followups prints in its last line, or as much of it as is needed to know which one is meant.
    """
    if until <= today:
        raise Mistake(f"{until} is not in the future. Write the day on which it should come back.")
    found = find_follow_up(journal, today, " ".join(typed))
    with refusals_said():
        amend(journal, found.path, [snoozed(found, until)])
    click.echo(f"Until {until} this rests: {found.what}. Recorded in {reached(journal.root / found.path)}.")
