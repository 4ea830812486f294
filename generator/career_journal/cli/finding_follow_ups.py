"""From what was typed to the follow-up that is meant: its id, or enough of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.before_all import Mistake
from career_journal.cli.finding import begin_words, parts
from career_journal.diagnostics import did_you_mean
from career_journal.views.follow_ups import open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp

_SHOWN = 6
"""More candidates than these are no help."""


def find_follow_up(journal: Journal, today: date, typed: str) -> FollowUp:
    """The one open follow-up that `typed` means: by its id, a part of it, or words of its id and of what is to be done.

    Raises:
        Mistake: there is none, or there are several.
    """
    owed = {one.id: one for one in open_follow_ups(journal, today)}
    for found in (_exact(owed, typed), _part(owed, typed), _words(owed, typed)):
        if len(found) > 1:
            raise Mistake(_ambiguous(typed, found))
        if found:
            return found[0]
    near = did_you_mean(typed, owed)
    raise Mistake(
        f"Nothing that is open is called “{typed}”. "
        + (f"Did you mean {near}?" if near else "To see what is: career-journal followups")
    )


def _exact(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    return [owed[typed]] if typed in owed else []


def _part(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    """Ids that hold what was typed as a run of whole names between slashes."""
    wanted = f"/{typed.strip('/')}/"
    return [one for name, one in owed.items() if wanted in f"/{name}/"]


def _words(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    wanted = set(parts(typed.replace("/", " ")))
    return [one for one in owed.values() if wanted and begin_words(wanted, f"{one.id.replace('/', ' ')} {one.what}")]


def _ambiguous(typed: str, found: list[FollowUp]) -> str:
    lines = [f"  {one.id}" for one in found[:_SHOWN]]
    more = [f"  … and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return "\n".join([f"“{typed}” could be one of these. Write a little more of it:", *lines, *more])
