"""What was said about pay: ranges, kept apart by currency and by the time they are paid for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Per

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from career_journal.records.fact import Fact


@dataclass(frozen=True, slots=True)
class SalaryRange:
    """The widest range over all who spoke of one currency and period.

    Attributes:
        low, high: the lowest lower end and the highest upper end; None where nobody gave one.
        voices: the number of facts it is made of.
        disagree: whether two of these facts' ranges have no amount in common.
    """

    currency: str | None
    per: Per | None
    low: Decimal | None
    high: Decimal | None
    voices: int
    disagree: bool

    @property
    def text(self) -> str:
        """The range as people write it: “47,000–61,000 EUR a year”."""
        return salary_text(self.low, self.high, self.currency, self.per)


def salary_ranges(facts: Iterable[Fact]) -> tuple[SalaryRange, ...]:
    """One range for each currency and period in which `facts` give amounts, in the order of their first mention."""
    alike: dict[tuple[str, Per | None], list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.low is not None or fact.high is not None:
            alike[(fact.currency or "").upper(), fact.per].append(fact)
    return tuple(_range(group) for group in alike.values())


def _range(facts: Sequence[Fact]) -> SalaryRange:
    lows = [fact.low for fact in facts if fact.low is not None]
    highs = [fact.high for fact in facts if fact.high is not None]
    return SalaryRange(
        facts[0].currency,
        facts[0].per,
        min(lows, default=None),
        max(highs, default=None),
        len(facts),
        # ranges on a line have an amount in common exactly when none begins above the end of another
        disagree=bool(lows and highs) and max(lows) > min(highs),
    )


def salary_text(low: Decimal | None, high: Decimal | None, currency: str | None, per: Per | None) -> str:
    """One range as people write it: “from 47,000 EUR a year” without an upper end; empty without any amount."""
    if low is None and high is None:
        return ""
    if low is None:
        amount = f"up to {high:,f}"
    elif high is None:
        amount = f"from {low:,f}"
    else:
        amount = f"{low:,f}" if low == high else f"{low:,f}–{high:,f}"
    period = "" if per is None else f"an {per}" if per is Per.HOUR else f"a {per}"
    return " ".join(filter(None, (amount, currency, period)))
