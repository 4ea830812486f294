"""Words in a picture, where nothing wraps by itself: cut into lines that fit, by an estimate of their width."""

from __future__ import annotations

import unicodedata

_MOST_SIGNS = 60
"""More signs than this in a line are marks upon marks, which take no width."""


def wrapped(words: str, width: float, lines: int) -> tuple[str, ...]:
    """`words` in at most `lines` lines, each about `width` average letters wide. What is left out leaves a “…”."""
    found: list[str] = []
    rest = " ".join(words.split())
    while rest and len(found) < lines:
        fitting = _fitting(rest, width)
        if fitting < len(rest) and len(found) == lines - 1:
            return (*found, f"{rest[: _fitting(rest, width - 1)].rstrip()}…")
        space = rest.rfind(" ", 1, fitting + 1) if fitting < len(rest) else -1
        cut = space if space > 0 else fitting
        found.append(rest[:cut])
        rest = rest[cut:].lstrip()
    return tuple(found)


def _fitting(words: str, width: float) -> int:
    """How many signs from the start fit; at least one."""
    taken = 0.0
    for position, sign in enumerate(words[:_MOST_SIGNS]):
        taken += _width(sign)
        if taken > width:
            return max(1, position)
    return min(len(words), _MOST_SIGNS)


def _width(sign: str) -> float:
    if unicodedata.combining(sign):
        return 0.0
    if unicodedata.east_asian_width(sign) in "WF":
        return 2.0
    return 1.35 if sign.isupper() else 1.0
