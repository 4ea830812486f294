"""The boxes of the picture of the network: a name, and what came of it, in the room there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Outcome
from career_journal.pages.wrapping import wrapped
from career_journal.views.referrals import Became

if TYPE_CHECKING:
    from career_journal.pages.chain_tree import Branch
    from career_journal.views.network import Chain, Member

BOX_WIDTH, BOX_HEIGHT = 164, 58
"""In the units of the picture: pixels at the usual size of text."""

_NAME_WIDTH, _NOTE_WIDTH, _LONGEST_NAME = 19, 27, 120
"""In letters of average width; what a link is called at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: where it starts, and its words."""

    x: int
    y: int
    words: str


@dataclass(frozen=True, slots=True)
class Box:
    """A person, or people who are folded.

    Attributes:
        member: the person; None for a fold.
        more: how many people are folded.
        lines: the name.
        note: what came of it.
        chain: the id of the contact with whom the chain begins.
        name: the whole name where the box has no room for it, else empty.
    """

    x: int
    y: int
    member: Member | None
    more: int
    lines: tuple[Line, ...]
    note: Line
    chain: str
    name: str = ""

    @property
    def has_prospect(self) -> bool:
        """Whether a talk with this person led to an opening or an offer."""
        return self.member is not None and any(led.outcome in _PROSPECTS for led in self.member.led_to)


_PROSPECTS = (Outcome.OPENING, Outcome.OFFER)


def box_of(branch: Branch, chain: Chain, x: int, y: int) -> Box:
    """The box of a person, or of those who are folded, with its upper left corner at `x` and `y`."""
    member = branch.member
    words = (member.contact.name, _note(member)) if member else (f"{branch.more} more", "see the list below")
    lines = wrapped(words[0], _NAME_WIDTH, 2)
    first = y + (26 if len(lines) == 1 else 20)
    named = tuple(Line(x + 10, first + 15 * number, line) for number, line in enumerate(lines))
    (note,) = wrapped(words[1], _NOTE_WIDTH, 1)
    below = Line(x + 10, first + 15 * len(lines) + 1, note)
    name = words[0][:_LONGEST_NAME] if lines[-1].endswith("…") else ""
    return Box(x, y, member, branch.more, named, below, chain.first.contact.id, name)


def _note(member: Member) -> str:
    """What came of the talks with a person, what matters most first, or how far it came with them."""
    if member.became is not Became.MET:
        return {Became.NOT_ASKED: "not met yet"}.get(member.became, member.became.value)
    found = sorted((led.outcome for led in member.led_to), key=lambda outcome: outcome not in _PROSPECTS)
    words, *others = [outcome.label for outcome in found] or ["met"]
    while others and len(words) + len(others[0]) < _NOTE_WIDTH - 4:
        words += f" · {others.pop(0)}"
    return f"{words} +{len(others)}" if others else words
