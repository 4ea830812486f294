"""What Python-Markdown would take for something else than the person did, or take ages over: mended in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.pages.escaping import escape
from career_journal.pages.lists import relaid
from career_journal.records.body_text import visible
from career_journal.records.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.records.body import Body


_TO_MEND = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?P<fenced>^(?P<fence>`{3,}(?=[^`\n]*\n)|~{3,})[\w\#.+-]*(?P<words>[^\n]*)\n"
    r".*?(?:^(?P<closing>(?P=fence)[`~]*[ \t]*)$|\Z))"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<underlined>^(?![ \t#>*+|-]|\d+\.)[^\n]+\n=+[ \t]*$)"
    r"|(?P<hashes>^\#(?:\#{0,5}(?=[^\#\s])|\#{6}|(?=[\# \t]*$)))"
    r"|(?P<depth>^(?:[ \t]{60,}|(?:[ \t]*>){12,}))"
    r"|^[ \t]*(?P<nested>(?:(?:[-+*]|\d+\.)[ \t]+){12,})"
    r"|(?P<run>(?P<sign>[\[\]!*_<>(){}&^~])(?P=sign){24,})",
    re.DOTALL | re.MULTILINE,
)


def mended(text: str) -> Iterator[Edit]:
    """Comments go, headings are written one way, a hashtag is no heading, and nothing nests without end.

    Code stays as it is, but has an end where the person gave it none.
    """
    yield from relaid(text, visible(text))
    for match in _TO_MEND.finditer(text):
        found = match[0]
        if match["comment"]:
            yield Edit(*match.span(), "")
        elif match["fenced"]:
            words = match["words"].strip()  # no language: the first line of what stands in the fence
            yield Edit(*match.span("words"), f"\n{words}" if words else "")
            end = "" if match["closing"] or found.endswith("\n") else "\n"
            yield Edit(match.start("closing") if match["closing"] else match.end(), match.end(), end + match["fence"])
        elif match["underlined"]:
            yield Edit(*match.span(), f"## {found.partition(chr(10))[0]}")
        elif match["hashes"]:
            yield Edit(*match.span(), f"\\{found}")
        elif match["depth"]:
            yield Edit(*match.span(), found[:24])
        elif match["nested"]:
            yield Edit(*match.span("nested"), escape(match["nested"]))
        elif match["run"]:
            yield Edit(*match.span(), escape(found))


_MANY = 200
_LOOSE = re.compile(r"\[(?![ xX]\])|`")


def loose_signs(body: Body) -> Iterator[Edit]:
    """Brackets and backticks that begin nothing, where there are so many that looking for their ends takes minutes."""
    if body.text.count("[") + body.text.count("`") > _MANY:
        links = {link.start + offset for link in body.links for offset in range(3)}
        for match in _LOOSE.finditer(visible(body.text)):
            if match.start() not in links:
                yield Edit(*match.span(), escape(match[0]))
