"""Who said no when I asked, and is left in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact

_ASKING = (Touch.REQUEST, Touch.NUDGE, Touch.REPLY, Touch.DECLINED)


def has_declined(journal: Journal, today: date, contact: Contact) -> bool:
    """Whether a refusal is the last word: no request, nudge or reply came after it, and no conversation.

    Entries of one day count in the order in which they are written.
    """
    asking = sorted((entry for entry in contact.log if entry.what in _ASKING), key=lambda entry: entry.date)
    if not asking or asking[-1].what is not Touch.DECLINED:
        return False
    talks = journal.interviews_of.get(contact.id, ())
    return not any(talk.date.day > asking[-1].date and not talk.is_called_off(today) for talk in talks)
