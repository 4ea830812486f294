"""The two options that every command takes, also before its name: which journal, and which day is today."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable


class Mistake(click.UsageError):
    """A call that can't be followed, where the usage line would explain nothing: one sentence says what to do."""

    def show(self, file: Any = None) -> None:
        """Print the sentence alone."""
        click.ClickException.show(self, file)


def journal_and_today(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command both options, as its arguments `journal` and `today`; None for what was not said."""
    with_both: Callable[..., None] = _journal(_today(command))
    return with_both


def _said_here_or_before(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """The value behind the command's name, else the one before it."""
    return ctx.find_root().params.get(param.name or "") if value is None else value


def _day(ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    if value is None:
        before: date | None = _said_here_or_before(ctx, param, None)
        return before
    return day_typed(value)


def day_typed(value: str) -> date:
    """The day that was typed; 8.10.2026 will do here, while 8/10/2026 may be two days.

    Raises:
        click.BadParameter: it is none.
    """
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise click.BadParameter(f"There is no day {value} in the calendar.") from None
    # What check would say of such a date in a file; pydantic is slow to import, and a right date does without it.
    from pydantic_core import PydanticCustomError

    from career_journal.fields.dates import day, day_slip

    if "/" not in value and (meant := day_slip(value)):
        return date.fromisoformat(meant)
    try:
        return day(value)
    except PydanticCustomError as error:
        said = error.context or {}
        raise click.BadParameter(f"{said['message']} {said['help']}") from None


_journal: Callable[..., Any] = click.option(
    "--journal",
    metavar="DIR",
    type=click.Path(path_type=Path),
    callback=_said_here_or_before,
    help="The journal's folder. Default: journal/ here, or in a folder above.",
)

_today: Callable[..., Any] = click.option(
    "--today",
    metavar="DATE",
    callback=_day,
    help="The day that counts as today. Default: the profile's, else this computer's.",
)
