"""Faults of the block of fields at the top of a file as a whole. The reader finds them."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ108")
def no_front_matter() -> None:
    """A file has no front matter, the block of fields at its top.

    Without the fields the journal does not know who or what the record is about.

    Bad:
        contacts/priya-raman.md  ←
            Priya is a data analyst whom I met in Aldenau.

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Priya is a data analyst whom I met in Aldenau.
    """


@found_while_reading("CJ109")
def front_matter_not_on_line_1() -> None:
    """Something stands before the front matter, if only a blank line.

    Three hyphens further down mean a horizontal line in Markdown, so the fields would be taken for text.

    Bad:
        contacts/priya-raman.md

            ---  ←
            name: Priya Raman
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """


@found_while_reading("CJ110")
def front_matter_never_closed() -> None:
    """The front matter has no line of three hyphens at its end.

    Nothing says where the fields end and the text begins.

    Bad:
        contacts/priya-raman.md
            ---  ←
            name: Priya Raman

            I met her in Aldenau.

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            I met her in Aldenau.
    """


@found_while_reading("CJ111")
def not_a_mapping() -> None:
    """The front matter holds a list or plain text instead of fields.

    Each line of it has to say what it is about: a name, a colon, a space and the value.

    Bad:
        contacts/priya-raman.md
            ---
            - Priya Raman  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """


@found_while_reading("CJ112")
def second_document() -> None:
    """A second block of fields starts inside the front matter.

    A record has one block of fields. What stands after the second start would be lost.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            --- more  ←
            role: Data analyst
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            ---
    """


@found_while_reading("CJ113")
def too_deep() -> None:
    """The fields are nested deeper than any record needs.

    The deepest record has four levels. Twelve and more come from a bracket that was typed or pasted too often.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: [[[[[[[[[[[[[https://example.org]]]]]]]]]]]]]  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            links: [https://example.org]
            ---
    """
