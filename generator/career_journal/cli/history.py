"""`career-journal history`: what changed when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import journal_and_today
from career_journal.cli.completing import complete_records
from career_journal.cli.door import journal_folder, opened_journal
from career_journal.cli.finding import find_record
from career_journal.cli.printing import format_option, print_data
from career_journal.reading.git_log import NoHistory, revisions
from career_journal.reports.history import Step, as_text, as_value
from career_journal.views.diary import diary
from career_journal.views.timeline import timeline
from career_journal.website.clock import today_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from career_journal.records.base import Record


@click.command()
@click.argument("record", metavar="[ID]", required=False, shell_complete=complete_records())
@format_option()
@journal_and_today
def command(journal: Path | None, today: date | None, record: str | None, output: str) -> None:
    """Show what changed when, the latest first: when each record was made, changed, renamed.

    This is what git knows of the journal. Where it knows nothing, it is what the records say themselves: interviews,
    logs, decisions and entries by their date. With ID, it is about one record.
    """
    root = journal_folder(journal)
    wanted = find_record(opened_journal(root), record) if record else None
    try:
        steps = [
            Step(one.date, one.what, one.record, one.subject, one.was)
            for one in revisions(root)
            if wanted is None or one.record == wanted.key
        ]
        from_git = True
    except NoHistory as reason:
        click.echo(f"This is what the records say themselves, because {reason}.", err=True)
        steps, from_git = _from_records(root, today, wanted), False
    if any(step.date is None for step in steps):
        click.echo("What is shown without a day has one that no calendar knows; git was told a wrong date.", err=True)
    print_data(output, lambda width: as_text(steps, width), lambda: as_value(steps, from_git=from_git))


def _from_records(root: Path, said: date | None, wanted: Record | None) -> list[Step]:
    journal = opened_journal(root)
    today = today_of(journal.profile, said)
    contact = journal.contacts.get(wanted.id) if wanted and wanted.key.startswith("contacts/") else None
    events = timeline(journal, today, contact)[::-1] if contact else diary(journal, today)
    return [
        Step(event.date, event.what, event.record, event.text)
        for event in events
        if wanted is None or contact or event.record == wanted.key
    ]
