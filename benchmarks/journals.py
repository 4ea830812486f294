"""Writes journals of any size: the same one each time, of the mix and the length that a person's has.

Of 1,000 records 450 are contacts and 350 interviews. A person weighs a dozen options at most and knows some hundred
organizations; what is left are journal entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.cast import Cast
from benchmarks.interview import interview
from benchmarks.records import contact, entry, option, organization, profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def write_journal(root: Path, records: int) -> Path:
    """Write a journal of `records` records, and a profile, into the new folder `root`; returns it."""
    for path, text in files(records):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def files(records: int) -> Iterator[tuple[str, str]]:
    """Path and text of each file of a journal; 0 records are a profile alone, else there are 40 at least."""
    cast = Cast(records)
    yield "profile.md", profile(cast)
    yield "index.md", "A few words for the home page.\n"
    if records == 0:
        return
    for n, name in enumerate(cast.contacts):
        yield f"contacts/{name}.md", contact(cast, n)
    for n in range(cast.mix.interviews):
        yield f"interviews/{cast.interview_day(n)}-{cast.contacts[cast.interviewed(n)]}.md", interview(cast, n)
    for n, name in enumerate(cast.options):
        yield f"options/{name}.md", option(cast, n)
    for n, name in enumerate(cast.organizations):
        yield f"organizations/{name}.md", organization(cast, n)
    for n in range(cast.mix.entries):
        yield f"entries/{cast.entry_day(n)}-{n}.md", entry(cast, n)
