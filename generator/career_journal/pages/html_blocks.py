"""Our own HTML in the Markdown of a page: blocks with a first and a last line of their own, Markdown between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

START = '<section class="cj'
"""How the first line of each block begins. No body can hold it."""

_END = "</section>"
"""How each ends; no section stands in another. What was typed stands in a block with each `<` escaped."""


def apart(markdown: str) -> Iterator[tuple[str, bool]]:
    """The page piece by piece, each with whether it is a block of ours; neither has line ends around it."""
    text = f"\n{markdown}"
    position = 0
    while (start := text.find(f"\n{START}", position)) >= 0:
        end = text.index(_END, start) + len(_END)
        yield text[position:start].strip("\n"), False
        yield text[start + 1 : end], True
        position = end
    yield text[position:].strip("\n"), False
