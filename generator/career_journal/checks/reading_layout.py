"""Brackets, colons and indentation: how the fields are laid out. The reader finds these faults."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ126")
def unclosed_bracket() -> None:
    """A list or group in brackets is never closed.

    Text that starts with a bracket has the same effect, unless there are quotes around it.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            reasons: [advice, referrals  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            reasons: [advice, referrals]
            ---
    """


@found_while_reading("CJ127")
def text_after_bracket() -> None:
    """More text follows after the bracket that closes a list or group.

    A value is either text or a list. Text that starts with a bracket needs quotes; two lists are one list.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: [acting] team lead  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: "[acting] team lead"
            ---
    """


@found_while_reading("CJ128")
def missing_colon() -> None:
    """A line of the front matter has no colon with a space after it.

    A field is a name, a colon, a space and the value.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role  Data analyst  ←
            level: senior
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            level: senior
            ---
    """


@found_while_reading("CJ129")
def wrong_indentation() -> None:
    """A line starts further left or right than the lines it belongs to.

    The fields of one record, and the fields of one entry in a list, all start in the same column.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            log:
              - date: 2026-10-01
               what: request  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            log:
              - date: 2026-10-01
                what: request
            ---
    """


@found_while_reading("CJ130")
def tab_indentation() -> None:
    """A line is indented with a tab.

    A tab is as wide as each program likes, so YAML does not accept it there. Spaces are always one wide.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links:
              - https://example.org
            ⟨U+0009⟩- https://example.com  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links:
              - https://example.org
              - https://example.com
            ---
    """


@found_while_reading("CJ131")
def missing_comma() -> None:
    """Two items of a list in brackets have no comma between them.

    Most often the comma was forgotten at the end of a line.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            can_help_me: ["knows the post", "knows the town" "knows the budget"]  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            can_help_me: ["knows the post", "knows the town", "knows the budget"]
            ---
    """


@found_while_reading("CJ132")
def bad_yaml() -> None:
    """The fields can't be read, for a reason that has no rule of its own.

    A field is a name, a colon, a space and the value; an item of a list is a hyphen, a space and the value.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            reasons:
              - advice
            -referrals  ←
            level: senior
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            reasons:
              - advice
              - referrals
            level: senior
            ---
    """
