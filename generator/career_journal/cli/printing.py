"""How commands print: data to standard output, in the format that was asked for; all else to standard error."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.choosing import OneOf
from career_journal.reports.json_report import as_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def format_option(names: Iterable[str] = ("text", "json")) -> Callable[[Any], Any]:
    """The option `--format`, which the command gets as `output`."""
    return click.option(
        "--format", "output", type=OneOf(list(names)), default="text", show_default=True, help="How to print it."
    )


def print_data(output: str, text: Callable[[int], str], value: Callable[[], Any]) -> None:
    """Print a view as text for the terminal's width, or as JSON."""
    click.echo(as_json(value()) if output == "json" else text(terminal_width()), nl=False)


def terminal_width() -> int:
    """The terminal's columns; 80 where there is none."""
    return max(40, shutil.get_terminal_size().columns)
