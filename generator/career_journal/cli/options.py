"""`career-journal options`: your career options side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.door import with_journal
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.options import as_text, as_value
from career_journal.views.options import comparison

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@format_option()
@with_journal
def command(journal: Journal, today: date, output: str) -> None:
    """Lay your career options side by side.

    Each cell says who told you so; an empty one says what to ask, and whom.
    """
    say_what_is_left_out(journal)
    compared = comparison(journal, today)
    names = {contact.id: contact.name for contact in journal.contacts.values()}
    print_data(output, lambda width: as_text(compared, names, width), lambda: as_value(compared))
