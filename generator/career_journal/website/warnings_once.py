"""Warnings about `mkdocs.yml` while the site is made again and again: each is said once, until it is mended."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOGGER = logging.getLogger("mkdocs.plugins.career_journal")


class WarningsOnce(logging.Filter):
    """Lets a warning through unless it was said the last time too."""

    def __init__(self) -> None:
        super().__init__()
        self._before: set[str] = set()
        self._now: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether it is news."""
        said = record.getMessage()
        self._now.add(said)
        return said not in self._before

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Listen while the site is made once more."""
        self._before, self._now = self._now, set()
        _LOGGER.addFilter(self)
        try:
            yield
        finally:
            _LOGGER.removeFilter(self)
