"""`career-journal show`: one record, with everything that points to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.choosing import words_argument
from career_journal.cli.completing import complete_records
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding import find_record
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.record import as_text, as_value
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.show import shown

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@words_argument("record", metavar="ID", required=True, shell_complete=complete_records())
@format_option()
@with_journal
def command(journal: Journal, today: date, record: str, output: str) -> None:
    """Show one record, with everything that points to it.

    ID is the name of its file without .md, its beginning, or words of its name: priya, "Priya Raman",
    contacts/priya-raman.
    """
    found = shown(journal, find_record(journal, record))
    say_what_is_left_out(journal)
    location = reached(journal.root / found.record.path)
    owed = tuple(one for one in follow_ups_of(journal, today, found.record) if one.is_open)
    print_data(output, lambda width: as_text(found, owed, location, today, width), lambda: as_value(found, owed))
