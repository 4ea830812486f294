"""Headings of an interview's notes that nothing stands under: a new file has them, and no page need show them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.records.body_text import without_comments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.records.body import Body, Section

_OURS = ("answers", "highlights", "difficulties", "next time", "follow-ups")
"""The sections of a new file, whose names say nothing of the person's."""

_MORE_THAN_WORDS = re.compile(r"[*_`~<>\[\]\\&!|]")
"""What may be a link or emphasis: such a heading stays where it is."""


def bare_questions(body: Body) -> tuple[Section, ...]:
    """The questions under “Answers” that have no answer, those in plain words."""
    return tuple(
        section
        for section in body.answers
        if not section.text and not _MORE_THAN_WORDS.search(section.title.partition("{")[0])
    )


def bare_parts(body: Body) -> Iterator[tuple[int, int]]:
    """Where in the body such a question stands with its comments, or a whole section that holds nothing else."""
    bare = [(_beginning(body, question), question.end) for question in bare_questions(body)]
    for section in body.sections:
        if section.level == 2 and section.title.casefold() in _OURS:
            inside = [part for part in bare if section.start <= part[0] < section.end]
            if _holds_more(body, section, inside):
                yield from inside
            else:
                yield _beginning(body, section), section.end


def _beginning(body: Body, section: Section) -> int:
    return body.text.rfind("\n", 0, section.start) + 1


def _holds_more(body: Body, section: Section, inside: list[tuple[int, int]]) -> bool:
    """Whether anything but comments is left of a section without these parts."""
    edges = [section.start, *(edge for part in inside for edge in part), section.end]
    left = "".join(body.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return bool(without_comments(left))
