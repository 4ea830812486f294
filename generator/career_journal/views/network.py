"""The network: who led to whom, and what came of it (the method, 001: opportunities trace back to an interview)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Outcome
from career_journal.views.belonging import by_date, held_with
from career_journal.views.introductions import introductions
from career_journal.views.referrals import became_of
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.views.introductions import Came
    from career_journal.views.referrals import Became


@dataclass(frozen=True, slots=True)
class LedTo:
    """One kind of outcome, and the held interviews that had it, by date."""

    outcome: Outcome
    interviews: tuple[Interview, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """One person of a chain.

    Attributes:
        came: who led to them, and how; None for the one with whom the chain begins.
        also: who else introduced or suggested them.
        depth: 1 for the one with whom the chain begins, 2 for those whom this person led to, and so on.
        became: how far it came with them.
        met: the interviews held with them, by date.
        led_to: the outcomes of these, in the order of the vocabulary.
    """

    contact: Contact
    came: Came | None
    also: tuple[Came, ...]
    depth: int
    became: Became
    met: tuple[Interview, ...]
    led_to: tuple[LedTo, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """A person whom I found myself, and everyone to whom this led.

    Attributes:
        members: each after the one who led to them, siblings by name.
        led_to: the outcomes of the interviews with anyone of them, each interview once.
    """

    members: tuple[Member, ...]
    led_to: tuple[LedTo, ...]

    @property
    def first(self) -> Member:
        """The one with whom it begins."""
        return self.members[0]

    @property
    def depth(self) -> int:
        """How many people stand one behind the other where it is longest."""
        return max(member.depth for member in self.members)


@dataclass(frozen=True, slots=True)
class Network:
    """All people by the way I came to them.

    Attributes:
        chains: those of two people or more, the one with the most people first.
        alone: the people who came through nobody and have led to nobody yet, by name.
    """

    chains: tuple[Chain, ...]
    alone: tuple[Member, ...]


@once
def network(journal: Journal, today: date) -> Network:
    """Everyone, in chains of who led to whom."""
    followers = _followers(journal, today)
    chains = [_chain(journal, today, contact, followers) for contact in followers[None]]
    long = [chain for chain in chains if len(chain.members) > 1]
    long.sort(key=lambda chain: -len(chain.members))
    return Network(tuple(long), tuple(chain.first for chain in chains if len(chain.members) == 1))


def outcomes_of(interviews: Iterable[Interview]) -> tuple[LedTo, ...]:
    """The outcomes of some interviews, in the order of the vocabulary, with the interviews that had them."""
    talks = tuple(interviews)
    found = ((outcome, tuple(talk for talk in talks if outcome in talk.outcomes)) for outcome in Outcome)
    return tuple(LedTo(outcome, having) for outcome, having in found if having)


def _followers(journal: Journal, today: date) -> Mapping[str | None, list[Contact]]:
    """For each person's id, those who came through them, by name; for None, those who came through nobody."""
    found: dict[str | None, list[Contact]] = defaultdict(list)
    came = introductions(journal, today).came
    for contact in sorted(journal.contacts.values(), key=lambda one: (one.name.casefold(), one.id)):
        found[came[contact.id].through if contact.id in came else None].append(contact)
    return found


def _chain(journal: Journal, today: date, first: Contact, followers: Mapping[str | None, list[Contact]]) -> Chain:
    members = tuple(_members(journal, today, first, followers))
    talks = {talk.id: talk for member in members for talk in member.met}
    return Chain(members, outcomes_of(by_date(journal, talks.values())))


def _members(
    journal: Journal, today: date, first: Contact, followers: Mapping[str | None, list[Contact]]
) -> Iterator[Member]:
    """The first person and all that followed, each after the one who led to them."""
    ways = introductions(journal, today)
    waiting = [(first, 1)]
    while waiting:
        contact, depth = waiting.pop()
        met = held_with(journal, today).get(contact.id, ())
        yield Member(
            contact,
            ways.came.get(contact.id),
            ways.also.get(contact.id, ()),
            depth,
            became_of(journal, today, contact),
            met,
            outcomes_of(met),
        )
        waiting += [(follower, depth + 1) for follower in reversed(followers.get(contact.id, []))]
