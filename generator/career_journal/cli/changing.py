"""What commands that change a file have in common: a refusal is a sentence and exit code 1; what is written is done."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
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


@contextmanager
def written(journal: Journal, paths: Sequence[str], subject: str, details: str = "") -> Iterator[None]:
    """What a command says once its files are written; before it, their git commit where the profile asks for one.

    When that can't be made, the change stays, and a sentence says why. The change is done, with exit code 0, even where
    nothing can be said.
    """
    no_commit = _why_no_commit(journal, paths, subject, details)
    try:
        try:
            yield
        finally:
            if no_commit:
                click.echo(f"This is written, but there is no commit of it: {no_commit}.", err=True)
    except OSError as error:
        with suppress(OSError):
            click.echo(f"This is written, but the output can’t be: {error.strerror}.", err=True)
        _be_silent_where_nobody_listens()


def _why_no_commit(journal: Journal, paths: Sequence[str], subject: str, details: str) -> str | None:
    if not journal.profile.settings.commit or not paths:
        return None
    try:
        commit(journal.root, paths, subject, details)
    except GitRefused as refused:
        return one_line(f"{refused}")
    return None


def _be_silent_where_nobody_listens() -> None:
    """What could not be written is kept for the end of the process, and would fail again there."""
    for stream in filter(None, (sys.stdout, sys.stderr)):  # there is none where it was closed before the start
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
