"""The body of a record: its sections, answers, task lines and links. Worked out only when somebody asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from career_journal.location import Lines, Span
from career_journal.records.body_text import visible, without_comments

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = re.compile(r"^(?P<marks>#{1,6})[ \t][^\n]*", re.MULTILINE)
_CLOSING_MARKS = re.compile(r"(?:^|[ \t])#+$")
_TASK = re.compile(r"^[ \t]*[-*+][ \t]+\[(?P<mark>[ xX])\][ \t]+(?P<text>\S[^\n]*)", re.MULTILINE)
_DUE = re.compile(r"(\d{4}-\d\d-\d\d)[ \t]+(\S.*)", re.ASCII)
# A picture's exclamation mark is looked at afterwards: patterns that start with a bracket are found ten times as fast.
_WIKILINK = re.compile(r"\[\[(?P<target>[^\[\]|\n]+)(?:\|[^\[\]\n]*)?\]\]")
_LINK = re.compile(
    r"\[(?:[^\[\]\n]|\n(?![ \t]*\n))*\]"
    r"\(\s*(?:<(?P<angled>[^<>\n]+)>|(?P<target>(?:[^\s()<>]|\([^\s()<>]*\))+))"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"
)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands under it up to the next heading of its level or above.

    `start` and `end` are the offsets in the body between which that text stands; `span` is the heading's title.
    """

    title: str
    level: int
    text: str
    span: Span
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Task:
    """A task line: `- [ ] 2026-10-20 Send Priya the article`. `due` is None where no date can be read."""

    what: str
    due: date | None
    done: bool
    span: Span


class BodyLink(NamedTuple):
    """A link as written: where it stands in the body, a wikilink's or a Markdown link's target, and where that stands.

    All places are offsets; of thousands of links, lines and columns are asked for few.
    """

    start: int
    end: int
    target: str
    wiki: bool
    place: tuple[int, int]


@dataclass(frozen=True)
class Body:
    """The Markdown after the front matter; `line` is the 1-based line of the file on which it starts."""

    text: str = ""
    line: int = 1

    def section(self, title: str) -> str:
        """The text under the second-level headings of that name, without comments; empty when there is none."""
        wanted = title.casefold()
        found = (s.text for s in self.sections if s.level == 2 and s.title.casefold() == wanted)
        return "\n\n".join(text for text in map(without_comments, found) if text)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every heading with the text under it, in order; code blocks and comments hold no headings."""
        if "#" not in self.text:
            return ()
        headings = list(_HEADING.finditer(self._visible))
        ends = _ends([(heading.start(), len(heading["marks"])) for heading in headings], len(self.text))
        return tuple(map(self._section, headings, ends))

    def _section(self, heading: re.Match[str], end: int) -> Section:
        line = self.text[slice(*heading.span())].partition("<!--")[0].rstrip()
        marks = len(heading["marks"])
        begin = marks + len(line[marks:]) - len(line[marks:].lstrip())
        title = _CLOSING_MARKS.sub("", line[begin:]).rstrip()
        span = self._lines.span(heading.start() + begin, heading.start() + begin + len(title))
        return Section(title, marks, self.text[heading.end() : end].strip("\n"), span, heading.end(), end)

    @cached_property
    def answers(self) -> tuple[Section, ...]:
        """The questions under `## Answers`: each third-level heading, with its answer without comments."""
        answers: list[Section] = []
        inside = False
        for section in self.sections:
            if section.level <= 2:
                inside = section.level == 2 and section.title.casefold() == "answers"
            elif inside and section.level == 3:
                answers.append(replace(section, text=without_comments(section.text)))
        return tuple(answers)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """The task lines under `## Follow-ups`, open and done."""
        if not any(box in self.text for box in ("[ ]", "[x]", "[X]")):
            return ()
        return tuple(
            self._task(match)
            for section in self.sections
            if section.level == 2 and section.title.casefold() == "follow-ups"
            for match in _TASK.finditer(self._visible, section.start, section.end)
        )

    def _task(self, match: re.Match[str]) -> Task:
        start, end = match.span("text")
        text = self.text[start:end].rstrip()
        due, what = _due(text)
        return Task(what, due, match["mark"] != " ", self._lines.span(start, start + len(text)))

    @cached_property
    def links(self) -> tuple[BodyLink, ...]:
        """Wikilinks and inline Markdown links, in the order of the text; none from code blocks and comments."""
        if "](" not in self.text and "[[" not in self.text:
            return ()
        return tuple(sorted(self._links()))

    def span(self, link: BodyLink) -> Span:
        """Where the target of one of the links stands in the file."""
        return self._lines.span(*link.place)

    def _links(self) -> Iterator[BodyLink]:
        text = self._visible
        for pattern in (_WIKILINK, _LINK):
            for match in pattern.finditer(text):
                group = "target" if match["target"] else "angled"
                start, end = match.span()
                before = text[start - 1 : start]
                if before != "\\":
                    # In a table, the stroke of a wikilink has a backslash before it.
                    target = match[group].removesuffix("\\").strip()
                    yield BodyLink(start - (before == "!"), end, target, pattern is _WIKILINK, match.span(group))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text, self.line)

    @cached_property
    def _visible(self) -> str:
        return visible(self.text)


def _ends(headings: list[tuple[int, int]], end: int) -> list[int]:
    """Where the text under each heading ends, of which the offset and the level are given."""
    ends = [end] * len(headings)
    still_open: list[int] = []
    for position, (start, level) in enumerate(headings):
        while still_open and headings[still_open[-1]][1] >= level:
            ends[still_open.pop()] = start
        still_open.append(position)
    return ends


def _due(text: str) -> tuple[date | None, str]:
    match = _DUE.fullmatch(text)
    if not match:
        return None, text
    try:
        return date.fromisoformat(match[1]), match[2]
    except ValueError:
        return None, text
