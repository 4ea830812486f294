"""What was heard about each option, and from whom: what several checks of the method count."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import InterviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


def hearings(journal: Journal, today: date, *, planned: bool = False) -> Mapping[str, list[Interview]]:
    """For each option's id, the interviews held about it, by date; with `planned`, those still to come as well.

    An interview of which only one fact is about the option counts too.
    """
    wanted = {InterviewStatus.HELD, InterviewStatus.PLANNED} if planned else {InterviewStatus.HELD}
    found: dict[str, list[Interview]] = defaultdict(list)
    interviews = [each for each in journal.interviews.values() if each.status_on(today) in wanted]
    for interview in sorted(interviews, key=lambda interview: interview.date.day):
        for option in dict.fromkeys((*interview.options, *(fact.option for fact in interview.facts if fact.option))):
            found[option].append(interview)
    return found


def voices(interviews: Iterable[Interview]) -> frozenset[str]:
    """The different people heard in interviews, by their ids."""
    return frozenset(contact for interview in interviews for contact in interview.contact)
