"""Changes to a text by their places in it, so that each can be found without regard to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Edit(NamedTuple):
    """What stands in place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; of two that overlap the first, of two that begin together the one given first."""
    parts: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.start >= position:
            parts += text[position : edit.start], edit.text
            position = edit.end
    return "".join((*parts, text[position:]))
