"""What to type instead, when a word is missing behind a command or one is too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake

if TYPE_CHECKING:
    from collections.abc import Mapping

_MISSING: Mapping[str, str] = {
    "completion": "For which shell? Write: career-journal completion bash, or zsh, or fish",
    "done": "What is done? Write what followups prints in its last line: career-journal done priya thank-you",
    "draft": "What, and to whom? Write it behind it: career-journal draft request priya",
    "log": "With whom, and what was it? Write it behind it: career-journal log priya request",
    "new contact": "Who is it? Write the name behind it: career-journal new contact Priya Raman",
    "new interview": "With whom? Write the name behind it: career-journal new interview priya",
    "new option": "What is it called? Write the name behind it: career-journal new option GIS analyst",
    "new organization": "What is it called? Write the name behind it: career-journal new organization Meandr",
    "prep": "For which conversation? Write the name of the person behind it: career-journal prep priya",
    "show": "Which record? Write its name behind it: career-journal show priya",
    "snooze": "What may rest, and until when? Write it behind it: career-journal snooze priya thank-you 2026-12-01",
}
"""Command -> the question that it asks when it is called alone."""

_ONE_OF_THEM = "It takes no name. To see one record, with what is owed: career-journal show {words}"
_TOO_MANY: Mapping[str, str] = {
    "build": "To make the site of another journal: career-journal build --journal {words}",
    "followups": _ONE_OF_THEM,
    "options": _ONE_OF_THEM,
    "serve": "To show another journal: career-journal serve --journal {words}",
    "stages": "It always shows all three, each with what is missing.",
    "today": _ONE_OF_THEM,
}
"""Command that takes no word behind it -> what was most likely meant by one."""


def plainly(refused: click.ClickException) -> click.ClickException:
    """The same refusal in plain words, where it is one of a missing word or of one too many."""
    if not isinstance(refused, click.UsageError) or refused.ctx is None:
        return refused
    name = _name(refused.ctx)
    if isinstance(refused, click.MissingParameter) and name in _MISSING:
        return Mistake(_MISSING[name], refused.ctx)
    before, _, words = refused.message.rstrip(")").partition(" (")
    if not before.startswith("Got unexpected extra argument"):
        return refused
    instead = _TOO_MANY.get(name, f"To read what it takes: career-journal {name} --help").replace("{words}", words)
    return Mistake(f"“{words}” has no place behind {name}. {instead}", refused.ctx)


def _name(ctx: click.Context) -> str:
    """What the command is called behind `career-journal`: `new contact`."""
    names: list[str] = []
    while ctx.parent:
        names.insert(0, ctx.info_name or "")
        ctx = ctx.parent
    return " ".join(names)
