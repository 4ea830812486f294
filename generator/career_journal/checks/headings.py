"""Headings that mean something to the journal, and those that were nearly meant as such."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from career_journal.diagnostics import surely_meant
from career_journal.fields import shown
from career_journal.location import Lines, Span
from career_journal.records import Entry, Interview, Profile
from career_journal.records.body_text import visible, without_comments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.records.base import Record
    from career_journal.records.body import Body

_OF_A_TYPE: Mapping[type[Record], tuple[str, ...]] = {
    Interview: ("Answers", "Highlights", "Difficulties", "Next time", "Follow-ups"),
    Entry: ("Answers", "Follow-ups"),
    Profile: ("Pitch", "Follow-ups"),
}
_OF_ANY = ("Follow-ups",)
_KNOWN = "|".join(dict.fromkeys((*_OF_ANY, *(name for names in _OF_A_TYPE.values() for name in names))))
_ODD = re.compile(
    r"\n(?:\*\*|--|==|#(?:"
    r"#{0,5}[^\s#]"
    rf"|(?:##)?[ \t]+(?i:{_KNOWN})[ \t#]*(?:\n|\Z)"
    rf"|#[ \t]+(?!(?:{_KNOWN})\n)([^\n]*)))"
)
"""What makes a body worth a closer look; in most one search finds nothing. The group: a heading of other words."""
_LIKE_A_HEADING = re.compile(
    r"^(?:#{1,6}(?P<glued>[^\s#][^\n]*)"
    r"|\*\*(?P<bold>[^*\n]+)\*\*:?"
    r"|(?P<underlined>[^\s#>*-][^\n]*)\n(?:==+|--+))[ \t]*$",
    re.MULTILINE,
)


class Slip(NamedTuple):
    """A line that was most likely to be the heading `meant`, and what is wrong with it."""

    span: Span
    meant: str
    message: str


def slips(record: Record) -> Iterator[Slip]:
    """The headings of a record that are nearly one with a meaning: misspelt, with one `#` or three, or without any."""
    known = _OF_A_TYPE.get(type(record), _OF_ANY)
    text = record.body.text
    if _may_have_slips(text if text.startswith("\n") else f"\n{text}", known):
        filled = (section for section in record.body.sections if without_comments(section.text))
        present = {section.title.casefold() for section in filled if section.level == 2}
        found = (*_of_sections(record.body, known), *_of_lines(record.body, known))
        yield from (slip for slip in found if slip.meant.casefold() not in present)


def _may_have_slips(text: str, known: tuple[str, ...]) -> bool:
    others = _ODD.findall(text)
    return bool(others) and any(not other or _meant(2, other.rstrip(" \t#"), known) for other in others)


def _of_sections(body: Body, known: tuple[str, ...]) -> Iterator[Slip]:
    for section in body.sections:
        if meant := _meant(section.level, section.title, known):
            marks = "#" * section.level
            message = f"The heading {shown(section.title)} has a meaning with two # alone, and here it has {marks}."
            if section.level == 2:
                message = f"The heading {shown(section.title)} has no meaning of its own."
            yield Slip(section.span, meant, message)


def _of_lines(body: Body, known: tuple[str, ...]) -> Iterator[Slip]:
    """Lines that are no heading to the journal, though they look like one."""
    lines = Lines(body.text, body.line)
    for match in _LIKE_A_HEADING.finditer(visible(body.text)):
        title = match[match.lastgroup or 0].strip("#: \t").casefold()
        if meant := next((one for one in known if one.casefold() == title), None):
            span = lines.span(match.start(), match.start() + len(match[0].partition("\n")[0].rstrip()))
            yield Slip(span, meant, "A heading with a meaning has two # and a space before it, and this line has not.")


@cache
def _meant(level: int, title: str, known: tuple[str, ...]) -> str | None:
    same = next((one for one in known if one.casefold() == title.casefold()), None)
    if level == 2:
        return None if same else surely_meant(title, known)
    return same if level in {1, 3} else None
