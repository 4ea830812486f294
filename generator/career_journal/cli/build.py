"""`career-journal build`: the site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from career_journal.cli.changing import refusals_said
from career_journal.cli.choosing import OneOf
from career_journal.cli.door import folder_as_reached, reached, with_journal
from career_journal.cli.printing import terminal_width
from career_journal.cli.trusting import trust_option
from career_journal.cli.waiting import waiting
from career_journal.diagnostics import Severity
from career_journal.editions import EditionName
from career_journal.reports import FORMATS, shared
from career_journal.reports.printable import one_line
from career_journal.reports.report import Report, counted

if TYPE_CHECKING:
    from datetime import date

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal
    from career_journal.website.build import Built, Refused


_OTHER_WORDS = {"counsellor": "share", "counselor": "share", "shared": "share", "public": "share", "private": "full"}
"""What people call the editions too."""


@click.command()
@click.option(
    "--site-dir",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Where to make it. Default: site/ beside the journal; for the share edition, site-share/ there.",
)
@click.option(
    "--edition",
    type=OneOf([name.value for name in EditionName], _OTHER_WORDS),
    default=EditionName.FULL.value,
    show_default=True,
    help="full: everything, for you alone. share: a part of it, without names, for a counsellor.",
)
@click.option("--strict", is_flag=True, help="Make nothing when check finds errors.")
@trust_option
@with_journal
def command(journal: Journal, today: date, site_dir: Path | None, edition: str, strict: bool, trust: bool) -> None:
    """Make the site, a folder of pages that any browser opens.

    It takes the place of the one that was made before. The full edition is for you alone: it shows all that is in the
    journal. The share edition leaves out what is private, and says at the end what it left out and replaced.
    """
    name = EditionName(edition)
    with refusals_said(), waiting("Making the site"):
        from career_journal.website.build import Refused, build_site

        built = build_site(journal, today, site_dir, strict=strict, name=name, trust=trust)
    if isinstance(built, Refused):
        raise _refusal(journal, built, is_strict=strict or name is EditionName.SHARE)
    _say(built)
    if name is EditionName.SHARE:
        click.echo(shared.render(built.kept_back, built.replaced, folder_as_reached(journal.root)), err=True, nl=False)
    click.echo(f"Made {counted(built.pages, 'page')}. Open this in your browser:", err=True)
    click.echo(reached(built.site / "index.html"))


def _refusal(journal: Journal, refused: Refused, *, is_strict: bool) -> click.ClickException:
    if refused.to_mend:
        click.echo(_lines(journal, refused.to_mend), err=True)
    faulty = is_strict and any(found.severity is Severity.ERROR for found in refused.diagnostics)
    hint = " Nothing was made. To see what is wrong: career-journal check" if faulty else ""
    return click.ClickException(refused.reason + hint)


def _lines(journal: Journal, to_mend: tuple[Diagnostic, ...]) -> str:
    """What has to be mended first, each with its line."""
    folder = folder_as_reached(journal.root)
    return FORMATS["text"](Report(to_mend, frozenset(journal.sources), journal.sources, folder, terminal_width()))


def _say(built: Built) -> None:
    if built.withheld:
        are = "is" if len(built.withheld) == 1 else "are"
        click.echo(f"{counted(len(built.withheld), 'file')} {are} on no page, because of errors:", err=True)
        click.echo(
            "".join(f"  {one_line(path)}\n" for path in built.withheld) + "To see why: career-journal check", err=True
        )
