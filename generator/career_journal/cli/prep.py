"""`career-journal prep`: the prep sheet of a conversation that is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.completing import complete_records
from career_journal.cli.door import with_journal
from career_journal.cli.finding_interviews import find_planned
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.prep import as_text
from career_journal.reports.prep_value import as_value
from career_journal.views.prep import prep

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@click.argument("interview", shell_complete=complete_records(["interviews", "contacts"]))
@format_option()
@with_journal
def command(journal: Journal, today: date, interview: str, output: str) -> None:
    """Print the prep sheet of a conversation: whom you meet, what was said, what to ask.

    INTERVIEW is its id, the beginning of it, or the name of the person: the next one planned with them is meant.
    """
    sheet = prep(journal, today, find_planned(journal, today, interview))
    print_data(output, lambda width: as_text(sheet, journal, today, width), lambda: as_value(sheet))
