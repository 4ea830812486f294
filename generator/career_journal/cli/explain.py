"""`career-journal explain`: what a check looks for, why, and how it reads when it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.checks import CHECKS
from career_journal.cli.before_all import Mistake, journal_and_today
from career_journal.cli.printing import terminal_width
from career_journal.diagnostics import did_you_mean, listed
from career_journal.editing.fixes import FIXES
from career_journal.reports.explanation import explanation, overview

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from career_journal.checks.check import Check


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str | CompletionItem]:  # noqa: ARG001
    return [word for check in CHECKS for word in (check.name, check.code) if word.startswith(incomplete)]


@click.command()
@click.argument("name", required=False, metavar="[NAME|CODE]", shell_complete=_complete)
@journal_and_today
def command(name: str | None, **_: object) -> None:
    """Say what a check looks for, with a bad and a good example.

    NAME or CODE stand in each line of what check prints. Without one, this lists all checks.
    """
    if name is None:
        click.echo(overview(CHECKS, terminal_width()), nl=False)
    else:
        check = _check(name)
        click.echo(explanation(check, terminal_width(), fixable=check.name in FIXES), nl=False)


def _check(name: str) -> Check:
    by_word = {word.casefold(): check for check in CHECKS for word in (check.name, check.code)}
    if found := by_word.get(name.strip().casefold().replace("_", "-")):
        return found
    near = _with_word(name) or [one for one in [did_you_mean(name, (check.name for check in CHECKS))] if one]
    guess = f"Did you mean {listed(near)}?" if near else "To list them all: career-journal explain"
    raise Mistake(f"There is no check “{name}”. {guess}")


def _with_word(word: str) -> list[str]:
    """The checks in whose name the word stands; none where they are too many to choose from."""
    found = [check.name for check in CHECKS if word.casefold() in check.name.split("-")]
    return found if len(found) <= _SHOWN else []


_SHOWN = 6
"""More names than these are no help."""
