"""The attachments that go into the site: those a record links to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from career_journal.journal import Journal


def linked_attachments(journal: Journal) -> Iterator[tuple[str, Path]]:
    """Each as its path in the journal and its file, by path. The reader has left out what leads out of there."""
    destinations = {
        journal.destination(record, link)
        for record in journal.records()
        if record.body.links
        for link in record.body.links
    }
    for path in sorted(journal.attachments.intersection(destinations)):
        yield path, (journal.root / path).resolve()
