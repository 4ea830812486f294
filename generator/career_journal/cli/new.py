"""`career-journal new`: a record from a form that asks its questions as comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.adding import add, moment, said
from career_journal.cli.before_all import Mistake
from career_journal.cli.choosing import Kinds, StageWord, words_argument
from career_journal.cli.completing import complete_records
from career_journal.cli.days import day_said
from career_journal.cli.door import with_journal
from career_journal.cli.finding import find_people
from career_journal.cli.next_steps import AFTER_A_TALK, AFTER_NEW
from career_journal.editing import scaffolds
from career_journal.fields import Moment
from career_journal.ids import slug
from career_journal.method.stages import Stage
from career_journal.views.next_interview import next_interview
from career_journal.views.referrals import first_suggestion

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from career_journal.cli.days import SaidWhen
    from career_journal.journal import Journal


def _record_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every kind of record has, below its own."""
    edit = click.option("--edit", is_flag=True, help="Open it in your editor.")
    name = click.option(
        "--id", "wanted", metavar="ID", help="What to call its file, without .md. Default: made of the name."
    )
    return name(edit(with_journal(command)))


_OTHER_WORDS = {
    "person": "contact",
    "people": "contact",
    "meeting": "interview",
    "conversation": "interview",
    "talk": "interview",
    "call": "interview",
    "company": "organization",
    "employer": "organization",
    "career": "option",
    "job": "option",
    "note": "entry",
    "diary": "entry",
}
"""What people call the records too."""


@click.group(cls=Kinds, other_words=_OTHER_WORDS)
def command() -> None:
    """Add a record: a contact, an interview, an option, an organization, an entry.

    Each is a text file with a form to fill in. Its path is printed.
    """


@command.command()
@words_argument("name", required=True)
@_record_options
def contact(journal: Journal, today: date, name: str, wanted: str | None, edit: bool) -> None:
    """Add a person to talk with: new contact "Priya Raman".

    Of somebody who was suggested to you, it is filled in by whom, and where they work.
    """
    text = scaffolds.contact(said(name), today, first_suggestion(journal, today, name))
    add(journal, "contacts", wanted or slug(name), text, edit)


@command.command()
@words_argument("contact", required=True, shell_complete=complete_records(["contacts"]))
@click.option("--on", metavar="DATE", callback=moment, help="The day, or the day and the time. Default: today.")
@click.option(
    "--stage",
    type=StageWord(),
    help="What it is for. Default: the contact's stage, else that of your last conversation, else explore.",
)
@_record_options
def interview(
    journal: Journal,
    today: date,
    contact: str,
    on: SaidWhen,
    stage: str | None,
    wanted: str | None,
    edit: bool,
) -> None:
    """Add a conversation, planned or held: new interview priya --on 2026-12-01.

    CONTACT is the id of a contact, its beginning, or words of the name; of several people, a word of each. What is
    known is filled in: the options, why you ask, and questions that are still open and fit the person.
    """
    name, _, last = contact.rpartition(" ")
    if name and on is None and last[:1].isdecimal():
        raise Mistake(f"Write the day behind --on: career-journal new interview {name} --on {last}")
    person, *others = find_people(journal, contact)
    when = on if isinstance(on, Moment) else Moment(day_said(on, today))
    known = next_interview(journal, today, person, when.day, Stage(stage) if stage else None)
    text = scaffolds.interview([person.id, *(other.id for other in others)], f"{when}", known)
    step = AFTER_A_TALK if when.day < today else AFTER_NEW["interviews"]
    add(journal, "interviews", wanted or slug(f"{when.day}-{person.id}"), text, edit, step)


@command.command()
@words_argument("name", required=True)
@_record_options
def option(journal: Journal, today: date, name: str, wanted: str | None, edit: bool) -> None:
    """Add a career option: new option "GIS analyst"."""
    add(journal, "options", wanted or slug(name), scaffolds.option(said(name), today), edit)


@command.command()
@words_argument("name", required=True)
@_record_options
def organization(journal: Journal, today: date, name: str, wanted: str | None, edit: bool) -> None:
    """Add a company or another employer: new organization "City of Aldenau"."""
    add(journal, "organizations", wanted or slug(name), scaffolds.organization(said(name), today), edit)


@command.command()
@words_argument("title", metavar="[TITLE]")
@click.option("--on", metavar="DATE", callback=moment, help="The day it is about. Default: today.")
@_record_options
def entry(journal: Journal, today: date, title: str, on: SaidWhen, wanted: str | None, edit: bool) -> None:
    """Add a dated entry of your own: new entry "What I know so far"."""
    day = on.day if isinstance(on, Moment) else day_said(on, today)
    add(journal, "entries", wanted or slug(f"{day} {title}"), scaffolds.entry(title and said(title), day), edit)
