"""The targets hold for whole records; from there the long form goes on (`soak_guided`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.guided.targets import TARGETS
from tests.promises import tried
from tests.reading.test_reading_fuzz import FILES

if TYPE_CHECKING:
    from collections.abc import Iterator

EDITS = [bytes([kind, place, 5]) + b"Words" for kind in range(8) for place in (0, 3, 9)]
"""What stands before a file: the kind of edit, its place, and its words."""


def seeds(target: str) -> Iterator[bytes]:
    """Whole records as a target takes them."""
    for number, path in enumerate(FILES):
        yield EDITS[number % len(EDITS)] * (target == "editor") + path.read_bytes()


@pytest.mark.parametrize("target", TARGETS)
def test_a_whole_record_breaks_nothing(target: str) -> None:
    with tried("reader") as count:
        for data in seeds(target):
            TARGETS[target](data)
            count()
