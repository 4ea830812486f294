"""`career-journal init`: a new journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake, journal_and_today
from career_journal.cli.changing import refusals_said
from career_journal.cli.door import NAME, reached, to_type
from career_journal.editing.demo import demo_journal, sample
from career_journal.editing.new_journal import new_journal
from career_journal.reading import read_journal
from career_journal.website.clock import today_of

if TYPE_CHECKING:
    from datetime import date

_NEXT = """\
Your journal is in {folder}/. What comes next:
  1. Open {folder}/profile.md in any text editor and write down who you are. The lines that start with # help you.
  2. Write down somebody worth talking to:  career-journal new contact "Their Name"
  3. See whether all is well:               career-journal check
  4. Make the site, and look at it:         career-journal build\
"""

_NEXT_IN_DEMO = """\
A journal to try things out with is in {folder}/. Everyone in it is made up. What you can do:
  1. See what is to do today:           career-journal today
  2. See what to ask in the next talk:  career-journal prep jonas
  3. Make the site, and look at it:     career-journal build
  4. Start your own, somewhere else:    career-journal init\
"""


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--demo", is_flag=True, help="A full journal of a made-up person, with dates around today.")
@journal_and_today
def command(folder: Path | None, journal: Path | None, today: date | None, demo: bool) -> None:
    """Start a new journal, in DIR or here.

    It makes the folder journal/, and beside it the settings of the site. It overwrites nothing.
    """
    if folder and journal:
        raise Mistake("Say where the journal goes only once: as DIR, or with --journal.")
    root = journal or (folder or Path()) / NAME
    with refusals_said():
        made = demo_journal(root, _today(today)) if demo else new_journal(root)
    for kept in made.kept:
        click.echo(f"{reached(kept)} was there already and stays as it is.", err=True)
    click.echo((_NEXT_IN_DEMO if demo else _NEXT).format(folder=reached(made.folder)), err=True)
    if reached(made.folder) != NAME:
        click.echo(f"From here, add to each of these commands: --journal {to_type(reached(made.folder))}", err=True)


def _today(said: date | None) -> date:
    """The day that was said, else the clock's where the sample's person lives: theirs is fixed."""
    profile = read_journal(sample()).profile
    return today_of(profile.model_copy(update={"settings": profile.settings.model_copy(update={"today": None})}), said)
