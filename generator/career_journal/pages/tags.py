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

LISTED = 2000
"""Would the page of all tags list more records than this, it lists none, and is an index alone."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that records are tagged with, and these in their order.

    Attributes:
        address: the page of its own, `tags/water.md`; empty when it has none.
        place: where its records are found, from the site's top: there, on the page of all tags, or the one there is.
    """

    name: str
    records: tuple[Record, ...]
    address: str
    place: str

    @property
    def id(self) -> str:
        """Where it stands on the page of all tags."""
        return anchor("tag", self.name)

    @property
    def is_listed(self) -> bool:
        """Whether the page of all tags lists its records."""
        return "#" in self.place


def tags_of(journal: Journal) -> dict[str, Tag]:
    """All tags by their names, in alphabetical order."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in journal.records():
        for tag in dict.fromkeys(record.tags):
            found[tag].append(record)
    index_alone = sum(len(records) for records in found.values() if len(records) <= CROWDED) > LISTED
    names = sorted(found, key=lambda name: (name.casefold(), name))
    return {name: _tag(name, tuple(found[name]), index_alone) for name in names}


def _tag(name: str, records: tuple[Record, ...], index_alone: bool) -> Tag:
    if len(records) > (1 if index_alone else CROWDED):
        address = record_address(f"tags/{name if ID.fullmatch(name) else _file_name(name)}")
        return Tag(name, records, address, built(address))
    if index_alone:
        return Tag(name, records, "", built(record_address(records[0].key)))
    return Tag(name, records, "", f"tags.html#{quote(anchor('tag', name))}")


def _file_name(name: str) -> str:
    """For a tag that is no file's name on every system: what it says, and what no other tag has."""
    return f"{slug(name)}_{sha256(name.encode()).hexdigest()[:8]}"
