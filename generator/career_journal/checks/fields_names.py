"""Fields by their names: unknown ones, missing ones, empty ones. The reader finds these faults."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ201")
def unknown_field() -> None:
    """A field has a name that the journal does not know.

    A misspelt field is as good as a missing one. Fields of your own go under `custom:`, where they are shown and never
    checked.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            levl: senior  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            level: senior
            custom:
              favourite bridge: the one in Aldenau
            ---
    """


@found_while_reading("CJ202")
def missing_field() -> None:
    """A record, or an entry in one of its lists, lacks a field that it can't do without.

    A record without it is left out of everything until it is there.

    Bad:
        contacts/priya-raman.md
            ---  ←
            role: Data analyst
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            ---
    """


@found_while_reading("CJ203")
def empty_list_item() -> None:
    """A hyphen in a list has nothing after it, or a comma nothing before it.

    Something was to be written there, or the item was to be deleted.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            can_help_them:
              - heat walks with schools
              -  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            can_help_them:
              - heat walks with schools
            ---
    """
