"""Changing one file of a journal: from the changes to the bytes on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.editing.changes import EditRefused, in_file
from career_journal.editing.splice import edited
from career_journal.editing.writing import locked, write_file
from career_journal.reading import read_journal
from career_journal.reading.document import Document, read_document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from career_journal.editing.changes import Change
    from career_journal.journal import Journal


def amend(journal: Journal, path: str, changes: Callable[[Journal], Sequence[Change]]) -> None:
    """Make changes to the file `path`, all of them or none.

    `changes` says which, and is asked once no other command can write. Should one have written since the journal was
    read, it is asked with the journal as it is now.

    Raises:
        EditRefused: the file is gone or can't be read any more, or a change can't be made safely.
        OSError: the file can't be read or written; it is as it was.
    """
    with locked(journal.root):
        data = current(journal, path)
        if data is None:
            journal = read_journal(journal.root)
            data = current(journal, path)
        if data is None or journal.record(path.removesuffix(".md")) is None:
            raise EditRefused(f"{path} has been changed since it was read; nothing was written. Try again.")
        source = journal.sources[path]
        left_out = source.left_out if isinstance(source, Document) else frozenset()
        wanted = [in_file(change, left_out) for change in changes(journal)]
        write_file(journal.root, path, edited(data, wanted), old=data)


def current(journal: Journal, path: str) -> bytes | None:
    """The bytes of a file; None when they are not those of which the journal was read."""
    try:
        data = (journal.root / path).read_bytes()
    except FileNotFoundError:
        return None
    source = journal.sources.get(path)
    return data if source and read_document(path, data, bare_body=True).text == source.text else None
