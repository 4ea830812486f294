"""Fields of addresses: e-mail, and links that are safe to open."""

from __future__ import annotations

import re
from typing import Annotated

from career_journal.diagnostics import listed
from career_journal.fields.kinds import Kind, fault, scalar, shown

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]+")


def _email(value: object) -> str:
    text = scalar(value, "an e-mail address", "priya@example.org")
    if not _EMAIL.fullmatch(text):
        raise fault(
            "bad-email",
            f"{shown(text)} is not an e-mail address.",
            "Write the address alone, such as priya@example.org.",
        )
    return text


Email = Annotated[str, Kind("e-mail address", _email, "priya@example.org", {"type": "string", "format": "email"})]

SAFE_SCHEMES = ("http", "https", "mailto", "tel")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_PORT = re.compile(r"(?:localhost|[^:]*\.[^:]*):\d{1,5}(?:[/?#]|\Z)")


def scheme_of(link: str) -> str | None:
    """What stands before the colon of an address, in lower case; None for an address without one.

    Spaces and control characters count for nothing, as in a browser; `example.org:8080` is a host and its port.
    """
    plain = re.sub(r"[\x00-\x20]", "", link)
    match = _SCHEME.match(plain)
    return match[1].lower() if match and not _PORT.match(plain) else None


def _link(value: object) -> str:
    text = scalar(value, "a link", "https://www.example.org")
    if scheme_of(text) not in {None, *SAFE_SCHEMES}:
        raise fault(
            "unsafe-link",
            f"{shown(text)} is not a link that is safe to open.",
            f"A link starts with {listed(SAFE_SCHEMES)}.",
        )
    return text


Link = Annotated[str, Kind("link", _link, "https://www.example.org", {"type": "string"})]
