"""Days on the command line: options and arguments that take a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.before_all import Mistake, day_typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date | None:
    return None if value is None else day_typed(value)


def day_option(name: str, help: str) -> Callable[[Any], Any]:  # noqa: A002 - Click's word for it
    """An option that takes a day."""
    return click.option(name, metavar="DATE", callback=_day, help=help)


def not_in_the_future(day: date, today: date) -> date:
    """The day of something that has happened.

    Raises:
        Mistake: it is still to come.
    """
    if day > today:
        raise Mistake(f"{day} is still to come; today is {today}. Write the day on which it happened.")
    return day
