"""The tags of a journal: the records of each, and where they are listed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from career_journal.ids import ID, slug
from career_journal.pages.addresses import anchor, built, record_address

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records.base import Record

CROWDED = 50
"""With more records than this, a tag has a page of its own, so that the page of all tags stays quick to read."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that records are tagged with, and these in their order.

    `address`: the page of its own, `tags/water.md`; empty when the page of all tags lists its records.
    """

    name: str
    records: tuple[Record, ...]
    address: str

    @property
    def id(self) -> str:
        """Where it stands on the page of all tags."""
        return anchor("tag", self.name)

    @property
    def place(self) -> str:
        """Where its records are listed, from the site's top."""
        return built(self.address) if self.address else f"tags.html#{quote(self.id)}"


def tags_of(journal: Journal) -> dict[str, Tag]:
    """All tags by their names, in alphabetical order."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in journal.records():
        for tag in dict.fromkeys(record.tags):
            found[tag].append(record)
    names = sorted(found, key=lambda name: (name.casefold(), name))
    return {name: Tag(name, tuple(found[name]), _address(name, len(found[name]))) for name in names}


def _address(name: str, records: int) -> str:
    if records <= CROWDED:
        return ""
    return record_address(f"tags/{name if ID.fullmatch(name) else _file_name(name)}")


def _file_name(name: str) -> str:
    """For a tag that is no file's name on every system: what it says, and what no other tag has."""
    return f"{slug(name)}_{sha256(name.encode()).hexdigest()[:8]}"
