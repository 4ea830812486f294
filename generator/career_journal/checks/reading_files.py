"""Files that can't be read as text. The reader finds these faults; here they have their codes and documentation."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ101")
def unreadable_file() -> None:
    """A file of the journal can't be opened.

    Its record is left out of everything until it can be. Most often the file belongs to another account, or another
    program keeps it to itself.

    Bad:
        contacts/priya-raman.md  ←
            ⟨locked⟩

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """


@found_while_reading("CJ102")
def file_too_large() -> None:
    """A file is too large to be a record.

    A record is a page or two of text. A file of two million characters is a book, or something that strayed in, and it
    would slow down every page of the site.

    Bad:
        entries/2026-10-01-notes.md  ←
            ---
            date: 2026-10-01
            ---

            ⟨All that was said. repeated 200000 times⟩

    Good:
        entries/2026-10-01-notes.md
            ---
            date: 2026-10-01
            ---

            All that was said is in [the transcript](../attachments/transcript.txt).
        attachments/transcript.txt
            All that was said.
    """


@found_while_reading("CJ103")
def not_utf_8() -> None:
    """A file is saved in an encoding other than UTF-8.

    Letters such as é or ø are then stored in a way that no program can read without guessing. Every editor can save a
    file as UTF-8; most do it unasked.

    Bad:
        contacts/zoe-martin.md
            ---
            name: Zo⟨0xEB⟩ Martin  ←
            ---

    Good:
        contacts/zoe-martin.md
            ---
            name: Zoë Martin
            ---
    """


@found_while_reading("CJ104")
def control_character() -> None:
    """An invisible control character stands in a file.

    It comes along when text is copied from a PDF or a terminal. It shows nowhere, and it breaks what reads the file.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya⟨U+0007⟩ Raman  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """
