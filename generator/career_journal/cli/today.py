"""`career-journal today`: what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.door import with_journal
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.today import as_text, as_value
from career_journal.views.home import today_list

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@format_option()
@with_journal
def command(journal: Journal, today: date, output: str) -> None:
    """Say what to do next, the most pressing first, each with its reason.

    It looks a week ahead, and shows the next conversations and what you have not asked yet.
    """
    say_what_is_left_out(journal)
    found = today_list(journal, today)
    print_data(output, lambda width: as_text(found, journal, today, width), lambda: as_value(found, today))
