"""From what was typed to the conversation that is meant: the interview itself, or the person it is with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake
from career_journal.cli.finding import find_record

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview


def next_planned(journal: Journal, today: date, person: Contact) -> Interview:
    """The next interview that is planned with a person.

    Raises:
        click.ClickException: none is.
    """
    talks = [talk for talk in journal.interviews_of.get(person.id, ()) if talk.is_planned(today)]
    to_come = [talk for talk in talks if talk.date.day >= today]
    if not talks:
        raise click.ClickException(
            f"No conversation with {person.name} is planned. "
            f"To plan one: career-journal new interview {person.id} --on DATE"
        )
    return (to_come or talks)[0]


def find_person_or_interview(journal: Journal, typed: str) -> tuple[Contact, Interview | None]:
    """A person, or the first person of an interview together with it; words of a name mean the person.

    Raises:
        Mistake: nobody and nothing is called so, or several are.
        click.ClickException: the file can't be used, or of none of the interview's people.
    """
    wanted = typed.strip().removesuffix(".md").removeprefix("interviews/")
    interview = journal.interviews.get(wanted)
    if interview is None:
        try:
            return journal.contacts[find_record(journal, typed, ["contacts"]).id], None
        except Mistake as nobody:
            try:
                interview = journal.interviews[find_record(journal, typed, ["interviews"]).id]
            except Mistake as nothing:
                raise (nothing if "could be" in nothing.message else nobody) from None
    if not interview.contact:
        raise click.ClickException(
            f"Nobody whom {interview.path} names as its contact can be found. To see why: career-journal check"
        )
    return journal.contacts[interview.contact[0]], interview
