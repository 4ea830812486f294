"""`career-journal draft`: the skeleton of a message in the person's own words. It sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake
from career_journal.cli.choosing import OneOf, words_argument
from career_journal.cli.completing import complete_records
from career_journal.cli.door import with_journal
from career_journal.cli.finding_interviews import find_person_or_interview
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.draft import as_text, as_value
from career_journal.views.draft_kinds import DRAFTS, DraftKind

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal

_NO_REASON = {
    DraftKind.THANK_YOU: "No conversation with {name} has taken place yet, so there is nothing to thank for.",
    DraftKind.NUDGE: "No request to {name} waits for an answer. To ask them: career-journal draft request {id}",
}
"""Why there is no draft of a kind."""


@click.command()
@click.argument("kind", type=OneOf([kind.value for kind in DraftKind]))
@words_argument("record", metavar="ID", shell_complete=complete_records(["contacts", "interviews"]))
@format_option()
@with_journal
def command(journal: Journal, today: date, kind: str, record: str, output: str) -> None:
    """Begin a message: a request, a thank-you, a nudge, an update.

    ID is a contact or an interview: its id, the beginning of it, or words of the name. The text is made of what you
    wrote down; what only you can say is left as a gap in [brackets]. Nothing is sent.
    """
    if not record.strip():
        raise Mistake(f"To whom? Write the name behind it: career-journal draft {kind} priya")
    person, interview = find_person_or_interview(journal, record)
    say_what_is_left_out(journal)
    wanted = DraftKind(kind)
    draft = DRAFTS[wanted](journal, today, person, interview)
    if draft is None:
        raise click.ClickException(_NO_REASON[wanted].format(name=person.name, id=person.id))
    print_data(output, lambda _: as_text(draft), lambda: as_value(wanted, draft))
    click.echo("Nothing was sent. Fill the gaps in [brackets], make it yours, and send it. Then:", err=True)
    for arguments in draft.afterwards:
        click.echo(f"  career-journal {arguments}", err=True)
