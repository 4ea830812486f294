"""What commands that change a file have in common: a refusal is a sentence and exit code 1, and a commit if wanted."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from career_journal.cli.door import reached
from career_journal.editing.changes import EditRefused
from career_journal.editing.committing import commit
from career_journal.reading.git import GitRefused
from career_journal.reports.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from career_journal.journal import Journal


@contextmanager
def refusals_said() -> Iterator[None]:
    """Turn a refused edit into its sentence; the file is as it was."""
    try:
        yield
    except EditRefused as refused:
        raise click.ClickException(f"{refused}") from None
    except OSError as error:
        where = f" “{reached(Path(os.fsdecode(error.filename)))}”:" if error.filename else ""
        raise click.ClickException(f"Nothing was written.{where} {error.strerror}.") from None


def commit_if_wanted(journal: Journal, paths: Sequence[str], subject: str, details: str = "") -> None:
    """Make a git commit of the files that a command wrote, where the profile asks for it.

    When it can't be made, the change stays, and a sentence says why.
    """
    if not journal.profile.settings.commit or not paths:
        return
    try:
        commit(journal.root, paths, subject, details)
    except GitRefused as refused:
        click.echo(f"This is written, but there is no commit of it: {one_line(f'{refused}')}.", err=True)
