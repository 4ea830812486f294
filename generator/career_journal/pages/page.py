"""What a page is: a value with an address, a title and Markdown, and nothing of the program that builds the site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site.

    Attributes:
        address: where it is, `contacts/priya-raman.md`; the built page has `.html` in place of `.md`.
        title: plain text, not escaped.
        markdown: the whole page. What a person typed stands in it escaped, except the bodies of records.
        nav: its place in the nav, `("Stages", "Explore")`; empty for a page that is reached from others.
        searched: whether the search should find it. Pages that only list others would be in the way.
    """

    address: str
    title: str
    markdown: str
    nav: tuple[str, ...] = ()
    searched: bool = True
