"""The names of records' files, by which everything else points to them. The reader finds these faults."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ214")
def bad_id() -> None:
    """The file of a record has a name that can't be an id.

    An id is made of small letters a to z, digits and hyphens, so that it works as an address and in every file system.
    The record is left out until its file is renamed.

    Bad:
        contacts/Priya Raman.md  ←
            ---
            name: Priya Raman
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """


@found_while_reading("CJ215")
def ids_differ_in_case() -> None:
    """Two files in a folder have names that differ in capital letters alone.

    Windows and macOS take the two for one file, so one of them would vanish on such a computer.

    Bad:
        contacts/Priya-Raman.md  ←
            ---
            name: Priya Raman
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """
