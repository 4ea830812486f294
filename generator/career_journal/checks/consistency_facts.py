"""Facts that can't be right as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.checks.facts import facts
from career_journal.diagnostics import Finding, Severity, listed
from career_journal.location import Value
from career_journal.method.vocabulary import FactAbout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ413", Severity.ERROR)
def low_above_high(journal: Journal, _today: date) -> Iterator[Finding]:
    """The lower end of a salary is above its upper end.

    Salaries are compared from end to end, and a range the wrong way round spoils the comparison.

    Bad:
        options/gis-analyst.md
            ---
            name: GIS analyst
            facts:
              - about: salary
                says: What two surveys give
                low: 61000  ←
                high: 47000
            ---

    Good:
        options/gis-analyst.md
            ---
            name: GIS analyst
            facts:
              - about: salary
                says: What two surveys give
                low: 47000
                high: 61000
            ---
    """
    for record, position, fact in facts(journal):
        if fact.low is not None and fact.high is not None and fact.low > fact.high:
            message = f"The lower end, {fact.low}, is above the upper end, {fact.high}."
            yield Finding(record.path, Value(("facts", position, "low")), message, "Swap the two, or correct one.")


@check("CJ417", Severity.HINT)
def salary_for_several_options(journal: Journal, _today: date) -> Iterator[Finding]:
    """A salary heard in an interview about several options does not say for which of them it is.

    A fact without `option` counts for all options of its interview, and so the same pay stands under each of them.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ---
        options/surveyor.md
            ---
            name: Surveyor
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst, surveyor]
            thanked: 2026-10-13
            facts:
              - about: salary  ←
                low: 47000
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ---
        options/surveyor.md
            ---
            name: Surveyor
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst, surveyor]
            thanked: 2026-10-13
            facts:
              - about: salary
                option: gis-analyst
                low: 47000
            ---
    """
    for interview in journal.interviews.values():
        if len(set(interview.options)) < 2:
            continue
        for position, fact in enumerate(interview.facts):
            if fact.about is FactAbout.SALARY and not fact.option:
                message = f"This salary stands under {listed(interview.options, 'and')} alike."
                way_out = f"Say below it which one it is for: option: {interview.options[0]}"
                yield Finding(interview.path, Value(("facts", position, "about")), message, way_out)
