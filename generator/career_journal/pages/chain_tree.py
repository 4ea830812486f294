"""A chain as the picture of the network draws it: the people for whom there is room, and how many are folded."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from career_journal.views.network import Chain, Member

MOST_OF_A_CHAIN, MOST_SIBLINGS, DEEPEST = 30, 8, 7
"""Who is beyond these is folded."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A person with those who followed; a fold has no person."""

    member: Member | None
    more: int
    branches: Sequence[Branch]

    @property
    def rows(self) -> int:
        """How many rows it takes, one below the other."""
        return sum(branch.rows for branch in self.branches) or 1

    @property
    def people(self) -> int:
        """How many people are drawn."""
        return (self.member is not None) + sum(branch.people for branch in self.branches)


def drawn(chain: Chain, room: int) -> Branch:
    """The chain with `room` people or fewer; the others are counted at the nearest one before them who is drawn."""
    kept = _kept(chain, min(room, MOST_OF_A_CHAIN))
    following: dict[str, list[Member]] = defaultdict(list)
    nearest: dict[str, str] = {}
    more: Counter[str] = Counter()
    for member in chain.members:
        through = member.came.through if member.came else ""
        if member.contact.id in kept:
            nearest[member.contact.id] = member.contact.id
            following[through].append(member)
        else:
            nearest[member.contact.id] = nearest[through]
            more[nearest[through]] += 1
    return _grown(chain.first, following, more)


def _kept(chain: Chain, room: int) -> set[str]:
    """The ids of those who are drawn: the nearest to the start first, of many siblings the first ones."""
    kept: set[str] = set()
    siblings: Counter[str] = Counter()
    for member in sorted(chain.members, key=lambda member: member.depth):
        if len(kept) == room or member.depth > DEEPEST:
            break
        through = member.came.through if member.came else ""
        if not through or (through in kept and siblings[through] < MOST_SIBLINGS):
            kept.add(member.contact.id)
            siblings[through] += 1
    return kept


def _grown(member: Member, following: Mapping[str, list[Member]], more: Mapping[str, int]) -> Branch:
    branches = [_grown(follower, following, more) for follower in following.get(member.contact.id, ())]
    if folded := more.get(member.contact.id, 0):
        branches.append(Branch(None, folded, ()))
    return Branch(member, 0, branches)
