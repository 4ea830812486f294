"""Task lines in the text of a record."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.fields import shown
from career_journal.location import Lines
from career_journal.records.body_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.location import Span
    from career_journal.records.body import Body


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


@check("CJ224", Severity.WARNING)
def almost_a_task(journal: Journal, today: date) -> Iterator[Finding]:
    """A line under “Follow-ups” has a box, but not as a task has it.

    A task is a hyphen, a space, a box with a space or an x in it, a space, the day and what is to be done. What is
    written otherwise is on no list of follow-ups.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            ## Follow-ups

            - [] 2026-10-28 Send the article  ←

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            ## Follow-ups

            - [ ] 2026-10-28 Send the article
    """
    way_out = f"Write it as: - [ ] {today} and what is to be done."
    for record in journal.records():
        for box, span in _odd_boxes(record.body):
            message = f"The box {shown(box)} is none of a task, so this line is not on the list of follow-ups."
            yield Finding(record.path, span, message, way_out)


def _odd_boxes(body: Body) -> Iterator[tuple[str, Span]]:
    if not _SQUARE.search(body.text) or not any(map(_is_odd, _BOX.findall(body.text))):
        return
    lines, text = Lines(body.text, body.line), visible(body.text)
    for section in body.sections:
        if section.level == 2 and section.title.casefold() == "follow-ups":
            for match in _BOX.finditer(text, section.start, section.end):
                if _is_odd(match[0]):
                    yield match[0], lines.span(*match.span())


_BOX = re.compile(r"(?m:^)[ \t]*(?:[-*+][ \t]*)?\[[ \t]*[xX]?[ \t]*\](?![(\[:])[ \t]*(?=\S)")
_SQUARE = re.compile(r"\[[ \t]*[xX]?[ \t]*\]")
_TASK = re.compile(r"[ \t]*[-*+][ \t]+\[[ xX]\][ \t]+")


def _is_odd(box: str) -> bool:
    return not _TASK.fullmatch(box)


_FIRST_WORD = re.compile(r"\[ \][ \t]+(\S*)")


def _is_day(word: str) -> bool:
    try:
        date.fromisoformat(word)
    except ValueError:
        return False
    return len(word) == len("2026-10-20")
