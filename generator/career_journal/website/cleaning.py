"""Cleaning what was made of bodies: what is not on the list does not get through, whatever extension made it."""

from __future__ import annotations

import re

import nh3

_WORDS = "a abbr br code del em ins kbd label mark span strong sub sup"
_BLOCKS = "blockquote dd details div dl dt h1 h2 h3 h4 h5 h6 hr img input li ol p pre summary ul"
_TABLES = "table tbody td th thead tr"
_TAGS = set(f"{_WORDS} {_BLOCKS} {_TABLES}".split())
"""What Markdown makes, with the extensions that `mkdocs.yml` may name without trust. Our own parts do not come here."""

_ATTRIBUTES = {
    "*": {"aria-label", "class", "dir", "id", "lang", "role", "title"},
    "a": {"href"},
    "details": {"open"},
    "img": {"alt", "height", "src", "width"},
    "input": {"checked", "disabled"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
}
_CHECKBOX = {"input": {"type": {"checkbox"}}}
_SCHEMES = {"http", "https", "mailto", "tel"}

_SUSPECT = re.compile(r"<img|id=[\"']?__")
_ELSEWHERE = re.compile(r"\s*([a-z][a-z0-9+.-]*:|[/\\]{2})", re.IGNORECASE)


def clean(html: str) -> str:
    """The same HTML with the elements and attributes that bodies are made of, and no others."""
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        # Asked for each attribute, so only where there is one that needs a look.
        attribute_filter=_allowed if _SUSPECT.search(html) else None,
        tag_attribute_values=_CHECKBOX,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _allowed(tag: str, attribute: str, value: str) -> str | None:
    """No picture from elsewhere, which would learn that the page is read; no id that is the theme's own."""
    if tag == "img" and attribute == "src" and _ELSEWHERE.match(value):
        return None
    return None if attribute == "id" and value.startswith("__") else value
