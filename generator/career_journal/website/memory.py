"""What pages became in the build before: from one save to the next, nearly all of them are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Memory:
    """The HTML of pages by their Markdown; what a whole build had no use for is forgotten."""

    def __init__(self) -> None:
        self._before: dict[str, str] = {}
        self._now: dict[str, str] = {}

    def begin(self) -> None:
        """Another build begins."""
        self._before, self._now = self._now, {}

    def html(self, markdown: str, convert: Callable[[str], str]) -> str:
        """The page as it was in the build before, or else converted."""
        found = self._before.get(markdown)
        self._now[markdown] = convert(markdown) if found is None else found
        return self._now[markdown]
