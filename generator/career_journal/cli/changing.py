"""What the commands that change a file have in common: a refusal is a sentence and exit code 1."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from career_journal.editing.changes import EditRefused

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def refusals_said() -> Iterator[None]:
    """Turn a refused edit into its sentence; the file is as it was."""
    try:
        yield
    except EditRefused as refused:
        raise click.ClickException(f"{refused}") from None
    except OSError as error:
        raise click.ClickException(f"Nothing was written: {error.strerror}.") from None
