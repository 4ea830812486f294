"""The running order of a meeting, with its minutes shared out (the method, 002 and 003)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.preparation import RUNNING_ORDER, USUAL_MINUTES

if TYPE_CHECKING:
    from career_journal.method.preparation import Step

LONGEST = 60
"""In a meeting longer than this, all further minutes are for the questions."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A step with its minutes, from `start` minutes after the beginning on. No minutes: a word will do."""

    step: Step
    start: int
    minutes: int


def running_order(minutes: int) -> tuple[Timed, ...]:
    """The steps of a meeting of so many minutes, which they add up to exactly.

    Half an hour is the measure: a longer meeting gives each step more in proportion, up to an hour; a shorter one
    less, but from twelve minutes on at least one. The questions get all the rest, at least half of the whole.
    """
    shares = [_share(step, minutes) for step in RUNNING_ORDER]
    rest = minutes - sum(share or 0 for share in shares)
    timed, start = [], 0
    for step, share in zip(RUNNING_ORDER, shares, strict=True):
        timed.append(Timed(step, start, rest if share is None else share))
        start += timed[-1].minutes
    return tuple(timed)


def _share(step: Step, minutes: int) -> int | None:
    if step.of_thirty is None:
        return None
    least = 1 if minutes >= 2 * (len(RUNNING_ORDER) - 1) else 0
    return max(least, step.of_thirty * min(minutes, LONGEST) // USUAL_MINUTES)
