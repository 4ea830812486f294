"""The body of a record in the share edition: with its links led anew, without comments, follow-ups and attachments."""

from __future__ import annotations

import posixpath
import re
import unicodedata
from typing import TYPE_CHECKING

from career_journal.fields import scheme_of
from career_journal.method.questions import QUESTIONS
from career_journal.records.body import Body
from career_journal.records.body_links import is_elsewhere
from career_journal.records.body_text import COMMENT
from career_journal.records.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.records.base import Record
    from career_journal.records.body import BodyLink


_DEFINITION = re.compile(
    r"^ {0,3}\[[^\[\]\n]+\]:[ \t]*(?:\n[ \t]*)?(?:<(?!https?:)[^<>\n]*>|(?!<?https?:)\S+)"
    r"[ \t]*(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""Where a link is defined that leads to a file; other words behind a colon are words."""


def composed(record: Record) -> Body:
    """The body in Unicode's composed form, in which names are looked for; its lines stay where they are."""
    text = unicodedata.normalize("NFC", record.body.text)
    return record.body if text == record.body.text else Body(text, record.body.line)


def edits(
    journal: Journal, record: Record, body: Body, ids: Mapping[str, str], names_somebody: Callable[[str], bool]
) -> Iterator[Edit]:
    """What goes from a body that is shared: comments, follow-ups, and the targets of links that are not shared."""
    for start, end in hidden_parts(body):
        yield Edit(start, end, "")
    for match in _DEFINITION.finditer(body.text) if "]:" in body.text else ():
        yield Edit(*match.span(), "")
    for link in body.links:
        if not (_leads_elsewhere(body, link) and not names_somebody(link.target)):
            yield from _link(journal, record, body, link, ids)


def hidden_parts(body: Body) -> Iterator[tuple[int, int]]:
    """What no shared body shows, as offsets: comments, and the section of follow-ups."""
    for match in COMMENT.finditer(body.text):
        yield match.span()
    for section in body.sections:
        if section.level == 2 and section.title.casefold() == "follow-ups":
            yield body.text.rfind("\n", 0, section.start) + 1, section.end


def _link(journal: Journal, record: Record, body: Body, link: BodyLink, ids: Mapping[str, str]) -> Iterator[Edit]:
    """Only the frame of a link changes: its words are looked through with the rest of the text."""
    written = body.text[link.start : link.end]
    place = None if is_elsewhere(link) else journal.destination(record, link)
    way = _way(place, ids) if place else None
    label = written.find("|") + 1 if link.wiki else written.find("[") + 1
    end = len(written) - 2 if link.wiki else written.rindex("](")
    if label == 0 or label >= end:
        yield Edit(link.start, link.end, f"[[{way}]]" if way else "…")
        return
    yield Edit(link.start, link.start + label, "[" if way else "")
    yield Edit(link.start + end, link.end, f"]({_relative(record, way)})" if way else "")


def _leads_elsewhere(body: Body, link: BodyLink) -> bool:
    """Whether a link leads to a page on the web, or to a place on its own page; a picture is none."""
    is_picture = body.text[link.start] == "!"
    return is_elsewhere(link) and (scheme_of(link.target) or "http").startswith("http") and not is_picture


def _way(place: str, ids: Mapping[str, str]) -> str | None:
    """The key in the share edition of the record that a link leads to; None for one that isn't there."""
    if place not in ids:
        return None
    folder = posixpath.dirname(place)
    return f"{folder}/{ids[place]}" if folder else place


def _relative(record: Record, way: str) -> str:
    return posixpath.relpath(f"{way}.md", posixpath.dirname(record.path) or ".")


def answered(journal: Journal, record: Record) -> Body:
    """For a body that is not shared: which questions of the bank it answers, and none of its words."""
    found = {answer.question for answer in journal.answers(record)}
    blocks = [
        f"### {one.text} {{#{one.id}}}\n\nAnswered; the answer is not shared." for one in QUESTIONS if one.id in found
    ]
    return Body("\n\n".join(["## Answers", *blocks]) if blocks else "")
