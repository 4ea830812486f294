"""What Python-Markdown would take for something else than the person did, or take ages over: mended in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from career_journal.pages.escaping import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from career_journal.records.body import Body


class Edit(NamedTuple):
    """What stands in place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; of two that overlap, the first."""
    parts: list[str] = []
    position = 0
    for edit in sorted(edits):
        if edit.start >= position:
            parts += text[position : edit.start], edit.text
            position = edit.end
    return "".join((*parts, text[position:]))


_TO_MEND = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?P<fenced>^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z))"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<underlined>^(?![ \t#>*+|-]|\d+\.)[^\n]+\n=+[ \t]*$)"
    r"|(?P<hashes>^\#{1,6}(?=[^\#\s]))"
    r"|(?P<depth>^(?:[ \t]{60,}|(?:[ \t]*>){12,}))"
    r"|(?P<nested>^(?:[ \t]*(?:[-+*]|\d+\.)[ \t]+){12,})"
    r"|(?P<run>(?P<sign>[\[\]!*_<>(){}&^~])(?P=sign){24,})",
    re.DOTALL | re.MULTILINE,
)


def mended(text: str) -> Iterator[Edit]:
    """Comments go, headings are written one way, a hashtag is no heading, and nothing nests without end.

    Code stays as it is.
    """
    for match in _TO_MEND.finditer(text):
        found = match[0]
        if match["comment"]:
            yield Edit(*match.span(), "")
        elif match["underlined"]:
            yield Edit(*match.span(), f"## {found.partition(chr(10))[0]}")
        elif match["hashes"]:
            yield Edit(*match.span(), f"\\{found}")
        elif match["depth"]:
            yield Edit(*match.span(), found[:24])
        elif match["run"] or match["nested"]:
            yield Edit(*match.span(), escape(found))


_MANY = 200
_BRACKET = re.compile(r"\[(?![ xX]\])")


def loose_brackets(body: Body) -> Iterator[Edit]:
    """Brackets that begin no link, where there are so many that looking for their ends would take minutes."""
    if body.text.count("[") > _MANY:
        links = {link.start + offset for link in body.links for offset in range(3)}
        for match in _BRACKET.finditer(body.text):
            if match.start() not in links:
                yield Edit(*match.span(), "&#91;")
