"""The kinds of follow-ups: one function each, and the table of them all.

Each finds, in a journal on a day, what is owed in its own way; `follow_ups` gives it an id and a state. To add a kind,
copy a neighbour, add its word to `FollowUpKind` and its row here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.records.base import FollowUpKind
from career_journal.views.follow_up_kinds.advice import apply_advice, report_back
from career_journal.views.follow_up_kinds.debrief import debrief
from career_journal.views.follow_up_kinds.goals_met import goals_met
from career_journal.views.follow_up_kinds.keep_in_touch import keep_in_touch
from career_journal.views.follow_up_kinds.lead import lead
from career_journal.views.follow_up_kinds.nudge import nudge
from career_journal.views.follow_up_kinds.prepare import prepare
from career_journal.views.follow_up_kinds.referral import referral
from career_journal.views.follow_up_kinds.revisit import revisit
from career_journal.views.follow_up_kinds.thank_you import thank_you
from career_journal.views.follow_up_kinds.written import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_up_kinds.owed import Owed

KINDS: Mapping[FollowUpKind, Callable[[Journal, date], Iterator[Owed]]] = {
    FollowUpKind.WRITTEN: written,
    FollowUpKind.THANK_YOU: thank_you,
    FollowUpKind.DEBRIEF: debrief,
    FollowUpKind.GOALS_MET: goals_met,
    FollowUpKind.NUDGE: nudge,
    FollowUpKind.REFERRAL: referral,
    FollowUpKind.LEAD: lead,
    FollowUpKind.APPLY_ADVICE: apply_advice,
    FollowUpKind.REPORT_BACK: report_back,
    FollowUpKind.PREPARE: prepare,
    FollowUpKind.KEEP_IN_TOUCH: keep_in_touch,
    FollowUpKind.REVISIT: revisit,
}
"""Kind -> what finds it. All but `WRITTEN` are derived from what the records show."""
