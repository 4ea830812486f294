"""A record, and everything that points to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.location import Keys
    from career_journal.records.base import Record


@dataclass(frozen=True, slots=True)
class Pointing:
    """A record that points to another. `field` is the field that does, in the words of the format; None: its text."""

    record: Record
    field: str | None
    keys: Keys


@dataclass(frozen=True, slots=True)
class Shown:
    """A record and what points to it, by folder and id, each place once."""

    record: Record
    pointing: tuple[Pointing, ...]


def shown(journal: Journal, record: Record) -> Shown:
    """A record, and everything that points to it."""
    links = dict.fromkeys((link.source, link.keys) for link in journal.backlinks.get(record.key, ()))
    pointing = [
        Pointing(found, str(keys[0]) if keys else None, keys)
        for source, keys in sorted(links, key=lambda link: link[0])
        if (found := journal.record(source))
    ]
    return Shown(record, tuple(pointing))
