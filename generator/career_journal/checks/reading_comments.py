"""Text that YAML takes for a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.records.shape import shape_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ125", Severity.WARNING)
def unquoted_hash(journal: Journal, _today: date) -> Iterator[Finding]:
    """The text of a field is cut short by a `#` after a space.

    YAML takes the `#` and all that follows for a comment. Quotes around the whole value make text of it; a comment is
    safe on a line of its own.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            role: Engineer for C # and databases  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            # since May
            role: "Engineer for C # and databases"
            ---
    """
    for record in journal.records():
        source = journal.sources[record.path]
        for keys, span in source.comments_in_text():
            field = shape_at(type(record), keys)
            if field and field.is_free_text:
                message = "Everything from the # on is taken for a comment, and left out of the text."
                way_out = "If it is text, put quotes around the whole value, or take the # away."
                yield Finding(record.path, span, message, way_out)
