"""A status beside what contradicts it: an interview's and its date, an option's and what was decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value
from career_journal.method.vocabulary import DecisionChoice, InterviewStatus, OptionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal

_PAST = frozenset({InterviewStatus.HELD, InterviewStatus.NO_SHOW})


@check("CJ401", Severity.WARNING)
def held_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """An interview that has taken place, or should have, has a date that is still to come.

    Either the date or the status is wrong. Without a `status`, an interview counts as planned until its date is past.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-11-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-11-12  ←
            stage: explore
            status: held
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            status: held
            thanked: 2026-10-13
            ---
    """
    for interview in journal.interviews.values():
        if interview.date.day > today and interview.status in _PAST:
            message = f"This interview has the status {interview.status}, but {interview.date.day} is still to come."
            yield Finding(interview.path, Value(("date",)), message, "Correct the date, or write status: planned.")


@check("CJ402", Severity.WARNING)
def planned_in_the_past(journal: Journal, today: date) -> Iterator[Finding]:
    """An interview with the status planned has a date that is past.

    It was held, cancelled, or the other side did not come; until the journal knows which, it counts for nothing.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            status: planned  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            status: cancelled
            ---
    """
    for interview in journal.interviews.values():
        if interview.date.day < today and interview.status is InterviewStatus.PLANNED:
            message = f"This interview is still planned, but {interview.date.day} is past."
            way_out = "Write status: held, cancelled or no-show, or a new date."
            yield Finding(interview.path, Value(("status",)), message, way_out)


@check("CJ416", Severity.WARNING)
def status_against_decision(journal: Journal, today: date) -> Iterator[Finding]:
    """An option was set aside by its decision and not by its status, or the other way round.

    The stages, and what is still to be asked, go by `status`; `decision` says how it came to that. A decision to wait
    goes with any status.

    Bad:
        options/gis-analyst.md
            ---
            name: GIS analyst
            status: open
            decision:
              date: 2026-10-15
              choice: set-aside  ←
              because: Two of three would not do it again.
            ---

    Good:
        options/gis-analyst.md
            ---
            name: GIS analyst
            status: set-aside
            decision:
              date: 2026-10-15
              choice: set-aside
              because: Two of three would not do it again.
            ---
    """
    for option in journal.options.values():
        decision = option.decision
        if decision is None or decision.choice is DecisionChoice.WAIT or decision.date > today:
            continue
        set_aside = decision.choice is DecisionChoice.SET_ASIDE
        if set_aside is not (option.status is OptionStatus.SET_ASIDE):
            now = f"the status is {option.status}"
            if set_aside:
                message = f"The decision sets {option.name} aside, but {now}."
                way_out = "Write status: set-aside, or a new decision if you have come back to it."
            else:
                message = f"The decision is to pursue {option.name}, but {now}."
                way_out = "Write status: open or chosen, or choice: set-aside if you have given it up."
            yield Finding(option.path, Value(("decision", "choice")), message, way_out)
