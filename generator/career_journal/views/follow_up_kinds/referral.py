"""Getting in touch with the people who were suggested (the method, 002 and 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.views.follow_up_kinds.owed import Owed, item_slugs, not_called_off
from career_journal.views.wording import day_in_words, names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.records.interview import Referral


def referral(journal: Journal, today: date) -> Iterator[Owed]:
    """Somebody was suggested who has no record yet, or whose record has no log and no interview and is not closed."""
    for interview in not_called_off(journal, today):
        slugs = item_slugs([suggested.name or suggested.contact or "" for suggested in interview.referrals])
        for position, suggested in enumerate(interview.referrals):
            contact = journal.contact_of(suggested)
            if contact and (contact.log or contact.closed or journal.interviews_of.get(contact.id)):
                continue
            yield _owed(journal, today, interview, suggested, contact, position, slugs[position])


def _owed(
    journal: Journal,
    today: date,
    interview: Interview,
    suggested: Referral,
    contact: Contact | None,
    position: int,
    item: str,
) -> Owed:
    name = journal.name_of(contact) if contact else suggested.name
    when = day_in_words(interview.date.day, today)
    return Owed(
        interview,
        f"Get in touch with {name}",
        days_after(interview.date.day, journal.profile.settings.referral_days),
        f"{names(journal, interview.contact)} suggested {name} on {when} and {_lacking(journal, suggested, contact)}.",
        Value(("referrals", position)),
        item,
        contact.id if contact else None,
    )


def _lacking(journal: Journal, suggested: Referral, contact: Contact | None) -> str:
    if contact:
        return "no request is recorded yet"
    called_so = len(journal.called(suggested.name or ""))
    return f"you have {called_so} contacts called so" if called_so else "there is no contact record yet"
