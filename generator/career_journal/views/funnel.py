"""From asking to what came of it, and my own rate of offers beside the one in the method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Closed, Outcome, Touch
from career_journal.views.belonging import held_with
from career_journal.views.network import outcomes_of

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.views.network import LedTo

INTERVIEWS_AN_OFFER = 12
"""About one interview in twelve leads to an offer: LiveCareer, as the method (004) cites it."""


@dataclass(frozen=True, slots=True)
class Funnel:
    """People at each step, by name; everyone in a step is in the one before it, `referred` aside from `outcome`.

    Attributes:
        asked: those with a request in their log, or an interview, whatever became of it.
        replied: of these, those with an interview, a reply or a refusal in their log, or closed as declined.
        met: those with an interview that was held.
        referred: of those met, the ones who suggested somebody in an interview that was held.
        outcome: of those met, the ones with an outcome written down for such an interview.
    """

    asked: tuple[Contact, ...]
    replied: tuple[Contact, ...]
    met: tuple[Contact, ...]
    referred: tuple[Contact, ...]
    outcome: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class OfferRate:
    """How many interviews were held, and how many of them led to an offer; what all of them led to."""

    held: int
    offers: tuple[Interview, ...]
    led_to: tuple[LedTo, ...]

    @property
    def one_in(self) -> int | None:
        """One interview in how many led to an offer, rounded; None while there is none."""
        return round(self.held / len(self.offers)) if self.offers else None

    @property
    def says_little(self) -> bool:
        """Whether too few interviews were held to be compared with one in twelve."""
        return self.held < INTERVIEWS_AN_OFFER


def funnel(journal: Journal, today: date) -> Funnel:
    """Asked, replied, met, referred, outcome: counted in people, so that three requests to one person are one."""
    held = held_with(journal, today)
    people = sorted(journal.contacts.values(), key=lambda one: (one.name.casefold(), one.id))
    asked = tuple(one for one in people if _was_asked(journal, one))
    met = tuple(one for one in asked if held.get(one.id))
    return Funnel(
        asked,
        tuple(one for one in asked if _replied(journal, one)),
        met,
        tuple(one for one in met if any(talk.referrals for talk in held[one.id])),
        tuple(one for one in met if any(talk.outcomes for talk in held[one.id])),
    )


def offer_rate(journal: Journal, today: date) -> OfferRate:
    """Interviews held, and those among them that led to an offer."""
    held = [talk for talk in journal.interviews_by_date if talk.is_held(today)]
    return OfferRate(len(held), tuple(talk for talk in held if Outcome.OFFER in talk.outcomes), outcomes_of(held))


def _was_asked(journal: Journal, contact: Contact) -> bool:
    return contact.id in journal.interviews_of or any(entry.what is Touch.REQUEST for entry in contact.log)


def _replied(journal: Journal, contact: Contact) -> bool:
    answers = (Touch.REPLY, Touch.DECLINED)
    return (
        contact.id in journal.interviews_of
        or contact.closed is Closed.DECLINED
        or any(entry.what in answers for entry in contact.log)
    )
