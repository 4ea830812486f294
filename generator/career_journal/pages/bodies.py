"""The body of a record, as Markdown for a page: its links lead to pages, and nothing in it can disturb the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from career_journal.fields import SAFE_SCHEMES, scheme_of
from career_journal.pages.addresses import attachment_address, built, record_address, relative
from career_journal.pages.escaping import escape
from career_journal.pages.html_blocks import START
from career_journal.pages.mending import Edit, edited, loose_brackets, mended
from career_journal.pages.titles import title_of
from career_journal.records.body import BodyLink
from career_journal.records.body_links import is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.records.base import Record
    from career_journal.records.body import Body

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif")

_DEFINITION = re.compile(r"^(?P<name> {0,3}\[[^\[\]\n]+\]):[ \t]*<?(?P<target>[^\s<>]+)>?[^\n]*$", re.MULTILINE)
"""Where a link is defined that stands elsewhere in the text."""


def body_markdown(journal: Journal, record: Record, start: str, body: Body | None = None) -> Markup:
    """A record's body, or one made of a part of it, as Markdown for the page `start`.

    Wikilinks and relative links lead to pages and attachments; those that lead nowhere, or are not safe, become
    text. The headings stand below the page's title, and those of questions have the question's id.
    """
    whole = body is None
    body = body or record.body
    edits = [*mended(body.text), *_links(journal, record, body, start), *loose_brackets(body)]
    if whole:
        edits += _headings(journal, record)
    text = edited(body.text, edits).replace(START, START.replace(" ", "  "))
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


def _links(journal: Journal, record: Record, body: Body, start: str) -> Iterator[Edit]:
    for link in body.links:
        written = body.text[link.start : link.end]
        yield Edit(link.start, link.end, _link(journal, record, link, written, start))
    for match in _DEFINITION.finditer(body.text) if "]:" in body.text else ():
        target = BodyLink(*match.span(), match["target"], False, match.span("target"))
        if not is_elsewhere(target):
            place = journal.destination(record, target)
            yield Edit(*match.span(), f"{match['name']}: {_address(journal, place, start)}" if place else "")


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
