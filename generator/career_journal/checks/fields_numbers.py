"""Dates, numbers and lengths of time that can't be read. The reader finds them, and leaves them out of the record."""

from __future__ import annotations

from career_journal.checks.check import found_while_reading


@found_while_reading("CJ207")
def wrong_date() -> None:
    """A date is not written as year, month and day.

    3/4/2026 is a day in March for some and in April for others; 2026-04-03 is one day for everyone.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            paused_until: 2026-12-1  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            paused_until: 2026-12-01
            ---
    """


@found_while_reading("CJ208")
def impossible_date() -> None:
    """A date or time is not in the calendar or on the clock.

    Most often a digit was mistyped: the date is left out until it is one.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            paused_until: 2026-11-31  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            paused_until: 2026-11-30
            ---
    """


@found_while_reading("CJ209")
def wrong_number() -> None:
    """A number is not written in digits alone, or is not on its scale.

    Digits without units or separators can be compared and counted, and mean the same to everyone.

    Bad:
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            comfort: 7  ←
            ---

    Good:
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            comfort: 4
            ---
    """


@found_while_reading("CJ210")
def wrong_duration() -> None:
    """A length of time is not a number of days, weeks, months or years.

    The next touch is counted from it, so it has to say how long: 10 days, 6 weeks, 3 months, 1 year or, in short, 6w.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            keep_in_touch: now and then  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            keep_in_touch: 3 months
            ---
    """
