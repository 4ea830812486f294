"""`career-journal serve`: the site on this computer, made again whenever a file changes."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import journal_and_today
from career_journal.cli.door import journal_folder
from career_journal.cli.trusting import trust_option
from career_journal.website.serve import free_port, serve_site

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command()
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    help="The port to listen on. Default: 8000, or the next one that is not in use.",
)
@trust_option
@journal_and_today
def command(port: int | None, trust: bool, journal: Path | None, today: date | None) -> None:
    """Show the site in the browser, and make it again whenever a file changes.

    What goes wrong with a save is told here and on each page, until it is mended.

    The site can be reached from this computer alone. Stop it with Ctrl+C.
    """
    root = journal_folder(journal)
    port = port or free_port()
    gc.enable()  # it may run all day
    click.echo(f"In a moment the site is at http://127.0.0.1:{port}/ — stop with Ctrl+C.", err=True)
    try:
        refused = serve_site(root, today, port=port, say=partial(click.echo, err=True), trust=trust)
    except OSError as error:
        raise click.ClickException(
            f"Port {port} can't be used: {error.strerror}. Try another one with --port."
        ) from None
    if refused:
        raise click.ClickException(refused.reason)
