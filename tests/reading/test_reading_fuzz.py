"""Records that something went wrong with: whatever became of the bytes, there is a record or a diagnostic.

Unlike pieces of YAML put together at random, these are nearly right: the sample's own files, cut off, with bytes
flipped, lines moved, and words from elsewhere, in the encodings that programs save in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from career_journal.reading.document import read_document
from career_journal.reading.record import record_of
from career_journal.records import RECORD_TYPES, Home, OwnQuestions, Profile
from tests.conftest import CHECKOUT
from tests.promises import FACTOR, tried
from tests.reading.test_reading_anything import WORDS, check
from tests.variations import SEED

if TYPE_CHECKING:
    from collections.abc import Callable

    from career_journal.records.base import Record

EACH = settings(max_examples=1_700, deadline=None, database=None, suppress_health_check=list(HealthCheck))

TIMES = pytest.mark.parametrize("time", range(FACTOR))
"""In the long form each is tried again and again, each time with others."""

FILES = sorted((CHECKOUT / "journal").rglob("*.md")) + sorted(Path(__file__).parents[1].glob("pages/journal/**/*.md"))
RECORDS = st.sampled_from([path.read_bytes() for path in FILES])
PIECES = st.sampled_from([word.encode() for word in WORDS.split()] + [b"\n", b"\n  ", b"\r\n", b"\t", b" ", b"\x00", b"\xef\xbb\xbf", b"\xff", b"\xed\xa0\x80", b"\xe2\x80\xae", b"---\n", b"<<<<<<< a\n"])  # fmt: skip
CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp037", "mac-roman", "utf-7")


def flipped(data: bytes, draw: Callable[[int], int]) -> bytes:
    """One bit of it the other way round."""
    at = draw(len(data))
    return data[:at] + bytes([data[at] ^ (1 << draw(8))]) + data[at + 1 :]


def moved(data: bytes, draw: Callable[[int], int]) -> bytes:
    """One line in another place."""
    lines = data.split(b"\n")
    lines.insert(draw(len(lines)), lines.pop(draw(len(lines))))
    return b"\n".join(lines)


def doubled(data: bytes, draw: Callable[[int], int]) -> bytes:
    """One stretch of it a second time."""
    start = draw(len(data))
    end = start + draw(200)
    return data[:end] + data[start:]


def indented(data: bytes, draw: Callable[[int], int]) -> bytes:
    """One line further right or left."""
    lines = data.split(b"\n")
    at = draw(len(lines))
    lines[at] = lines[at].lstrip() if draw(2) else b" " * draw(5) + lines[at]
    return b"\n".join(lines)


ACCIDENTS = (
    flipped,
    moved,
    doubled,
    indented,
    lambda data, draw: data[: draw(len(data))],
    lambda data, draw: data[draw(len(data)) :],
    lambda data, draw: data.decode("utf-8", "replace").encode(CODECS[draw(len(CODECS))], "replace"),
)
"""What may happen to a file."""


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A record after some accidents, and with some pieces typed into it."""
    data = draw(RECORDS)
    for accident in draw(st.lists(st.sampled_from(ACCIDENTS), max_size=3)):
        if data:
            data = accident(data, lambda below: draw(st.integers(0, below - 1)))
    for piece in draw(st.lists(PIECES, max_size=3)):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + piece + data[at:]
    return data


@TIMES
def test_a_damaged_record_is_a_record_or_has_a_diagnostic(time: int) -> None:
    kinds: tuple[type[Record], ...] = (*RECORD_TYPES.values(), Profile, OwnQuestions, Home)
    with tried("reader") as count:

        @seed(f"{SEED} {time}")
        @EACH
        @given(damaged(), st.sampled_from(kinds))
        def one(data: bytes, kind: type[Record]) -> None:
            count()
            record, document, _ = record_of(read_document("x.md", data, bare_body=kind is Home), kind, "x")
            assert record is not None or document.faults

        one()


@TIMES
def test_each_diagnostic_of_a_damaged_record_has_its_place_in_the_file(time: int) -> None:
    with tried("reader") as count:

        @seed(f"{SEED} {time}")
        @settings(EACH, max_examples=EACH.max_examples // 2)
        @given(damaged())
        def one(data: bytes) -> None:
            count()
            check(data)

        one()


@TIMES
def test_any_bytes_at_all(time: int) -> None:
    with tried("reader") as count:

        @seed(f"{SEED} {time}")
        @settings(EACH, max_examples=EACH.max_examples * 3 // 2)
        @given(st.binary(max_size=300), st.booleans())
        def one(data: bytes, in_front_matter: bool) -> None:
            count()
            check(b"---\n" + data + b"\n---\n" if in_front_matter else data)

        one()
