"""Days on the command line: options and arguments that take a date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.before_all import Mistake, day_typed
from career_journal.fields.counting import days_after

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.fields import Moment

    Said = date | timedelta | None
    """A day as it was said: as such, or so many days from today; None where none was."""

    SaidWhen = Moment | timedelta | None
    """The same where a time may stand behind it."""


DAY_WORDS: Mapping[str, timedelta] = {
    "yesterday": timedelta(days=-1),
    "today": timedelta(0),
    "tomorrow": timedelta(days=1),
}
"""Days that have a name."""


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> Said:
    if value is None:
        return None
    named = DAY_WORDS.get(value.casefold())
    return day_typed(value) if named is None else named


def day_option(name: str, help: str) -> Callable[[Any], Any]:  # noqa: A002 - Click's word for it
    """An option that takes a day."""
    return click.option(name, metavar="DATE", callback=_day, help=help)


def day_said(said: Said, today: date) -> date:
    """The day that was said; today, where none was."""
    return days_after(today, said.days) if isinstance(said, timedelta) else said or today


def not_in_the_future(said: Said, today: date) -> date:
    """The day of something that has happened.

    Raises:
        Mistake: it is still to come.
    """
    day = day_said(said, today)
    if day > today:
        raise Mistake(f"{day} is still to come; today is {today}. Write the day on which it happened.")
    return day
