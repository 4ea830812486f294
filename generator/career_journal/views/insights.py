"""What all the talking comes to: from asking to outcomes, goals, comfort, weeks, decisions, strengths and gaps."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.views.comfort import Comfort, comfort
from career_journal.views.decisions import DecisionLog, decision_log
from career_journal.views.funnel import Funnel, OfferRate, funnel, offer_rate
from career_journal.views.gaps import StrengthsAndGaps, strengths_and_gaps
from career_journal.views.goals import GoalCount, goal_counts
from career_journal.views.referrals import Became, Suggested, suggested
from career_journal.views.weeks import Week, weeks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview
    from career_journal.records.profile import WeeklyTarget


@dataclass(frozen=True, slots=True)
class AdviceCounts:
    """Pieces of advice: all that were heard, those acted on, and those whose giver heard how it went.

    What was reported was acted on, whether or not the day of that is written down.
    """

    heard: int
    applied: int
    reported: int


@dataclass(frozen=True, slots=True)
class ReferralCounts:
    """The people suggested in interviews that were held, each suggestion once: all, and by what became of them."""

    all: tuple[Suggested, ...]
    became: tuple[tuple[Became, int], ...]

    @property
    def made_good(self) -> int:
        """How many of them I have met."""
        return dict(self.became)[Became.MET]


@dataclass(frozen=True, slots=True)
class Insights:
    """What all the talking comes to. The parts say for themselves what they count."""

    funnel: Funnel
    offers: OfferRate
    referrals: ReferralCounts
    advice: AdviceCounts
    goals: tuple[GoalCount, ...]
    comfort: Comfort
    weeks: tuple[Week, ...]
    target: WeeklyTarget
    decisions: DecisionLog
    seen: StrengthsAndGaps


def insights(journal: Journal, today: date) -> Insights:
    """Everything that can be counted, on a day."""
    held = [talk for talk in journal.interviews_by_date if talk.is_held(today)]
    return Insights(
        funnel(journal, today),
        offer_rate(journal, today),
        _referrals(journal, today, held),
        _advice(held),
        goal_counts(journal, today),
        comfort(journal, today),
        weeks(journal, today),
        journal.profile.weekly_target,
        decision_log(journal, today),
        strengths_and_gaps(journal, today),
    )


def _referrals(journal: Journal, today: date, held: Sequence[Interview]) -> ReferralCounts:
    found = suggested(journal, today, held)
    counts = Counter(one.became for one in found)
    return ReferralCounts(found, tuple((became, counts[became]) for became in Became))


def _advice(held: Sequence[Interview]) -> AdviceCounts:
    given = [advice for talk in held for advice in talk.advice]
    return AdviceCounts(
        len(given),
        sum(bool(advice.applied or advice.reported) for advice in given),
        sum(advice.reported is not None for advice in given),
    )
