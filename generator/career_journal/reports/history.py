"""What changed when: for a terminal, and as the value that becomes JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from career_journal.reports.layout import hanging

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

_LABELS = 30


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the history; `was` is the key that a renamed record had before, `date` may be unknown."""

    date: date | None
    what: str
    record: str
    text: str
    was: str | None = None


def as_text(steps: Iterable[Step], width: int) -> str:
    """One step below the other."""
    lines = [line for step in steps for line in hanging(_label(step), _words(step), width, _LABELS)]
    return "".join(f"{line}\n" for line in lines)


def _label(step: Step) -> str:
    day = f"{step.date}" if step.date else "no day"
    return f"{day:<10}  {step.what}"


def _words(step: Step) -> str:
    named = f"{step.record} (was {step.was})" if step.was else step.record
    return f"{named}: {step.text}" if step.text else named


def as_value(steps: Sequence[Step], *, from_git: bool) -> dict[str, Any]:
    """The steps, and whether they are git's or what the records say."""
    return {
        "from": "git" if from_git else "records",
        "history": [
            {
                "date": f"{step.date}" if step.date else None,
                "what": step.what,
                "record": step.record,
                "text": step.text,
                "was": step.was,
            }
            for step in steps
        ],
    }
