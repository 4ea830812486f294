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
NOT_SEARCHED = ' data-search-exclude=""'
"""Marks a heading whose part, or an item of a list whose words, the search finds on another page."""

_TAG = re.compile(rf"<(li|span)[^>]*{NOT_SEARCHED}[^>]*>.*?</\1>|<[^>]*>", re.DOTALL)


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


def parts(html: str) -> Iterator[Part]:
    """The parts of a cleaned page, in their order; what is below a part that isn't searched isn't either."""
    headings = list(_HEADING.finditer(html))
    ends = [*(heading.start() for heading in headings[1:]), len(html)]
    excluded = 9
    for heading, end in zip(headings, ends, strict=False):
        level = int(heading["level"])
        excluded = level if NOT_SEARCHED in heading["attributes"] else excluded if level > excluded else 9
        place = _ID.search(heading["attributes"])
        text = "" if excluded < 9 else _words(html[heading.end() : end])
        yield Part(level, place[1] if place else "", _words(heading["title"]), text, excluded == 9)


def _words(html: str) -> str:
    return " ".join(_TAG.sub(" ", html).split())


def contents(found: Iterable[Part]) -> str:
    """The items of a table of contents: the second-level headings. A page with fewer than three needs none."""
    entries = [part for part in found if part.level == 2 and part.id]
    if len(entries) < 3:
        return ""
    return "".join(
        f'<li class="md-nav__item"><a href="#{part.id}" class="md-nav__link">{part.title}</a></li>' for part in entries
    )
