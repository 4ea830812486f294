"""What the profile sets up for all records: the time zone, and the criteria that options are rated by."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from career_journal.checks.certainty import faulty_files
from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity, did_you_mean, listed
from career_journal.fields import shown
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ216", Severity.ERROR)
def unknown_timezone(journal: Journal, _today: date) -> Iterator[Finding]:
    """The profile's time zone is none.

    The time zone decides which day is today, and so what is due. It is named after a city, such as Europe/Berlin;
    abbreviations such as CET or EST don't know about summer time.

    Bad:
        profile.md
            ---
            timezone: Berlin  ←
            ---

    Good:
        profile.md
            ---
            timezone: Europe/Berlin
            ---
    """
    name = journal.profile.timezone
    if name and not _is_timezone(name):
        message = f"{shown(name)} is no time zone."
        yield Finding(journal.profile.path, Value(("timezone",)), message, _nearest(name))


def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _nearest(name: str) -> str:
    zones = sorted(zone for zone in available_timezones() if "/" in zone)
    cities = {zone.rpartition("/")[2].casefold(): zone for zone in reversed(zones)}
    near = cities.get(name.strip().replace(" ", "_").casefold()) or did_you_mean(name, zones)
    return f"Did you mean {near}?" if near else "Write the region and its largest city, such as Europe/Berlin."


@check("CJ217", Severity.WARNING)
def unknown_criterion(journal: Journal, _today: date) -> Iterator[Finding]:
    """An option is rated by something that is not among the profile's criteria.

    Options can only be compared by what all of them are rated by, so the criteria are listed once, in the profile.

    Bad:
        profile.md
            ---
            criteria: [income, evenings free]
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ratings:
              income: 4
              evening free: 5  ←
            ---

    Good:
        profile.md
            ---
            criteria: [income, evenings free]
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ratings:
              income: 4
              evenings free: 5
            ---
    """
    criteria = journal.profile.criteria
    if "profile.md" in faulty_files(journal):
        return
    for option in journal.options.values():
        for criterion in option.ratings:
            if criterion in criteria:
                continue
            place = Value(("ratings", criterion), key=True)
            if not criteria:
                message = "This option is rated, but the profile has no criteria to rate by."
                way_out = f"Add criteria: [{', '.join(option.ratings)}] to profile.md."
                yield Finding(option.path, place, message, way_out)
                return
            near = did_you_mean(criterion, criteria)
            guess = f"Did you mean {near}? " if near else ""
            message = f"{shown(criterion)} is not among the profile's criteria."
            yield Finding(option.path, place, message, f"{guess}The criteria are {listed(criteria, 'and')}.")
