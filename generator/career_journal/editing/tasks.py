"""The edit of a task line: its box is ticked, or its date changes. It may stand in a file without front matter."""

from __future__ import annotations

import re

from career_journal.editing.changes import EditRefused, MoveTask, TickTask
from career_journal.editing.layout import Splice

_OPEN_TASK = re.compile(r"(?P<box>[ \t]*[-*+][ \t]+\[ )\][ \t]+(?P<due>\d{4}-\d\d-\d\d)", re.ASCII)
_LINE_END = re.compile(r"\r\n?|\n")


def task_splice(text: str, change: TickTask | MoveTask) -> Splice:
    """The stretch that makes way for a change."""
    task = _open_task(text, change.line)
    if isinstance(change, MoveTask):
        return Splice(*task.span("due"), change.due)
    place = task.end("box") - 1
    return Splice(place, place + 1, "x")


def _open_task(text: str, line: int) -> re.Match[str]:
    """The match of an open task line, by the 1-based line of the file."""
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    task = _OPEN_TASK.match(text, starts[line - 1]) if line <= len(starts) else None
    if not task:
        raise EditRefused(f"Line {line} is no open task line any more.")
    return task
