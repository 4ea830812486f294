"""After an interview: the time it took, the thank-you, the highlights, the next people to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import is_written
from career_journal.checks.check import check
from career_journal.checks.headings import slips
from career_journal.diagnostics import Finding, Severity
from career_journal.fields.counting import days_after
from career_journal.location import Value
from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview

GRACE_MINUTES = 10
"""Minutes beyond the agreed length that nobody minds."""

THANKS_WITHIN = 7
"""Days. A thank-you later than this says that it was forgotten."""


@check("CJ505", Severity.HINT, part=17)
def overran(journal: Journal, today: date) -> Iterator[Finding]:
    """An interview took over ten minutes longer than agreed.

    Keeping to the agreed time is what makes people glad to talk with you again. If they asked you to stay, all is well.

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
            agreed_minutes: 30
            actual_minutes: 45  ←
            thanked: 2026-10-13
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
            agreed_minutes: 30
            actual_minutes: 35
            thanked: 2026-10-13
            ---
    """
    for interview in _held(journal, today):
        if interview.agreed_minutes and interview.actual_minutes:
            over = interview.actual_minutes - interview.agreed_minutes
            if over > GRACE_MINUTES:
                message = f"This took {over} minutes longer than the {interview.agreed_minutes} that were agreed."
                way_out = "Next time, watch the clock and offer to stop when the time is up."
                yield Finding(interview.path, Value(("actual_minutes",)), message, way_out)


@check("CJ506", Severity.HINT, part=19)
def no_thank_you(journal: Journal, today: date) -> Iterator[Finding]:
    """No thank-you is recorded a week after an interview.

    The method has you thank people soon. Late thanks are still better than none. Thanks in the contact's log count.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-05-priya-raman.md
            ---  ←
            contact: priya-raman
            date: 2026-10-05
            stage: explore
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-05-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-05
            stage: explore
            thanked: 2026-10-06
            ---
    """
    latest = days_after(today, -THANKS_WITHIN)
    for interview in _held(journal, today):
        if interview.thanked or interview.date.day > latest or is_written(journal, interview, "thanked"):
            continue
        if not any(_is_thanked_in_log(journal, contact, interview.date.day) for contact in interview.contact):
            message = f"No thank-you is recorded for the interview of {interview.date.day}."
            way_out = f"Send it today, and add thanked: {today}."
            yield Finding(interview.path, Value(("thanked",)), message, way_out)


def _is_thanked_in_log(journal: Journal, contact: str, day: date) -> bool:
    return any(entry.what is Touch.THANKS and entry.date >= day for entry in journal.contacts[contact].log)


@check("CJ507", Severity.HINT, part=27)
def no_highlights(journal: Journal, today: date) -> Iterator[Finding]:
    """An interview that was held has nothing under “Highlights”.

    The method has you write down right afterwards what stood out, what was difficult and what to do better: a week
    later most of it is gone.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12  ←
            stage: explore
            thanked: 2026-10-13
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

            ## Highlights

            - She spends a day a week explaining maps to people who did not ask for one.
    """
    latest = days_after(today, -journal.profile.settings.debrief_days)
    for interview in _held(journal, today):
        if interview.date.day < latest and not _has_highlights(interview):
            message = f"The interview of {interview.date.day} has no highlights."
            way_out = "Write what stood out under a heading ## Highlights."
            yield Finding(interview.path, Value(("date",)), message, way_out)


_HEADING = "\n## Highlights\n"


def _has_highlights(interview: Interview) -> bool:
    """Under that heading, or one nearly like it; the plain case is told by one look at the text."""
    text = interview.body.text
    start = text.find(_HEADING) + len(_HEADING)
    is_plain = start >= len(_HEADING) and "<!--" not in text and "```" not in text
    if is_plain and text[start : start + 80].lstrip()[:1] not in {"", "#", "<"}:
        return True
    return bool(interview.body.section("Highlights")) or any(slip.meant == "Highlights" for slip in slips(interview))


def _held(journal: Journal, today: date) -> Iterator[Interview]:
    return (interview for interview in journal.interviews.values() if interview.is_held(today))
