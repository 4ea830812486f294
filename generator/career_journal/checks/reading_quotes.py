"""Text that needs quotes, or has them in the wrong place. The reader finds these faults."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ120")
def unclosed_quote() -> None:
    """A value starts with a quote that is never closed.

    Everything up to the next quote, or to the end of the front matter, then counts as one value. A value that starts
    with an apostrophe has the same effect.

    Bad:
        contacts/priya-raman.md
            ---
            name: "Priya Raman  ←
            role: Data analyst
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: "Priya Raman"
            role: Data analyst
            ---
    """


@found_while_reading("CJ121")
def text_after_quote() -> None:
    """More text follows after the quote that closes a value.

    Quotes in the front matter stand around a whole value or not at all.

    Bad:
        contacts/priya-raman.md
            ---
            name: "Priya" Raman  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """


@found_while_reading("CJ122")
def bad_escape() -> None:
    r"""A backslash in double quotes starts a code that does not exist.

    Inside double quotes a backslash is never itself: `\n` is a line break. Inside single quotes it is just a backslash.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            platform: "\\server\priya"  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            platform: '\\server\priya'
            ---
    """


@found_while_reading("CJ123")
def special_character() -> None:
    """A value starts with a character that means something else in YAML.

    These are `@`, a backtick, `%`, `*`, `&`, `!`, `|`, `>`, and a hyphen or comma with a space after it. Quotes around
    the value make text of it.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            platform: @priya on the chat  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            platform: "@priya on the chat"
            ---
    """


@found_while_reading("CJ124")
def colon_in_text() -> None:
    """A value without quotes has a colon and a space in it.

    A colon and a space part a name from its value, so YAML takes the text before them for a second name.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Lead: data and maps  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: "Lead: data and maps"
            ---
    """
