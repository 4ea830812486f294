"""The edits of a body: a task line is ticked or gets another date, a heading gets the id of the question it asks.

A body may stand in a file without front matter.
"""

from __future__ import annotations

import re

from career_journal.editing.changes import EditRefused, InBody, MoveTask, NameQuestion
from career_journal.editing.layout import Splice

_OPEN_TASK = re.compile(r"(?P<box>[ \t]*[-*+][ \t]+\[ )\][ \t]+(?P<due>\d{4}-\d\d-\d\d)", re.ASCII)
_PLAIN_QUESTION = re.compile(r"###[ \t]+[^\r\n#{}<>]*[^\r\n#{}<>\s](?=[ \t]*(?:\r|\n|\Z))")
_LINE_END = re.compile(r"\r\n?|\n")


def body_splice(text: str, change: InBody) -> Splice:
    """The stretch that makes way for a change."""
    if isinstance(change, NameQuestion):
        place = _at(_PLAIN_QUESTION, "heading without an id", text, change.line).end()
        return Splice(place, place, f" {{#{change.question}}}")
    task = _at(_OPEN_TASK, "open task line", text, change.line)
    if isinstance(change, MoveTask):
        return Splice(*task.span("due"), change.due)
    place = task.end("box") - 1
    return Splice(place, place + 1, "x")


def _at(pattern: re.Pattern[str], what: str, text: str, line: int) -> re.Match[str]:
    """The match on the 1-based line of the file."""
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    found = pattern.match(text, starts[line - 1]) if line <= len(starts) else None
    if not found:
        raise EditRefused(f"Line {line} is no {what} any more.")
    return found
