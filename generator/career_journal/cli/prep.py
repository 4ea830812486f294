"""`career-journal prep`: the prep sheet of a conversation that is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.choosing import words_argument
from career_journal.cli.completing import complete_records
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding_interviews import find_person_or_interview, next_planned
from career_journal.cli.left_out import say_what_is_left_out
from career_journal.cli.next_steps import AFTER_PREP, say_next
from career_journal.cli.printing import format_option, print_data
from career_journal.reports.prep import as_text
from career_journal.reports.prep_value import as_value
from career_journal.reports.printable import one_line
from career_journal.views.prep import prep

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@click.command()
@words_argument("interview", required=True, shell_complete=complete_records(["interviews", "contacts"]))
@format_option()
@with_journal
def command(journal: Journal, today: date, interview: str, output: str) -> None:
    """Print the prep sheet of a conversation: whom you meet, what was said, what to ask.

    INTERVIEW is its id, the beginning of it, or the name of the person: the next one planned with them is meant.
    """
    person, talk = find_person_or_interview(journal, interview)
    say_what_is_left_out(journal)
    talk = talk or next_planned(journal, today, person)
    sheet = prep(journal, today, talk)
    print_data(output, lambda width: as_text(sheet, journal, today, width), lambda: as_value(sheet))
    if note := _not_to_come(journal, today, talk):
        click.echo(one_line(note), err=True)
    elif output == "text":
        say_next(AFTER_PREP.replace("{path}", reached(journal.root / talk.path)), talk.id)


def _not_to_come(journal: Journal, today: date, talk: Interview) -> str | None:
    """What to do about a conversation that is not to come any more; None for one that is."""
    day, file = talk.date.day, reached(journal.root / talk.path)
    if talk.is_held(today):
        thanks = "" if talk.thanked else f" To thank them: career-journal draft thank-you {talk.id}"
        return f"This conversation was held on {day}. Write what you heard into {file}.{thanks}"
    if not talk.is_planned(today):
        again = f"To plan another: career-journal new interview {talk.contact[0]} --on DATE"
        return f"This conversation of {day} did not take place ({talk.status}). {again}"
    if day < today:
        return f"This conversation was planned for {day}, which is past. Write its status, or a new date, into {file}."
    return None
