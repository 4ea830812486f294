"""What was done, sent or decided can't have been so on a day that is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Keys


@check("CJ403", Severity.WARNING)
def done_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """Something is marked as done on a day that is still to come.

    `done` takes the day on which it was done; the day by which it should be is `due`.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            follow_ups:
              - what: Send Priya the article
                due: 2026-10-14
                done: 2026-11-14  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            follow_ups:
              - what: Send Priya the article
                due: 2026-10-14
                done: 2026-10-14
            ---
    """
    for record in journal.records():
        for position, follow_up in enumerate(record.follow_ups):
            if follow_up.done and follow_up.done > today:
                yield _still_to_come(record.path, ("follow_ups", position, "done"), "done", follow_up.done)
    for interview in journal.interviews.values():
        for position, lead in enumerate(interview.leads):
            if lead.done and lead.done > today:
                yield _still_to_come(interview.path, ("leads", position, "done"), "done", lead.done)


@check("CJ404", Severity.WARNING)
def thanked_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """A thank-you was sent on a day that is still to come.

    Until the thank-you has been sent, it belongs on the list of what is due.

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
            thanked: 2026-11-13  ←
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
        if interview.thanked and interview.thanked > today:
            yield _still_to_come(interview.path, ("thanked",), "sent", interview.thanked)


@check("CJ405", Severity.WARNING)
def applied_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """Advice was applied, or its success reported, on a day that is still to come.

    Advice that is still to be applied stays on the list of what is due; marked as applied, it would vanish from there.

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
                applied: 2026-11-14  ←
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
        for position, advice in enumerate(interview.advice):
            if advice.applied and advice.applied > today:
                yield _still_to_come(interview.path, ("advice", position, "applied"), "applied", advice.applied)
            elif advice.reported and advice.reported > today:
                yield _still_to_come(interview.path, ("advice", position, "reported"), "reported", advice.reported)


@check("CJ406", Severity.WARNING)
def logged_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """The log of a contact has an entry for a day that is still to come.

    The log holds what has happened. What is still to be done is a follow-up.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            log:
              - {date: 2026-11-01, what: request}  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            follow_ups:
              - {what: Ask Priya for an interview, due: 2026-11-01}
            ---
    """
    for contact in journal.contacts.values():
        for position, entry in enumerate(contact.log):
            if entry.date > today:
                message = f"{entry.date} is still to come, and the log holds what has happened."
                way_out = "Correct the date, or make a follow-up of it."
                yield Finding(contact.path, Value(("log", position, "date")), message, way_out)


@check("CJ407", Severity.WARNING)
def decided_in_the_future(journal: Journal, today: date) -> Iterator[Finding]:
    """An option was decided on a day that is still to come.

    The day to look at it again is `revisit`.

    Bad:
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision: {date: 2026-11-21, choice: wait}  ←
            ---

    Good:
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision: {date: 2026-09-21, choice: wait, revisit: 2026-11-21}
            ---
    """
    for option in journal.options.values():
        if option.decision and option.decision.date > today:
            yield _still_to_come(option.path, ("decision", "date"), "decided", option.decision.date)


def _still_to_come(path: str, keys: Keys, what: str, day: date) -> Finding:
    way_out = "Correct the date, or write it down once it has happened."
    return Finding(path, Value(keys), f"{day} is still to come, so nothing can have been {what} then.", way_out)
