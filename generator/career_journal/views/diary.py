"""What happened, by date, as the records themselves say it: the log, interviews, journal entries, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.views.timeline import Event

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


def diary(journal: Journal, today: date) -> tuple[Event, ...]:
    """Everything with a day of its own, the latest first; of one day in the order of the records."""
    return tuple(sorted(_events(journal, today), key=lambda event: event.date, reverse=True))


def _events(journal: Journal, today: date) -> Iterator[Event]:
    for contact in journal.contacts.values():
        for touch in contact.log:
            yield Event(touch.date, touch.what.label, touch.note or "", contact.key, touch.via)
    for interview in journal.interviews.values():
        status = interview.status_on(today)
        yield Event(interview.date.day, f"interview {status.label}", interview.hope or "", interview.key)
    for option in journal.options.values():
        if decision := option.decision:
            yield Event(decision.date, f"decision: {decision.choice.label}", decision.because or "", option.key)
    for entry in journal.entries.values():
        yield Event(entry.date, "journal entry", entry.title, entry.key)
