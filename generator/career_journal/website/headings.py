"""The headings of bodies: the ids at their end, by which links find the answers to questions, and their levels.

Nothing else between braces means anything: it is shown as it was typed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.treeprocessors import Treeprocessor

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_ID = re.compile(r"\s+\{\s*#(?P<id>[a-z0-9][a-z0-9-]*)\s*\}\s*$")

_TAG = re.compile(r"<(?P<slash>/?)h(?P<level>[1-6])(?=[ >])")


def in_order(html: str) -> str:
    """The page with no heading more than one level below the one before: who reads by ear goes by their levels."""
    last = 1

    def tag(match: re.Match[str]) -> str:
        nonlocal last
        if not match["slash"]:
            last = min(int(match["level"]), last + 1)
        return f"<{match['slash']}h{last}"

    return _TAG.sub(tag, html)


class HeadingIds(Treeprocessor):
    """Gives each heading the id at its end; of two with the same id, the first has it."""

    def run(self, root: Element) -> None:
        """Look at every heading of a page."""
        taken: set[str] = set()
        for heading in root.iter():
            if heading.tag in _HEADINGS:
                self._take(heading, taken)

    def _take(self, heading: Element, taken: set[str]) -> None:
        last = heading[-1] if len(heading) else None
        text = (heading.text if last is None else last.tail) or ""
        found = _ID.search(text)
        if not found:
            return
        if last is None:
            heading.text = text[: found.start()]
        else:
            last.tail = text[: found.start()]
        if found["id"] not in taken:
            taken.add(found["id"])
            heading.set("id", found["id"])
