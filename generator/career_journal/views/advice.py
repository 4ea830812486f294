"""What became of the advice that people gave (the method, 002: tell them how it was applied)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from career_journal.records import Interview
    from career_journal.records.interview import Advice


class AdviceState(StrEnum):
    """How far a piece of advice has come."""

    HEARD = "heard"
    APPLIED = "applied"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class AdviceGiven:
    """A piece of advice, the interview it was given in, and what became of it."""

    interview: Interview
    advice: Advice
    state: AdviceState


def advice_given(interviews: Iterable[Interview]) -> tuple[AdviceGiven, ...]:
    """The advice of `interviews`, in their order."""
    return tuple(AdviceGiven(talk, advice, _state(advice)) for talk in interviews for advice in talk.advice)


def _state(advice: Advice) -> AdviceState:
    if advice.reported:
        return AdviceState.REPORTED
    return AdviceState.APPLIED if advice.applied else AdviceState.HEARD
