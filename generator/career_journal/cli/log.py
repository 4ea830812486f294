"""`career-journal log`: adds a touch to a contact's log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.adding import said
from career_journal.cli.before_all import Mistake
from career_journal.cli.changing import refusals_said, written
from career_journal.cli.choosing import OneOf, words_argument
from career_journal.cli.completing import complete_records
from career_journal.cli.days import day_option, not_in_the_future
from career_journal.cli.door import reached, with_journal
from career_journal.cli.finding import find_record
from career_journal.cli.next_steps import AFTER_LOG, AND_NOW, say_next
from career_journal.diagnostics import listed
from career_journal.editing.amending import amend
from career_journal.editing.recording import is_logged, logged
from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.cli.days import Said
    from career_journal.journal import Journal


_OTHER_WORDS = {
    "asked": Touch.REQUEST,
    "answer": Touch.REPLY,
    "answered": Touch.REPLY,
    "call": Touch.MESSAGE,
    "email": Touch.MESSAGE,
    "e-mail": Touch.MESSAGE,
    "mail": Touch.MESSAGE,
    "thank-you": Touch.THANKS,
    "gift": Touch.GAVE,
}
"""What people call a touch too."""


class _WhatHappened(OneOf):
    """The last word of the call. With nothing before it, it is more likely the person than a touch."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word of the touch.

        Raises:
            Mistake: it is missing.
            click.UsageError: it is none.
        """
        is_alone = ctx is not None and not ctx.params.get("contact")
        if is_alone and value.casefold() not in {*self.choices, *_OTHER_WORDS}:
            way_out = f"Write it behind the name: career-journal log {value} request"
            raise Mistake(f"What happened with “{value}”: {listed(self.choices)}? {way_out}")
        return super().convert(value, param, ctx)


@click.command()
@words_argument("contact", shell_complete=complete_records(["contacts"]))
@click.argument("what", metavar="WHAT", type=_WhatHappened([touch.value for touch in Touch], _OTHER_WORDS))
@click.option("--via", metavar="TEXT", help="How: by mail, on the phone, at an event.")
@click.option("--note", metavar="TEXT", help="A word to remember it by.")
@day_option("--on", "The day of it. Default: today.")
@with_journal
def command(
    journal: Journal, today: date, contact: str, what: str, via: str | None, note: str | None, on: Said
) -> None:
    """Write down a touch outside an interview: log priya request --via e-mail.

    CONTACT is the id of a contact, its beginning, or words of the name. WHAT is request, reply, declined, nudge,
    introduction, thanks, update, message or gave.
    """
    if not contact:
        raise Mistake(f"Whom does it concern? Write the name before it: career-journal log priya {what}")
    person = find_record(journal, contact, ["contacts"])
    day = not_in_the_future(on, today)
    item = {"date": f"{day}", "what": what}
    for field, words in (("via", via), ("note", note)):
        if words is not None:
            item[field] = said(words, field, _EXAMPLES[field])
    with refusals_said():
        amend(journal, person.path, lambda _: [logged(item)])
    path = reached(journal.root / person.path)
    with written(journal, [person.path], f"Log: {_SUBJECTS.get(what, f'{what} to')} {person.title}"):
        click.echo(f"{person.title}: {what} on {day}. Recorded in {path}.")
        if is_logged(journal.contacts[person.id], item):
            once = f"If it did not happen twice, take one of the two out of {path}."
            click.echo(f"The same was in the log before. {once}", err=True)
        say_next(AFTER_LOG.get(what, AND_NOW), person.id)


_SUBJECTS: Mapping[str, str] = {
    Touch.REPLY: "reply from",
    Touch.DECLINED: "declined by",
    Touch.INTRODUCTION: "introduction of",
    Touch.MESSAGE: "message with",
    Touch.GAVE: "something given to",
}
"""How a commit calls a touch that is not simply one “to” somebody."""

_EXAMPLES = {"via": "e-mail", "note": "liked the heat maps"}
