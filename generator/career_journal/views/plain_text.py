"""Markdown that a person wrote, as plain text for paper, for a terminal and for a letter."""

from __future__ import annotations

import re
import textwrap

from career_journal.records.body_text import without_comments

_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)")
_EMPHASIS = re.compile(r"(\*\*|__|`)(?=\S)([^*_`\n]+?)(?<=\S)\1")
_BULLET = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")

_MARKS = re.compile(r"^[ \t]*(?:#{1,6}|>+)[ \t]+", re.MULTILINE)


def plain(text: str) -> str:
    """The text without the marks of links and of emphasis, and without comments."""
    text = _WIKILINK.sub(r"\1", without_comments(text))
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))


def points(text: str) -> tuple[str, ...]:
    """The list items and paragraphs of a text, each on one line, without bullets."""
    found: list[str] = []
    begins = True
    for line in plain(text).splitlines():
        bullet = _BULLET.match(line)
        if not line.strip():
            begins = True
        elif bullet or begins:
            found.append(line[bullet.end() if bullet else 0 :].strip())
            begins = False
        else:
            found[-1] = f"{found[-1]} {line.strip()}"
    return tuple(found)


def beginning(text: str, most: int) -> str:
    """The first words of a text on one line, at most so many characters; “…” stands for what follows."""
    return textwrap.shorten(" ".join(points(_MARKS.sub("", text))), most, placeholder=" …")


def before_headings(text: str) -> str:
    """The part of a body that stands before its first heading."""
    return re.split(r"^#{1,6}[ \t]", without_comments(text), maxsplit=1, flags=re.MULTILINE)[0].strip()
