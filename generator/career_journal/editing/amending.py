"""Changing one file of a journal: from the changes to the bytes on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.editing.changes import EditRefused
from career_journal.editing.splice import edited
from career_journal.editing.writing import locked, write_file
from career_journal.reading.document import Document, read_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from career_journal.editing.changes import Change
    from career_journal.journal import Journal


def amend(journal: Journal, path: str, changes: Sequence[Change]) -> None:
    """Make the changes to the file `path`, all of them or none.

    Raises:
        EditRefused: the file is not what it was when the journal was read, or a change can't be made safely.
    """
    source = journal.sources[path]
    left_out = source.left_out if isinstance(source, Document) else frozenset()
    with locked(journal.root):
        data = (journal.root / path).read_bytes()
        if read_document(path, data, bare_body=True).text != source.text:
            raise EditRefused(f"{path} has been changed since it was read; nothing was written. Try again.")
        write_file(journal.root, path, edited(data, changes, left_out), old=data)
