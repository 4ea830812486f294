"""Days in an order that can't be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value
from career_journal.method.vocabulary import InterviewStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@check("CJ408", Severity.WARNING)
def thanked_before_the_interview(journal: Journal, today: date) -> Iterator[Finding]:
    """The thank-you is dated before the interview it is for.

    One of the two dates is wrong. Thanks for agreeing to the interview belong into the log of the contact.

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
            thanked: 2026-10-03  ←
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
            thanked: 2026-10-13
            ---
    """
    for interview in journal.interviews.values():
        if _is_thanked_before(interview) and not _is_held_later(interview, today):
            message = f"You thanked on {interview.thanked}, but the interview is dated {interview.date.day}."
            yield Finding(interview.path, Value(("thanked",)), message, "Correct one of the two dates.")


@check("CJ409", Severity.WARNING)
def applied_before_the_interview(journal: Journal, today: date) -> Iterator[Finding]:
    """Advice is marked as applied before the interview in which it was given.

    One of the two dates is wrong, or the advice came from an earlier conversation.

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
            thanked: 2026-10-13
            advice:
              - what: Go to one public meeting and watch
                applied: 2026-10-04  ←
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
            thanked: 2026-10-13
            advice:
              - what: Go to one public meeting and watch
                applied: 2026-10-14
            ---
    """
    for interview in journal.interviews.values():
        if not interview.advice or _is_held_later(interview, today) or _is_thanked_before(interview):
            continue
        for position, advice in enumerate(interview.advice):
            if advice.applied and advice.applied < interview.date.day:
                message = f"This was applied on {advice.applied}, but the interview is dated {interview.date.day}."
                place = Value(("advice", position, "applied"))
                yield Finding(interview.path, place, message, "Correct one of the two dates.")


@check("CJ410", Severity.WARNING)
def reported_before_applied(journal: Journal, today: date) -> Iterator[Finding]:
    """What became of advice was reported before the advice was applied.

    Advice is heard, then applied, then reported back to the person who gave it.

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
            thanked: 2026-10-13
            advice:
              - what: Go to one public meeting and watch
                applied: 2026-10-18
                reported: 2026-10-16  ←
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
            thanked: 2026-10-13
            advice:
              - what: Go to one public meeting and watch
                applied: 2026-10-16
                reported: 2026-10-18
            ---
    """
    for interview in journal.interviews.values():
        for position, advice in enumerate(interview.advice):
            if advice.applied and advice.reported and advice.reported < advice.applied <= today:
                message = f"This was reported on {advice.reported}, but only applied on {advice.applied}."
                place = Value(("advice", position, "reported"))
                yield Finding(interview.path, place, message, "Correct one of the two dates.")


@check("CJ411", Severity.WARNING)
def revisited_before_decided(journal: Journal, today: date) -> Iterator[Finding]:
    """The day to look at a decision again is not after the decision.

    A decision is looked at again after a while, so one of the two dates is wrong.

    Bad:
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision: {date: 2026-09-21, choice: wait, revisit: 2026-02-21}  ←
            ---

    Good:
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision: {date: 2026-09-21, choice: wait, revisit: 2027-02-21}
            ---
    """
    for option in journal.options.values():
        decision = option.decision
        if decision and decision.revisit and decision.revisit <= decision.date <= today:
            message = f"This is to be looked at again on {decision.revisit}, but was decided on {decision.date}."
            yield Finding(option.path, Value(("decision", "revisit")), message, "Write a later day.")


def _is_thanked_before(interview: Interview) -> bool:
    return interview.thanked is not None and interview.thanked < interview.date.day


def _is_held_later(interview: Interview, today: date) -> bool:
    """Whether the interview's own date is in doubt: that has a check of its own."""
    return interview.date.day > today and interview.status in {InterviewStatus.HELD, InterviewStatus.NO_SHOW}
