"""The drafts that are due: whom to write to now, and the skeleton of what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.records import Contact, Interview
from career_journal.records.base import FollowUpKind
from career_journal.views.draft_kinds import DRAFTS, DraftKind
from career_journal.views.follow_ups import State, follow_ups_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.draft_kinds.letter import Draft
    from career_journal.views.follow_ups import FollowUp

_ANSWERS: Mapping[FollowUpKind, DraftKind] = {
    FollowUpKind.THANK_YOU: DraftKind.THANK_YOU,
    FollowUpKind.NUDGE: DraftKind.NUDGE,
    FollowUpKind.REPORT_BACK: DraftKind.UPDATE,
    FollowUpKind.KEEP_IN_TOUCH: DraftKind.UPDATE,
}
"""The follow-ups that a message settles, the most pressing first; and which message."""

_NOT_BEFORE = (FollowUpKind.NUDGE, FollowUpKind.KEEP_IN_TOUCH)
"""They get their time: a message before the due day would be one too soon."""


def due_draft(journal: Journal, today: date, record: Contact | Interview) -> tuple[DraftKind, Draft] | None:
    """The message that is due to a person, or after an interview, and its kind; None when there is none.

    A contact whom nobody has written to yet gets a request, unless they are closed or left in peace for now. In an
    excerpt nothing is due.
    """
    if journal.is_excerpt:
        return None
    if isinstance(record, Interview):
        owed = [one for one in follow_ups_of(journal, today, record) if one.record == record.key]
        return _drafted(journal, today, FollowUpKind.THANK_YOU, record) if _thanks_owed(owed) else None
    kinds = {one.kind for one in follow_ups_of(journal, today, record) if _is_time(one)}
    for kind in _ANSWERS:
        if kind in kinds and (found := _drafted(journal, today, kind, record)):
            return found
    return _first_request(journal, today, record)


def _thanks_owed(owed: list[FollowUp]) -> bool:
    return any(one.kind is FollowUpKind.THANK_YOU and one.is_open for one in owed)


def _is_time(follow_up: FollowUp) -> bool:
    if follow_up.state in (State.DONE, State.SNOOZED):
        return False
    return follow_up.state is not State.UPCOMING or follow_up.kind not in _NOT_BEFORE


def _drafted(
    journal: Journal, today: date, kind: FollowUpKind, record: Contact | Interview
) -> tuple[DraftKind, Draft] | None:
    interview = record if isinstance(record, Interview) else None
    contact = record if isinstance(record, Contact) else journal.contacts[record.contact[0]]
    found = DRAFTS[_ANSWERS[kind]](journal, today, contact, interview)
    return (_ANSWERS[kind], found) if found else None


def _first_request(journal: Journal, today: date, contact: Contact) -> tuple[DraftKind, Draft] | None:
    resting = contact.paused_until is not None and contact.paused_until > today
    if contact.closed or resting or contact.log or journal.interviews_of.get(contact.id):
        return None
    found = DRAFTS[DraftKind.REQUEST](journal, today, contact, None)
    return (DraftKind.REQUEST, found) if found else None
