"""The message that is due to a person, ready for their mail program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from career_journal.views.drafts import due_draft as found_due

if TYPE_CHECKING:
    from career_journal.pages.edition import Edition
    from career_journal.records import Contact, Interview
    from career_journal.views.draft_kinds import DraftKind
    from career_journal.views.draft_kinds.letter import Draft


@dataclass(frozen=True, slots=True)
class DueDraft:
    """A draft that is due. `href` opens it in a mail program; None where no address is known."""

    kind: DraftKind
    draft: Draft
    href: str | None


def due_draft(edition: Edition, record: Contact | Interview) -> DueDraft | None:
    """The message that is due to a person, or after an interview."""
    found = found_due(edition.journal, edition.today, record)
    return DueDraft(*found, mailto(found[1])) if found else None


def mailto(draft: Draft) -> str | None:
    """The draft as a `mailto:` address (RFC 6068): UTF-8, percent-encoded, with CRLF at the end of each line."""
    addresses = [quote(contact.email[0], safe="@") for contact in draft.contacts if contact.email]
    if not addresses:
        return None
    body = quote(draft.body.replace("\n", "\r\n"), safe="")
    return f"mailto:{','.join(addresses)}?subject={quote(draft.subject, safe='')}&body={body}"
