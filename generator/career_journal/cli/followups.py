"""`career-journal followups`: what is owed, by you and to you."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.choosing import OneOf
from career_journal.cli.door import with_journal
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.method.vocabulary import Owner
from career_journal.reports.follow_ups import as_text, as_value
from career_journal.views.follow_ups import State, follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@click.option("--all", "everything", is_flag=True, help="Those that are done too.")
@click.option("--overdue", is_flag=True, help="Those alone whose day has passed.")
@click.option("--owner", type=OneOf([owner.value for owner in Owner]), help="Those alone that are yours, or theirs.")
@format_option()
@with_journal
def command(journal: Journal, today: date, everything: bool, overdue: bool, owner: str | None, output: str) -> None:
    """List what is owed, by you and to you.

    Some of it you wrote down; the rest follows from your records, and says why.
    """
    say_what_is_left_out(journal)
    wanted = tuple(
        one
        for one in follow_ups(journal, today)
        if (everything or one.is_open) and (not overdue or one.state is State.OVERDUE) and owner in {None, one.owner}
    )
    print_data(output, lambda width: as_text(wanted, today, width), lambda: as_value(wanted, today))
