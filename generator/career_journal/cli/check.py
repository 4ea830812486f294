"""`career-journal check`: every fault of the journal, all at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from career_journal.checks.runner import diagnose
from career_journal.cli.before_all import Mistake
from career_journal.cli.door import folder_as_reached, opened_journal, reached, with_journal
from career_journal.cli.mending import fix, show_diff
from career_journal.cli.printing import format_option, terminal_width
from career_journal.editing.mending import with_fixable
from career_journal.reading.names import printable_name
from career_journal.reports import FORMATS
from career_journal.reports.report import Report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Journal


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--fix", "fixing", is_flag=True, help="Mend first what can be mended without you.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@format_option(FORMATS)
@with_journal
def command(
    journal: Journal, today: date, paths: Sequence[Path], strict: bool, fixing: bool, diff: bool, output: str
) -> None:
    """Find every fault in the journal, each with its place and a way out.

    With PATHs, show what is found in these files and folders alone. The exit code is 1 when there are errors.
    """
    if fixing and diff:
        raise Mistake("Write either --fix or --diff.")
    wanted = [_in_journal(journal.root, path) for path in paths]
    all_written = True
    if fixing:
        all_written = fix(journal, today, lambda path: _is_in(path, wanted))
        journal = opened_journal(journal.root)
    found = tuple(one for one in diagnose(journal, today) if _is_in(one.path, wanted))
    report = Report(
        with_fixable(journal, found),
        frozenset(path for path in journal.sources if _is_in(path, wanted)),
        journal.sources,
        folder_as_reached(journal.root),
        terminal_width(),
    )
    if diff:
        show_diff(journal, today, lambda path: _is_in(path, wanted))
    else:
        click.echo(FORMATS[output](report), nl=False)
    sys.exit(report.fails(strict=strict) or not all_written)


def _in_journal(root: Path, path: Path) -> str:
    """A path as it is called within the journal; it may be said from here, or from the journal's folder.

    Raises:
        Mistake: there is no such file or folder in the journal.
    """
    for place in (path, root / path):
        if place.exists() and place.resolve().is_relative_to(root.resolve()):
            return printable_name(place.resolve().relative_to(root.resolve()).as_posix())
    if path.exists():
        raise Mistake(f"“{path}” is outside the journal, which is the folder {reached(root)}.")
    raise Mistake(f"There is no file or folder “{path}” in the journal.")


def _is_in(path: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(place in {".", path} or path.startswith(f"{place}/") for place in wanted)
