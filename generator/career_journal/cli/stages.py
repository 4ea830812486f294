"""`career-journal stages`: where each of the three stages stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.door import with_journal
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.stages import as_text, as_value
from career_journal.views.stages import stage_summaries

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@format_option()
@with_journal
def command(journal: Journal, today: date, output: str) -> None:
    """Sum up each stage, and say what is missing before the next one."""
    say_what_is_left_out(journal)
    stages = stage_summaries(journal, today)
    print_data(output, lambda width: as_text(stages, width), lambda: as_value(stages))
