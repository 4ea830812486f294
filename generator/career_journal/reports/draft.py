"""A draft: as the text to put into a message, and as the value that becomes JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from career_journal.reports.printable import one_line, printable

if TYPE_CHECKING:
    from career_journal.views.draft_kinds import DraftKind
    from career_journal.views.draft_kinds.letter import Draft


def as_text(draft: Draft) -> str:
    """Whom it goes to, its subject, and its text; each paragraph on one line, for a mail program to wrap."""
    body = "\n".join(printable(draft.body).split("\n"))
    return f"To: {one_line(', '.join(_addresses(draft)))}\nSubject: {one_line(draft.subject)}\n\n{body}\n"


def _addresses(draft: Draft) -> list[str]:
    """`Priya Raman <priya@example.org>`, or the name alone."""
    return [f"{one.name} <{one.email[0]}>" if one.email else one.name for one in draft.contacts]


def as_value(kind: DraftKind, draft: Draft) -> dict[str, Any]:
    """What becomes JSON; `afterwards` are the arguments of the commands that record that it was sent."""
    return {
        "kind": kind.value,
        "contacts": [contact.id for contact in draft.contacts],
        "interview": draft.interview.key if draft.interview else None,
        "to": [contact.email[0] for contact in draft.contacts if contact.email],
        "subject": draft.subject,
        "body": draft.body,
        "afterwards": list(draft.afterwards),
    }
