"""Looking again at a decision, on the day that was set for it (the method, 004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.location import Value
from career_journal.method.vocabulary import DecisionChoice
from career_journal.views.follow_up_kinds.owed import Owed
from career_journal.views.wording import day_in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal

_DECIDED = {
    DecisionChoice.PURSUE: "to pursue this",
    DecisionChoice.WAIT: "to wait with this",
    DecisionChoice.SET_ASIDE: "to set this aside",
}


def revisit(journal: Journal, today: date) -> Iterator[Owed]:
    """A decision about an option names the day on which to look at it again."""
    for option in journal.options.values():
        decision = option.decision
        if decision and decision.revisit:
            yield Owed(
                option,
                f"Look again at your decision on {quoted(option.name)}",
                decision.revisit,
                f"On {day_in_words(decision.date, today)} you decided {_DECIDED[decision.choice]}, "
                f"and to look at it again on {day_in_words(decision.revisit, today)}.",
                Value(("decision", "revisit")),
            )
