"""Links in the text of a record that lead nowhere. The reader collects them while it joins the records."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from career_journal.checks.check import check, found_while_reading
from career_journal.checks.link_targets import Kind, NearestRecords, kind_of, nearest_attachment
from career_journal.diagnostics import Finding, Severity, listed
from career_journal.fields import SAFE_SCHEMES, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Astray, Journal


@check("CJ303", Severity.WARNING)
def broken_link(journal: Journal, _today: date) -> Iterator[Finding]:
    """A link in the text of a record leads to no record.

    A link is relative to the file it stands in, as in `../contacts/priya-raman.md`. A wikilink takes the id alone:
    `[[priya-raman]]`.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            ---

            Today I wrote to [[priya-ramann]].  ←

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            ---

            Today I wrote to [[priya-raman]].
    """
    records = NearestRecords(journal)
    for astray in _of_kind(journal, Kind.RECORD):
        near = records.nearest(astray)
        way_out = f"Did you mean {near}?" if near else "Link to the file of a record, or take the brackets away."
        yield Finding(astray.record.path, astray.span, f"{shown(astray.link.target)} leads to no record.", way_out)


@check("CJ304", Severity.WARNING)
def missing_attachment(journal: Journal, _today: date) -> Iterator[Finding]:
    """A link in the text of a record leads to a file that is not in `attachments/`.

    Capital letters count, so that the link works on every computer.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [business card](../attachments/buisness-card.txt).  ←
        attachments/business-card.txt
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
    for astray in _of_kind(journal, Kind.ATTACHMENT):
        near = nearest_attachment(journal, astray)
        way_out = f"Did you mean {near}?" if near else "Put the file into attachments/, or correct the link."
        message = f"{shown(posixpath.basename(astray.link.target))} is not in attachments/."
        yield Finding(astray.record.path, astray.span, message, way_out)


@check("CJ305", Severity.WARNING)
def link_outside_the_journal(journal: Journal, _today: date) -> Iterator[Finding]:
    """A link in the text of a record leads to a file outside the journal's folder.

    Nobody but you has that file, and on another computer you don't have it either. The site holds only what is in the
    journal.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [business card](../../Desktop/business-card.txt).  ←

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [business card](../attachments/business-card.txt).
        attachments/business-card.txt
            Priya Raman, Data analyst
    """
    for astray in _of_kind(journal, Kind.OUTSIDE):
        message = f"{shown(astray.link.target)} leads out of the journal's folder."
        way_out = "Copy the file into attachments/, and link to it there."
        yield Finding(astray.record.path, astray.span, message, way_out)


@check("CJ306", Severity.WARNING)
def unsafe_link_in_text(journal: Journal, _today: date) -> Iterator[Finding]:
    """A link in the text of a record starts with something other than http, https, mailto or tel.

    Such a link can run a program of whoever opens it, so the site shows its words without a link.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [page](ftp://priya.example.org/index.html).  ←

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [page](https://priya.example.org/index.html).
    """
    for astray in _of_kind(journal, Kind.UNSAFE):
        message = f"{shown(astray.link.target)} is not a link that is safe to open."
        yield Finding(astray.record.path, astray.span, message, f"A link starts with {listed(SAFE_SCHEMES)}.")


@found_while_reading("CJ311", Severity.WARNING)
def attachment_outside_the_journal() -> None:
    """A file or folder in `attachments/` is only a link of the file system to somewhere else.

    The site holds copies of the attachments, so such a link could publish a file that was never meant to be in the
    journal. It is left out. A link to another file in `attachments/` is not; one to a folder always is.

    Bad:
        attachments/card.txt  ←
            ⟨a link to ../contacts/priya-raman.md⟩
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [card](../attachments/card.txt).

    Good:
        attachments/card.txt
            Priya Raman, Data analyst
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---

            Her [card](../attachments/card.txt).
    """


def _of_kind(journal: Journal, kind: Kind) -> Iterator[Astray]:
    return (astray for astray in journal.astray if kind_of(journal, astray) is kind)
