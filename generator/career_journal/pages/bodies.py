"""The body of a record, as Markdown for a page: its links lead to pages, and nothing in it can disturb the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from career_journal.fields import SAFE_SCHEMES, scheme_of
from career_journal.pages.addresses import attachment_address, built, record_address, relative
from career_journal.pages.escaping import escape
from career_journal.pages.html_blocks import START
from career_journal.pages.mending import loose_signs, mended
from career_journal.pages.titles import title_of
from career_journal.records import Interview
from career_journal.records.body import BodyLink
from career_journal.records.body_links import is_elsewhere
from career_journal.records.body_text import visible
from career_journal.records.edits import Edit, edited
from career_journal.views.bare_headings import bare_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.records.base import Record
    from career_journal.records.body import Body

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif")

_DEFINITION = re.compile(r"\[[^\[\]]*\]:")
"""Where a link may be defined that stands elsewhere in the text."""

_ADDRESS = re.compile(
    r"[ \t]*<?(?P<target>[^\s<>]+)>?[ \t]*(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\))?[ \t]*$", re.MULTILINE
)
"""What such a definition goes on with; other words are no address."""

_NO_ADDRESS = re.compile(r"\]\((?=[^()\"'<>]*[^()\"'<>\s]\s+[^()\"'<>\s]|\s*\))")
"""Brackets before parentheses that hold words, or nothing."""

_PICTURE = re.compile(r"!(?=\[)")


def body_markdown(journal: Journal, record: Record, start: str, body: Body | None = None) -> Markup:
    """A record's body, or one made of a part of it, as Markdown for the page `start`.

    Wikilinks and relative links lead to pages and attachments; those that lead nowhere, or are not safe, become
    text. The headings stand below the page's title, and those of questions have the question's id.
    """
    whole = body is None
    body = body or record.body
    edits = [
        *mended(body.text),
        *_links(journal, record, body, start),
        *_definitions(journal, record, body, start),
        *_no_links(body),
        *loose_signs(body),
    ]
    if whole:
        edits += _headings(journal, record)
    if whole and isinstance(record, Interview):
        edits = _left_out(body, edits)
    text = edited(body.text, sorted(edits)).replace(START, START.replace(" ", "  "))
    return Markup(text.strip("\n"))  # noqa: S704 - Markdown of the person's own; the built page is cleaned


def _headings(journal: Journal, record: Record) -> Iterator[Edit]:
    """The title of the page is its only first-level heading: where a body has such, all its headings go one down."""
    sections = record.body.sections
    down = any(section.level == 1 for section in sections)
    questions: dict[int, str] = {}
    for answer in journal.answers(record):
        if answer.question and answer.question not in questions.values():
            questions[answer.span.line] = answer.question
    for section in sections:
        begin = record.body.text.rfind("\n", 0, section.start) + 1
        if down and section.level < 6:
            yield Edit(begin, begin, "#")
        question = questions.get(section.span.line)
        if question and not section.title.endswith("}"):
            yield Edit(section.start, section.start, f" {{#{question}}}")


def _left_out(body: Body, edits: list[Edit]) -> list[Edit]:
    """The edits, and instead of those within headings that nothing stands under, that these are left out.

    The page lists such questions above the notes.
    """
    parts = tuple(bare_parts(body))
    kept = [edit for edit in edits if not any(start <= edit.start < end for start, end in parts)]
    return [*kept, *(Edit(start, end, "") for start, end in parts)]


def _links(journal: Journal, record: Record, body: Body, start: str) -> Iterator[Edit]:
    for link in body.links:
        written = body.text[link.start : link.end]
        yield Edit(link.start, link.end, _link(journal, record, link, written, start))


def _definitions(journal: Journal, record: Record, body: Body, start: str) -> Iterator[Edit]:
    """Definitions of links lead to pages too; what only looks like one, and leads nowhere, is text."""
    if "]:" not in body.text:
        return
    for match in _DEFINITION.finditer(visible(body.text)):
        begins_line = not body.text[body.text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" ")
        found = _ADDRESS.match(body.text, match.end()) if begins_line else None
        target = found and BodyLink(*match.span(), found["target"], False, found.span("target"))
        place = target and not is_elsewhere(target) and journal.destination(record, target)
        if found and place:
            yield Edit(*found.span(), f" {_address(journal, place, start)}")
        elif not (target and is_elsewhere(target)):
            # Of two opening brackets, the first would begin a definition if the second were none.
            yield Edit(match.end() - 2, match.end() - 1, "&#93;")


def _no_links(body: Body) -> Iterator[Edit]:
    """What Python-Markdown would take for a link to some words, and a picture whose address stands elsewhere."""
    if "](" in body.text:
        for match in _NO_ADDRESS.finditer(visible(body.text)):
            yield Edit(match.end() - 1, match.end(), "&#40;")
    if "]:" in body.text and "![" in body.text:
        links = {link.start for link in body.links}
        for match in _PICTURE.finditer(visible(body.text)):
            if match.start() not in links:
                yield Edit(*match.span(), "&#33;")


def _link(journal: Journal, record: Record, link: BodyLink, written: str, start: str) -> str:
    picture = written.startswith("!")
    label = _label(link, written)
    if is_elsewhere(link):
        safe = link.target.startswith("#") or scheme_of(link.target) in SAFE_SCHEMES
        # A picture from elsewhere would tell that elsewhere when the page is read.
        return written.removeprefix("!") if safe else label or escape(link.target)
    place = journal.destination(record, link)
    if place is None:
        return label or escape(link.target)
    target = journal.record(place)
    words = title_of(journal, target) if target else place.rpartition("/")[2]
    bang = "!" if picture and place.lower().endswith(_PICTURES) else ""
    fragment = "".join(link.target.partition("#")[1:]) if target else ""
    return f"{bang}[{label or escape(words)}]({_address(journal, place, start)}{fragment})"


def _address(journal: Journal, place: str, start: str) -> str:
    """The way from the page `start` to the page of a record, or to an attachment."""
    return relative(built(record_address(place)) if journal.record(place) else attachment_address(place), start)


def _label(link: BodyLink, written: str) -> str:
    """The words of a link, as Markdown; empty when it has none of its own."""
    if link.wiki:
        return escape(written.strip("![]").partition("|")[2])
    return written.partition("](")[0].lstrip("!").removeprefix("[")
