"""Values of the wrong kind. The reader finds them, and leaves them out of the record."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ204")
def wrong_type() -> None:
    """A value is text where a list or group belongs, or the other way round, or neither yes nor no.

    The value is left out until it fits. Text with brackets or braces around it needs quotes.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            in_transition: maybe  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            in_transition: yes
            ---
    """


@found_while_reading("CJ205")
def unknown_choice() -> None:
    """A field that takes one of a few words holds another one.

    Pages sort and count by these words, so each has one spelling.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            level: manger  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            level: manager
            ---
    """


@found_while_reading("CJ206")
def wrong_reference() -> None:
    """A field that points to a record holds something that can't be the name of a file there.

    Write the name of the record's file without `.md`: `priya-raman` for `contacts/priya-raman.md`.

    Bad:
        contacts/aylin-demir.md
            ---
            name: Aylin Demir
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: organizations/aylin-demir  ←
            ---

    Good:
        contacts/aylin-demir.md
            ---
            name: Aylin Demir
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            introduced_by: aylin-demir
            ---
    """
