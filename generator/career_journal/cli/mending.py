"""`check --fix` and `check --diff`: what can be mended, on the disk or only shown."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

import click

from career_journal.cli.changing import refusals_said, written
from career_journal.cli.door import reached
from career_journal.editing.changes import EditRefused
from career_journal.editing.mending import mended
from career_journal.editing.writing import locked, write_file
from career_journal.fields import shown
from career_journal.reports.printable import one_line
from career_journal.reports.report import counted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from career_journal.editing.mending import Fix
    from career_journal.journal import Journal


def fix(journal: Journal, today: date, wanted: Callable[[str], bool]) -> bool:
    """Mend what can be mended, and say what that was; whether every file could be written."""
    refused: set[str] = set()
    with refusals_said(), locked(journal.root):
        result = mended(journal, today, wanted)
        for path, (old, new) in result.files.items():
            try:
                write_file(journal.root, path, new, old=old)
            except (EditRefused, OSError) as why:
                refused.add(path)
                reason = f"{path}: {why.strerror}." if isinstance(why, OSError) else f"{why}"
                click.echo(f"Not mended: {reason}", err=True)
    fixed = [one for one in result.fixed if one.diagnostic.path not in refused]
    mends = [one.diagnostic for one in fixed]
    details = "\n".join(f"{one.path}: {one.name}: {one.message}" for one in mends)
    paths = sorted({one.path for one in mends})
    with written(journal, paths, f"Mend {counted(len(mends), 'finding')} of check", details):
        for one in fixed:
            click.echo(f"Mended: {_line(journal, one)}", err=True)
    return not refused


def show_diff(journal: Journal, today: date, wanted: Callable[[str], bool]) -> None:
    """Print what `fix` would change, as `diff -u` does; nothing is changed."""
    with refusals_said():
        result = mended(journal, today, wanted)
    for path, (old, new) in result.files.items():
        name = reached(journal.root / path)
        click.echo("".join(map(_ended, difflib.unified_diff(_lines(old), _lines(new), name, name))), nl=False)
    if result.fixed:
        click.echo(f"{counted(len(result.fixed), 'finding')} can be mended: career-journal check --fix", err=True)
    else:
        click.echo("There is nothing that can be mended without you.", err=True)


def _line(journal: Journal, fix: Fix) -> str:
    place = f"{reached(journal.root / fix.diagnostic.path)}:{fix.diagnostic.span.line}"
    return one_line(f"{place}: {fix.diagnostic.name}: {shown(fix.old)} → {shown(fix.new)}.")


def _lines(data: bytes) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", data.decode())


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
