"""`career-journal build`: the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from career_journal.cli.changing import refusals_said
from career_journal.cli.door import reached, with_journal
from career_journal.cli.waiting import waiting
from career_journal.diagnostics import Severity
from career_journal.reports.printable import one_line
from career_journal.reports.report import counted

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.website.build import Built


@click.command()
@click.option(
    "--site-dir",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Where to make it. Default: site/ beside the journal.",
)
@click.option("--strict", is_flag=True, help="Make nothing when check finds errors.")
@with_journal
def command(journal: Journal, today: date, site_dir: Path | None, strict: bool) -> None:
    """Make the site, a folder of pages that any browser opens.

    It takes the place of the one that was made before. It is for you alone: it shows all that is in the journal.
    """
    with refusals_said(), waiting("Making the site"):
        from career_journal.website.build import Refused, build_site

        built = build_site(journal, today, site_dir, strict=strict)
    if isinstance(built, Refused):
        faulty = strict and any(found.severity is Severity.ERROR for found in built.diagnostics)
        hint = " Nothing was made. To see what is wrong: career-journal check" if faulty else ""
        raise click.ClickException(built.reason + hint)
    _say(built)


def _say(built: Built) -> None:
    if built.withheld:
        are = "is" if len(built.withheld) == 1 else "are"
        click.echo(f"{counted(len(built.withheld), 'file')} {are} on no page, because of errors:", err=True)
        click.echo(
            "".join(f"  {one_line(path)}\n" for path in built.withheld) + "To see why: career-journal check", err=True
        )
    click.echo(f"Made {counted(built.pages, 'page')}. Open this in your browser:", err=True)
    click.echo(reached(built.site / "index.html"))
