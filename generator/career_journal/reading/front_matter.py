"""Text -> front matter and body. python-frontmatter splits, with a boundary of ours that keeps every line in place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontmatter.default_handlers import BaseHandler

from career_journal.location import Lines, Span
from career_journal.reading.faults import Fault, Unreadable


class StrictHandler(BaseHandler):
    """Front matter between two lines of exactly three hyphens, the first of them line 1 of the file.

    python-frontmatter's own boundary also takes four hyphens, and swallows the blank lines after it, which would
    shift every line number.
    """

    FM_BOUNDARY = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "---"


_HANDLER = StrictHandler()
_ODD_LINE_BREAK = re.compile("[\x85\u2028\u2029]")
_NEAR_FENCE = re.compile(r"^[ \t]*(?:-{2,}|—|–-?|\+{3})[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The two halves of a file, and the 1-based line on which the body starts."""

    text: str
    body: str
    body_line: int


def split(text: str) -> FrontMatter:
    """Front matter and body.

    Raises:
        Unreadable: no front matter, not on line 1, or never closed.
    """
    if not _HANDLER.detect(text):
        raise Unreadable(_no_opening(text))
    try:
        front_matter, body = _HANDLER.split(text)
    except ValueError:
        raise Unreadable(_no_closing(text)) from None
    if line_break := _ODD_LINE_BREAK.search(front_matter):
        raise Unreadable(_odd_line_break(front_matter, line_break))
    return FrontMatter(front_matter, body, front_matter.count("\n") + 3)


def _odd_line_break(front_matter: str, found: re.Match[str]) -> Fault:
    """YAML takes these three for line ends, editors do not: the text would not come out as typed."""
    return Fault(
        "control-character",
        Lines(front_matter, 2).span(*found.span()),
        f"An invisible line break (U+{ord(found[0]):04X}) stands here.",
        "Delete it, and press Enter where a new line should start.",
    )


def _no_opening(text: str) -> Fault:
    stripped = text.lstrip()
    if _HANDLER.detect(stripped):
        line = text[: len(text) - len(stripped)].count("\n") + 1
        column = len(text) - len(stripped) - (text.rfind("\n", 0, len(text) - len(stripped)) + 1) + 1
        return Fault(
            "front-matter-not-on-line-1",
            Span(line, column, line, column + 3),
            "Something stands before the front matter.",
            "Make the three hyphens --- the very first line of the file.",
        )
    return Fault(
        "no-front-matter",
        Span(),
        "This file has no front matter, the block of fields at its top.",
        "Start the file with a line of three hyphens ---, then the fields, then another line of ---.",
    )


def _no_closing(text: str) -> Fault:
    near = _NEAR_FENCE.search(text, 4)
    if near:
        line = text.count("\n", 0, near.start()) + 1
        place = Span(line, 1, line, len(near[0]) + 1)
        return Fault(
            "front-matter-never-closed", place, f"“{near[0].strip()}” does not close the front matter.", "Write exactly three hyphens: ---."
        )
    return Fault(
        "front-matter-never-closed",
        Span(1, 1, 1, 4),
        "The front matter that starts here is never closed.",
        "After the last field, write a line of three hyphens: ---.",
    )
