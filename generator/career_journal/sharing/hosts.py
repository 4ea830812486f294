"""Whose a place on the web is: of one person or organization, of everybody who has a page there, or of many offices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SERVICES = """
about.me academia.edu behance.net blogspot.com bsky.app calendly.com docs.google.com dribbble.com drive.google.com
facebook.com fb.com github.com github.io gitlab.com instagram.com linkedin.com linktr.ee lnkd.in mastodon.social
medium.com notion.site orcid.org pinterest.com researchgate.net scholar.google.com signal.me sites.google.com
substack.com t.me threads.net tiktok.com tumblr.com twitter.com vk.com wa.me wixsite.com wordpress.com x.com xing.com
"""

_PORTALS = """
admin.ch bund.de europa.eu google.com gov.uk gv.at un.org wikipedia.org youtube.com
"""

SERVICES = frozenset(_SERVICES.split())
"""Where everybody may have a page: whose it is, nobody is to read off its address."""

MANY = SERVICES | frozenset(_PORTALS.split())
"""Hosts below which many have their pages. A domain that isn't listed is that of one organization."""

_SECOND = "ac co com edu gob gouv gov go gv ne net nhs or org"

_SECOND_LEVEL = frozenset(_SECOND.split())
"""What stands before the land where a domain has three parts: `bris.ac.uk`."""


def bare(link: str) -> str:
    """An address on the web without what may be left out: `www.example.org/Me/` is `example.org/me`."""
    return re.sub(r"^(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:www\.)?", "", link.strip().casefold()).rstrip("/")


def host(address: str) -> str:
    """The host of an address without its beginning: `example.org` of `example.org/me`."""
    return re.split(r"[/:?#]", address, maxsplit=1)[0]


def domain(host: str) -> str:
    """What of a host is one owner's: `nordwind.de` of `jobs.nordwind.de`; nothing where it is everybody's."""
    if shared := next((end for end in _ends(host) if end in MANY), None):
        own = host.removesuffix(shared).rstrip(".").rpartition(".")[2]
        return f"{own}.{shared}" if len(own) > len("de") else ""
    labels = host.split(".")
    is_second = len(labels[-1]) == len("uk") and labels[-2:-1] and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if is_second else labels[-2:])


def is_somebodys(address: str) -> bool:
    """Whether an address without its beginning is a page on one of the services: `x.com/me`, not `de.linkedin.com`."""
    is_service = any(end in SERVICES for end in _ends(host(address)))
    return is_service and ("/" in address or bool(domain(host(address))))


def _ends(host: str) -> Iterator[str]:
    """A host and all that it is below, the longest first."""
    labels = host.split(".")
    yield from (".".join(labels[start:]) for start in range(len(labels)))
