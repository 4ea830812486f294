"""What a view of the whole journal says first: which files it had to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.diagnostics import listed
from career_journal.reports.printable import one_line
from career_journal.reports.report import counted

if TYPE_CHECKING:
    from career_journal.journal import Journal

_NAMED = 3
"""So many files are named; of more, their number."""


def say_what_is_left_out(journal: Journal) -> None:
    """On standard error, where files can't be used: what is owed or learnt in them is not there."""
    if not journal.withheld:
        return
    names = [one_line(f"{key}.md") for key in sorted(journal.withheld)]
    files = listed(names, "and") if len(names) <= _NAMED else counted(len(names), "file")
    what = f"{files} can't be used, and what is in {'it' if len(names) == 1 else 'them'} is missing here."
    settings = " Until profile.md is mended, all settings are the usual ones." if "profile" in journal.withheld else ""
    click.echo(f"{what}{settings} To see why: career-journal check", err=True)
