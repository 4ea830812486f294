"""The body of a record: its sections, answers, task lines and links. Worked out only when somebody asks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from career_journal.location import Lines, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r"^(?P<marks>#{1,6})[ \t]+(?P<title>[^\n]*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_TASK = re.compile(r"^[ \t]*[-*+][ \t]+\[(?P<mark>[ xX])\][ \t]+(?P<text>[^\n]*?)[ \t]*$", re.MULTILINE)
_DUE = re.compile(r"(\d{4}-\d\d-\d\d)[ \t]+(\S.*)", re.ASCII)
_WIKILINK = re.compile(r"!?\[\[(?P<target>[^\[\]|\n]+)(?:\|(?P<label>[^\[\]\n]*))?\]\]")
_LINK = re.compile(r"!?\[[^\[\]\n]*\]\(\s*<?(?P<target>[^\s()<>]+)>?(?:\s+[\"'(][^\n]*?[\"')])?\s*\)")


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


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A link as written: a wikilink's or a Markdown link's target."""

    target: str
    wiki: bool
    start: int
    end: int
    span: Span


@dataclass(frozen=True)
class Body:
    """The Markdown after the front matter; `line` is the 1-based line of the file on which it starts."""

    text: str = ""
    line: int = 1

    def section(self, title: str) -> str:
        """The text under the second-level heading of that name, without comments; empty when there is none."""
        wanted = title.casefold()
        for section in self.sections:
            if section.level == 2 and section.title.casefold() == wanted:
                return _COMMENT.sub("", section.text).strip()
        return ""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every heading with the text under it, in order; code blocks and comments hold no headings."""
        if "#" not in self.text:
            return ()
        headings = list(_HEADING.finditer(self._visible))
        return tuple(self._section(headings, position) for position in range(len(headings)))

    def _section(self, headings: list[re.Match[str]], position: int) -> Section:
        heading = headings[position]
        level = len(heading["marks"])
        following = (other.start() for other in headings[position + 1 :] if len(other["marks"]) <= level)
        start, end = heading.end(), next(following, len(self.text))
        title = heading.span("title")
        return Section(
            self.text[slice(*title)], level, self.text[start:end].strip("\n"), self._lines.span(*title), start, end
        )

    @cached_property
    def answers(self) -> tuple[Section, ...]:
        """The questions under `## Answers`: each third-level heading, with its answer without comments."""
        answers: list[Section] = []
        inside = False
        for section in self.sections:
            if section.level <= 2:
                inside = section.level == 2 and section.title.casefold() == "answers"
            elif inside and section.level == 3:
                answers.append(replace(section, text=_COMMENT.sub("", section.text).strip()))
        return tuple(answers)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """The task lines under `## Follow-ups`, open and done."""
        return tuple(
            self._task(match)
            for section in self.sections
            if section.level == 2 and section.title.casefold() == "follow-ups"
            for match in _TASK.finditer(self._visible, section.start, section.end)
        )

    def _task(self, match: re.Match[str]) -> Task:
        due, what = _due(self.text[slice(*match.span("text"))])
        return Task(what, due, match["mark"] != " ", self._lines.span(*match.span("text")))

    @cached_property
    def links(self) -> tuple[BodyLink, ...]:
        """Wikilinks and inline Markdown links, in the order of the text; none from code blocks and comments."""
        if "](" not in self.text and "[[" not in self.text:
            return ()
        found = [
            BodyLink(match["target"].strip(), pattern is _WIKILINK, *match.span(), self._lines.span(*match.span("target")))
            for pattern in (_WIKILINK, _LINK)
            for match in pattern.finditer(self._visible)
        ]
        return tuple(sorted(found, key=lambda link: link.start))

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text, self.line)

    @cached_property
    def _visible(self) -> str:
        """The text with code and comments blanked out, so that every offset stays what it is."""
        if "<!--" not in self.text and "`" not in self.text and "~~~" not in self.text:
            return self.text
        return _HIDDEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), self.text)


def _due(text: str) -> tuple[date | None, str]:
    match = _DUE.fullmatch(text)
    if not match:
        return None, text
    try:
        return date.fromisoformat(match[1]), match[2]
    except ValueError:
        return None, text
