"""Strengths and gaps over all interviews, and what would bridge the gaps (the method, 004)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from career_journal.method.wording import normalized
from career_journal.views.heard import Heard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@dataclass(frozen=True, slots=True)
class Seen:
    """A strength or a gap, in the words in which it was first written.

    Attributes:
        own: whether the profile says so too.
        interviews: those in which it was seen, by date.
        bridges: for a gap, what would bridge it, each once, with the interview in which it was first heard.
    """

    what: str
    own: bool
    interviews: tuple[Interview, ...]
    bridges: tuple[Heard[str], ...] = ()


@dataclass(frozen=True, slots=True)
class StrengthsAndGaps:
    """What people saw in me and what they missed: the most often seen first, my own that nobody saw last."""

    strengths: tuple[Seen, ...]
    gaps: tuple[Seen, ...]


def strengths_and_gaps(journal: Journal, today: date) -> StrengthsAndGaps:
    """The strengths and gaps of all interviews held, and the profile's. They are one where their words are the same."""
    held = [talk for talk in journal.interviews_by_date if talk.is_held(today)]
    strengths = ((talk, strength, None) for talk in held for strength in talk.strengths)
    gaps = ((talk, gap.what, gap.bridge) for talk in held for gap in talk.gaps)
    profile = journal.profile
    return StrengthsAndGaps(tuple(_merged(strengths, profile.strengths)), tuple(_merged(gaps, profile.gaps)))


@dataclass(slots=True)
class _Merging:
    what: str
    own: bool = False
    interviews: dict[str, Interview] = field(default_factory=dict)
    bridges: dict[str, Heard[str]] = field(default_factory=dict)


def _merged(heard: Iterable[tuple[Interview, str, str | None]], own: Iterable[str]) -> Iterator[Seen]:
    found: dict[str, _Merging] = {}
    for talk, what, bridge in heard:
        one = found.setdefault(normalized(what), _Merging(what))
        one.interviews[talk.id] = talk
        if bridge:
            one.bridges.setdefault(normalized(bridge), Heard(talk, bridge))
    for what in own:
        found.setdefault(normalized(what), _Merging(what)).own = True
    for one in sorted(found.values(), key=lambda one: -len(one.interviews)):
        yield Seen(one.what, one.own, tuple(one.interviews.values()), tuple(one.bridges.values()))
