"""Before an interview: what I hope for, and whether I have goals at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import is_written
from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@check("CJ501", Severity.HINT, part=2)
def no_hope(journal: Journal, today: date) -> Iterator[Finding]:
    """A planned interview does not say what you hope to come away with.

    The method has you decide that, and how to go about it, before you use a contact: a person is asked for a first
    interview only once. A hope written into the contact's own record counts as well.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---  ←
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            goals: [role]
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: [role]
            ---
    """
    for interview in _coming(journal, today):
        if interview.hope or is_written(journal, interview, "hope"):
            continue
        if not any(is_written(journal, journal.contacts[contact], "hope") for contact in interview.contact):
            message = f"The interview of {interview.date.day} does not say what you hope for."
            way_out = "Write hope: and what you would like to come away with."
            yield Finding(interview.path, Value(("hope",)), message, way_out)


@check("CJ502", Severity.HINT, part=8)
def no_goals(journal: Journal, today: date) -> Iterator[Finding]:
    """A planned interview has no goals.

    The method has a few goals chosen for each interview, before it is asked for; the request is written from them, and
    afterwards you can see which were met.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---  ←
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: [role, entry, new-contacts]
            ---
    """
    for interview in _coming(journal, today):
        if not interview.goals and not is_written(journal, interview, "goals"):
            message = f"The interview of {interview.date.day} has no goals."
            way_out = "Write two or three, such as goals: [role, entry, new-contacts]."
            yield Finding(interview.path, Value(("goals",)), message, way_out)


def _coming(journal: Journal, today: date) -> Iterator[Interview]:
    return (each for each in journal.interviews.values() if each.is_planned(today) and each.date.day >= today)
