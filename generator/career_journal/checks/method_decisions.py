"""Decisions about options: not too fast, and not on too few voices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from career_journal.checks.certainty import is_complete
from career_journal.checks.check import check
from career_journal.checks.hearings import hearings, voices
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value
from career_journal.method.vocabulary import DecisionChoice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.records import Option
    from career_journal.records.option import Decision


@check("CJ510", Severity.HINT, part=30)
def too_few_voices(journal: Journal, today: date) -> Iterator[Finding]:
    """An option was decided on before enough different people were heard about it.

    The method warns of rash decisions: one person's luck or bad luck is no picture of a career. How many voices are
    enough is `settings.voices` in the profile; to wait is no decision.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision:
              date: 2026-10-15
              choice: pursue  ←
            ---
        interviews/2026-08-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-08-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-08-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision:
              date: 2026-10-15
              choice: wait
            ---
        interviews/2026-08-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-08-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-08-13
            ---
    """
    decided = list(_decided(journal, today))
    if not decided or not is_complete(journal, "interviews"):
        return
    heard = hearings(journal, today)
    enough = journal.profile.settings.voices
    for option, decision in decided:
        before = [interview for interview in heard.get(option.id, ()) if interview.date.day <= decision.date]
        people = len(voices(before))
        if people < enough:
            message = f"This was decided after hearing {_people(people)} about it; you want to hear {enough}."
            way_out = "Hear others before you act on it, or write choice: wait with a day to revisit."
            yield Finding(option.path, Value(("decision", "choice")), message, way_out)


@check("CJ511", Severity.HINT, part=30)
def decided_too_fast(journal: Journal, today: date) -> Iterator[Finding]:
    """An option was decided on soon after it was first heard of.

    The method has you resist rash decisions and keep options open. How many days to let pass is
    `settings.cooling_off_days` in the profile; to wait is no decision.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision:
              date: 2026-10-15  ←
              choice: pursue
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-10-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            decision:
              date: 2026-10-15
              choice: pursue
            ---
        entries/2026-09-01-first-steps.md
            ---
            date: 2026-09-01
            options: [gis-analyst]
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-10-13
            ---
    """
    decided = list(_decided(journal, today))
    if not decided or not is_complete(journal, "interviews", "entries"):
        return
    heard = _first_heard(journal, today)
    cooling_off = journal.profile.settings.cooling_off_days
    for option, decision in decided:
        waited = (decision.date - heard.get(option.id, date.min)).days
        if 0 <= waited < cooling_off:
            message = f"This was decided {_days(waited)} you first heard of it; you want {cooling_off} days in between."
            way_out = "Look at it again later: add revisit: with a day."
            yield Finding(option.path, Value(("decision", "date")), message, way_out)


def _decided(journal: Journal, today: date) -> Iterator[tuple[Option, Decision]]:
    for option in journal.options.values():
        decision = option.decision
        if decision and decision.choice is not DecisionChoice.WAIT and decision.date <= today:
            yield option, decision


def _first_heard(journal: Journal, today: date) -> dict[str, date]:
    """For each option's id, the day of the first interview or entry about it."""
    days = {option: interviews[0].date.day for option, interviews in hearings(journal, today).items()}
    for entry in journal.entries.values():
        for option in entry.options:
            days[option] = min(entry.date, days.get(option, entry.date))
    return days


def _people(count: int) -> str:
    return {0: "nobody", 1: "one person"}.get(count, f"{count} people")


def _days(count: int) -> str:
    return {0: "on the day", 1: "a day after"}.get(count, f"{count} days after")
