"""Files that don't belong where they are, or that another program left there. The reader finds them."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading
from career_journal.diagnostics import Severity


@found_while_reading("CJ105")
def conflict_markers() -> None:
    """Git left the marks of a merge conflict in a file.

    The file holds two versions of the same lines. Only the person who wrote them knows which one is right.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            <<<<<<< HEAD  ←
            role: Data analyst
            =======
            role: Team lead
            >>>>>>> laptop
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Team lead
            ---
    """


@found_while_reading("CJ106", Severity.WARNING)
def conflict_copy() -> None:
    """A sync program left a second copy of a record.

    It does so when a file was changed on two computers at once. The copy is not read, so what was written there is
    missing from the journal until it is brought over.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        contacts/priya-raman (conflicted copy 2026-10-01).md  ←
            ---
            name: Priya Raman
            role: Data analyst
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Data analyst
            ---
    """


@found_while_reading("CJ107", Severity.WARNING)
def stray_file() -> None:
    """A file or folder is in a place where the journal does not read it.

    The folders of records hold one Markdown file for each record and nothing else; other files go into `attachments/`.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        contacts/business-card.txt  ←
            Priya Raman, Data analyst

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [business card](../attachments/business-card.txt).
        attachments/business-card.txt
            Priya Raman, Data analyst
    """


@found_while_reading("CJ133")
def file_outside_the_journal() -> None:
    """A record, or a folder of records, is only a link of the file system to a place outside the journal.

    Whoever gives you a journal could take any file of your computer into your site that way, so it is not read. The
    folder of the journal as a whole may be a link, and so may a file that leads to another one in the journal.

    Bad:
        contacts/priya-raman.md  ←
            ⟨a link to ../../old/priya-raman.md⟩

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
    """
