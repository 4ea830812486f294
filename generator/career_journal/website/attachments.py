"""The attachments that go into the site: those a record links to, and none from outside the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from career_journal.journal import Journal


def linked_attachments(journal: Journal) -> Iterator[tuple[str, Path]]:
    """Each as its path in the journal and its file, by path. A symbolic link may not lead out of the journal."""
    destinations = {
        journal.destination(record, link)
        for record in journal.records()
        if record.body.links
        for link in record.body.links
    }
    root = journal.root.resolve()
    for path in sorted(journal.attachments.intersection(destinations)):
        file = (journal.root / path).resolve()
        if file.is_relative_to(root):
            yield path, file
