"""With whom I could have a first conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.referrals import Became, became_of
from career_journal.views.whom_to_ask import is_free

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact

_ORDER = (Became.NOT_ASKED, Became.IN_TOUCH, Became.ASKED)


@dataclass(frozen=True, slots=True)
class ToMeet:
    """A person with whom there was no conversation yet, and how far it came with them."""

    contact: Contact
    became: Became


def whom_to_meet(journal: Journal, today: date) -> tuple[ToMeet, ...]:
    """Everyone to have a first conversation with: who was never written to first, who was asked last; then by name.

    Who is closed or paused, or has declined, is left in peace.
    """
    free = (contact for contact in journal.contacts.values() if is_free(journal, today, contact))
    found = (ToMeet(contact, became_of(journal, today, contact)) for contact in free)
    return tuple(
        sorted(
            (one for one in found if one.became in _ORDER),
            key=lambda one: (_ORDER.index(one.became), one.contact.name.casefold(), one.contact.id),
        )
    )
