"""`career-journal init`: a new journal."""

from __future__ import annotations

from pathlib import Path

import click

from career_journal.cli.before_all import Mistake, journal_and_today
from career_journal.cli.changing import refusals_said
from career_journal.cli.door import NAME, reached
from career_journal.editing.new_journal import new_journal

_NEXT = """\
Your journal is in {folder}/. What comes next:
  1. Open {folder}/profile.md in any text editor and write down who you are. The lines that start with # help you.
  2. Write down somebody worth talking to:  career-journal new contact "Their Name"
  3. See whether all is well:               career-journal check
  4. Make the site, and look at it:         career-journal build\
"""


@click.command()
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@journal_and_today
def command(folder: Path | None, journal: Path | None, **_: object) -> None:
    """Start a new journal, in DIR or here.

    It makes the folder journal/, and beside it the settings of the site. It overwrites nothing.
    """
    if folder and journal:
        raise Mistake("Say where the journal goes only once: as DIR, or with --journal.")
    with refusals_said():
        made = new_journal(journal or (folder or Path()) / NAME)
    for kept in made.kept:
        click.echo(f"{reached(kept)} was there already and stays as it is.", err=True)
    click.echo(_NEXT.format(folder=reached(made.folder)), err=True)
    if reached(made.folder) != NAME:
        click.echo(f"From here, add to each of these commands: --journal {reached(made.folder)}", err=True)
