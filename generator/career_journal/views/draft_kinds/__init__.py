"""The kinds of drafts: one function each, and the table of them all.

Each makes the skeleton of a message to one person from what they and I have written down, in my own words. Nothing is
invented: what the journal does not say is a gap in square brackets. To add a kind, copy a neighbour and add its row.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from career_journal.views.draft_kinds.nudge import nudge
from career_journal.views.draft_kinds.request import request
from career_journal.views.draft_kinds.thank_you import thank_you
from career_journal.views.draft_kinds.update import update

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview
    from career_journal.views.draft_kinds.letter import Draft


class DraftKind(StrEnum):
    """What a message is for."""

    REQUEST = "request"
    THANK_YOU = "thank-you"
    NUDGE = "nudge"
    UPDATE = "update"

    @property
    def label(self) -> str:
        """What it is, as a heading."""
        return _LABELS[self]


_LABELS = {
    DraftKind.REQUEST: "A request, to begin with",
    DraftKind.THANK_YOU: "A thank-you is due",
    DraftKind.NUDGE: "A friendly nudge is due",
    DraftKind.UPDATE: "News for them is due",
}


DRAFTS: Mapping[DraftKind, Callable[[Journal, date, Contact, Interview | None], Draft | None]] = {
    DraftKind.REQUEST: request,
    DraftKind.THANK_YOU: thank_you,
    DraftKind.NUDGE: nudge,
    DraftKind.UPDATE: update,
}
"""Kind -> what makes the draft to a person, about an interview where one is meant; None when there is no reason to."""
