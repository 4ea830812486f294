"""Headings that mean something to the journal, and those that were nearly meant as such."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from career_journal.diagnostics import surely_meant
from career_journal.records import Entry, Interview, Profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.records.base import Record
    from career_journal.records.body import Section

_OF_A_TYPE: Mapping[type[Record], tuple[str, ...]] = {
    Interview: ("Answers", "Highlights", "Difficulties", "Next time", "Follow-ups"),
    Entry: ("Answers", "Follow-ups"),
    Profile: ("Pitch", "Follow-ups"),
}
_OF_ANY = ("Follow-ups",)
_LINE = re.compile(r"(?:\A|\n)(#{1,3})[ \t]+([^\n]*)")


class Slip(NamedTuple):
    """A heading, and the one that was meant by it."""

    section: Section
    meant: str


def slips(record: Record) -> Iterator[Slip]:
    """The headings of a record that are nearly one with a meaning: misspelt, or with one `#` or three."""
    known = _OF_A_TYPE.get(type(record), _OF_ANY)
    # One look at the text tells for most records that there are none.
    if not any(_meant(len(marks), title.rstrip(" \t#"), known) for marks, title in _LINE.findall(record.body.text)):
        return
    present = {section.title.casefold() for section in record.body.sections if section.level == 2}
    for section in record.body.sections:
        meant = _meant(section.level, section.title, known)
        if meant and meant.casefold() not in present:
            yield Slip(section, meant)


@cache
def _meant(level: int, title: str, known: tuple[str, ...]) -> str | None:
    same = next((one for one in known if one.casefold() == title.casefold()), None)
    if level == 2:
        return None if same else surely_meant(title, known)
    return same if level in {1, 3} else None
