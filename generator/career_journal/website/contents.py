"""The headings of a built page: for its table of contents, and for the search, which finds a page by its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TOP = "Top"
"""The id of the first heading on each page of ours."""

_HEADING = re.compile(r"<h(?P<level>[1-3])(?P<attributes>[^>]*)>(?P<title>.*?)</h[1-3]>", re.DOTALL)
_ID = re.compile(r' id="([^"]*)"')
MOST_CONTENTS = 50
NOT_SEARCHED = " data-search-exclude"
"""Marks a heading whose part, or an item of a list whose words, the search finds on another page."""

_LEFT_OUT = re.compile(rf"<(li|p|span)[^>]*{NOT_SEARCHED}[^>]*>.*?</\1>", re.DOTALL)
_FACT_NAME = re.compile(r"<dt[^>]*>[^<]*</dt>(?!<dd>(?:<[^>]*>)*\d)")
"""The name of a fact, which is the same on each page; a number says nothing without it."""
_END = re.compile(r"</(?:(?:dd|li|summary|td|th)>|p>(?<![.!?…]</p>))")
"""After these a new thought begins, as their tags alone say; a paragraph of sentences says so itself."""
_MARK = "\x1f"
_TAG = re.compile(r"<[^>]*>")
_NO_SPACE_BEFORE = tuple(form for sign in ",.;:!?)" for form in (sign, f"&#{ord(sign)};"))


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of a page and what follows it up to the next one. All texts are escaped, and without tags.

    `searched` is False where the part repeats what the search finds on another page.
    """

    level: int
    id: str
    title: str
    text: str
    searched: bool


def parts(html: str, *, searched: bool = True) -> Iterator[Part]:
    """The parts of a page, in their order; what is below a part that isn't searched isn't either.

    Of a page that isn't `searched` at all they have titles alone.
    """
    headings = list(_HEADING.finditer(html))
    ends = [*(heading.start() for heading in headings[1:]), len(html)]
    excluded = 9
    for heading, end in zip(headings, ends, strict=False):
        level = int(heading["level"])
        excluded = level if NOT_SEARCHED in heading["attributes"] else excluded if level > excluded else 9
        place = _ID.search(heading["attributes"])
        is_searched = searched and excluded == 9
        text = html[heading.end() : end] if is_searched else ""
        # What stands under a further heading may be named by the person.
        words = _words(_FACT_NAME.sub("", text) if level == 1 else text)
        yield Part(level, place[1] if place else "", _words(heading["title"]), words, is_searched)


def _words(html: str) -> str:
    """The words of a piece of a page, items apart from each other."""
    if NOT_SEARCHED in html:
        html = _LEFT_OUT.sub("", html)
    items = _TAG.sub(" ", _END.sub(_MARK, html)).split(_MARK)
    text = " · ".join(words for item in items if (words := " ".join(item.split())))
    for sign in _NO_SPACE_BEFORE:
        text = text.replace(f" {sign}", sign)
    return text.replace("( ", "(")


def contents(found: Iterable[Part]) -> str:
    """The items of a table of contents: the second-level headings. Fewer than three need none, many are no overview."""
    entries = [part for part in found if part.level == 2 and part.id]
    if not 3 <= len(entries) <= MOST_CONTENTS:
        return ""
    return "".join(
        f'<li class="md-nav__item"><a href="#{part.id}" class="md-nav__link">{part.title}</a></li>' for part in entries
    )
