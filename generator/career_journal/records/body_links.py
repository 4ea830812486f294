"""What a link in a body may lead to, from its spelling alone."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from career_journal.fields import SAFE_SCHEMES, scheme_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from career_journal.records.body import BodyLink

ATTACHMENTS = "attachments"
"""The folder of files that records link to."""


def is_elsewhere(link: BodyLink) -> bool:
    """Whether a link leads out of the journal, or to a place on its own page."""
    return not link.wiki and (link.target.startswith(("#", "//")) or scheme_of(link.target) is not None)


def is_safe_elsewhere(link: BodyLink) -> bool:
    """Whether a link leads to a place on its own page, or to an address that is safe to open."""
    return link.target.startswith("#") or (not link.wiki and scheme_of(link.target) in SAFE_SCHEMES)


def candidates(path: str, link: BodyLink, folders: Iterable[str]) -> tuple[str, ...]:
    """The records' keys and the files that a link in the file `path` may mean, the likeliest first.

    A wikilink may leave out the folder; a Markdown link is relative to its file. A path that starts with `..` leads
    out of the journal.
    """
    target = unquote(link.target.partition("#")[0]).strip()
    if link.wiki:
        key = target.removesuffix(".md")
        if "/" in key:
            return _as_record_or_file(posixpath.normpath(target))
        return (*(f"{folder}/{key}" for folder in folders), key, f"{ATTACHMENTS}/{target}")
    return _as_record_or_file(posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))


def _as_record_or_file(place: str) -> tuple[str, ...]:
    """A Markdown file may be a record or an attachment; anything else is what it says."""
    return (place.removesuffix(".md"), place) if place.endswith(".md") else (place,)
