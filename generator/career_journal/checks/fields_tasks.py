"""Task lines in the text of a record."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.fields import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal


@check("CJ223", Severity.WARNING)
def task_without_date(journal: Journal, today: date) -> Iterator[Finding]:
    """An open task line under “Follow-ups” does not start with a date.

    The list of what to do next is sorted by date, so a task without one is not on it.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            ## Follow-ups

            - [ ] Send Priya the article  ←

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            ## Follow-ups

            - [ ] 2026-10-23 Send Priya the article
    """
    for record in journal.records():
        if "[ ]" not in record.body.text or all(map(_is_day, _FIRST_WORD.findall(record.body.text))):
            continue
        for task in record.body.tasks:
            if task.due is None and not task.done:
                message = f"{shown(task.what)} does not start with a date, so it is not on the list of follow-ups."
                yield Finding(record.path, task.span, message, f"Start it with the day it is due, such as {today}.")


_FIRST_WORD = re.compile(r"\[ \][ \t]+(\S*)")


def _is_day(word: str) -> bool:
    try:
        date.fromisoformat(word)
    except ValueError:
        return False
    return len(word) == len("2026-10-20")
