"""Where everything stands in the site, and how one page points to another."""

from __future__ import annotations

import re
from urllib.parse import quote

_SINGLE_PAGES = {"profile": "index.md", "index": "index.md", "questions": "questions.md"}
"""The pages of the records that stand alone: who I am is on the home page."""


def record_address(key: str) -> str:
    """The page of a record, by its key. No id holds an underscore, so a record called `index` is no section's index."""
    return _SINGLE_PAGES.get(key) or (f"{key}_.md" if key.endswith("/index") else f"{key}.md")


def attachment_address(path: str) -> str:
    """Where an attachment stands in the site: a Markdown file is shown as the text it is, and is no page."""
    return f"{path}.txt" if path.endswith(".md") else path


def built(address: str) -> str:
    """What a page's address is called once it is built."""
    return f"{address.removesuffix('.md')}.html" if address.endswith(".md") else address


def relative(address: str, start: str) -> str:
    """The way from the page `start` to another address, percent-encoded."""
    return quote(f"{'../' * start.count('/')}{address}")


def anchor(kind: str, words: str) -> str:
    """The id of a place on a page, another one for other words. The dot keeps it apart from the ids of headings."""
    return f"{kind}.{_NOT_IN_AN_ID.sub(lambda match: f'-{ord(match[0]):x}', words)}"


_NOT_IN_AN_ID = re.compile(r"[^\w]")
