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
_SPACE = "[\xa0\u2007\u200b\u202f\u2060\u3000]"
_INVISIBLE = re.compile(
    f"[\x85\u2028\u2029]|^ *{_SPACE}(?=\\s*(?:- |[a-z_]+:))|^[ -]*[a-z_]+:{_SPACE}",
    re.MULTILINE,
)
"""Line breaks that YAML knows and editors do not; spaces that look like one and are none, where YAML wants a space."""

_NEAR_FENCE = re.compile(r"^[^\S\n]*(?:-{2,}|—|–-?|\+{3})[^\S\n]*$", re.MULTILINE)
_NEAR_OPENING = re.compile(r"\s*(?:--+|—|–-?|\+{3})[^\w\n]*(?:#[^\n]*)?(?=\n|\Z)")
_LATER_OPENING = re.compile(r"^[ \t]*---[ \t]*\n(?=\s*[a-z_]+:)", re.MULTILINE)


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
    if not front_matter.isascii() and (found := _INVISIBLE.search(front_matter)):
        raise Unreadable(_invisible(front_matter, found.end() - 1))
    return FrontMatter(front_matter, body, front_matter.count("\n") + 3)


def _invisible(front_matter: str, offset: int) -> Fault:
    character = front_matter[offset]
    if character in "\x85\u2028\u2029":
        kind, way_out = "line break", "Delete it, and press Enter where a new line should start."
    else:
        kind, way_out = "character that is no plain space", "Delete it, and type a space there."
    return Fault(
        "control-character",
        Lines(front_matter, 2).span(offset, offset + 1),
        f"An invisible {kind} (U+{ord(character):04X}) stands here.",
        way_out,
    )


def _no_opening(text: str) -> Fault:
    if later := _LATER_OPENING.search(text):
        return Fault(
            "front-matter-not-on-line-1",
            _fence_span(text, later),
            "Something stands before the front matter.",
            "Make the three hyphens --- the very first line of the file.",
        )
    if near := _NEAR_OPENING.match(text):
        message = f"“{near[0].strip()}” does not open the front matter."
        return Fault("no-front-matter", _fence_span(text, near), message, "Write exactly three hyphens: ---.")
    return Fault(
        "no-front-matter",
        Span(),
        "This file has no front matter, the block of fields at its top.",
        "Start the file with a line of three hyphens ---, then the fields, then another line of ---.",
    )


def _no_closing(text: str) -> Fault:
    if near := _NEAR_FENCE.search(text, 4):
        message = f"“{near[0].strip()}” does not close the front matter."
        return Fault("front-matter-never-closed", _fence_span(text, near), message, "Write exactly three hyphens: ---.")
    return Fault(
        "front-matter-never-closed",
        Span(1, 1, 1, 4),
        "The front matter that starts here is never closed.",
        "After the last field, write a line of three hyphens: ---.",
    )


def _fence_span(text: str, found: re.Match[str]) -> Span:
    """Where a line of hyphens stands, without the spaces around it."""
    start = found.end() - len(found[0].lstrip())
    return Lines(text).span(start, start + len(found[0].strip()))
