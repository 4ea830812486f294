"""`career-journal explain`: what a check looks for, why, and how it reads when it is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from career_journal.checks import CHECKS, WHEN_SHARED
from career_journal.cli.before_all import Mistake, journal_and_today
from career_journal.cli.printing import terminal_width
from career_journal.diagnostics import listed, surely_meant
from career_journal.editing.fixes import FIXES
from career_journal.reports.explanation import explanation, overview

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from career_journal.checks.check import Check


_DOCUMENTED = (*CHECKS, *WHEN_SHARED)


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str | CompletionItem]:  # noqa: ARG001
    return [word for check in _DOCUMENTED for word in (check.name, check.code) if word.startswith(incomplete)]


@click.command()
@click.argument("name", required=False, metavar="[NAME|CODE]", shell_complete=_complete)
@journal_and_today
def command(name: str | None, **_: object) -> None:
    """Say what a check looks for, with a bad and a good example.

    NAME or CODE stand in each line of what check prints. Without one, this lists all checks.
    """
    if name is None:
        click.echo(overview(_DOCUMENTED, terminal_width()), nl=False)
    else:
        check = _check(name)
        click.echo(explanation(check, terminal_width(), fixable=check.name in FIXES), nl=False)


def _check(name: str) -> Check:
    by_word = {word.casefold(): check for check in _DOCUMENTED for word in (check.name, check.code)}
    if found := by_word.get(name.strip().casefold().replace("_", "-")):
        return found
    slip = surely_meant(name, (check.name for check in _DOCUMENTED))
    near = [slip] if slip else _with_words(name)
    guess = f"Did you mean {listed(near)}?" if near else "To list them all: career-journal explain"
    raise Mistake(f"There is no check “{name}”. {guess}")


def _with_words(name: str) -> list[str]:
    """The checks that share the rarest of the words that were typed; none where they are too many to choose from."""
    typed = re.split(r"[\s_-]+", name.casefold())
    found = [[check.name for check in _DOCUMENTED if word in check.name.split("-")] for word in typed]
    fewest = min(filter(None, found), key=len, default=[])
    return fewest if len(fewest) <= _SHOWN else []


_SHOWN = 6
"""More names than these are no help."""
