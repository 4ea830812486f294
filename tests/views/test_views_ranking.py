"""What to do first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from career_journal.reading import read_journal
from career_journal.views.follow_ups import open_follow_ups
from career_journal.views.ranking import ranked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

FILES = {
    "profile.md": """
        ---
        follow_ups:
          - {what: For myself, due: 2026-09-01}
          - {what: For myself today, due: 2026-10-19}
        ---
        """,
    "contacts/ana.md": """
        ---
        name: Ana
        log: [{date: 2026-09-01, what: request}]
        follow_ups:
          - {what: Promised first, due: 2026-10-01}
          - {what: Promised later, due: 2026-10-02}
          - {what: Promised for tomorrow, due: 2026-10-20}
        ---
        """,
    "contacts/ben.md": "---\nname: Ben\n---\n",
    "interviews/b.md": "---\ncontact: ben\ndate: 2026-10-15\nstage: explore\nleads: [{what: A fair}]\n---\n",
}


def test_the_overdue_first_and_others_before_myself(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    journal = read_journal(write_journal(FILES))
    assert [one.what for one in ranked(open_follow_ups(journal, date(2026, 10, 19)))] == [
        "Thank Ben",
        "Promised first",
        "Promised later",
        "Send Ana a friendly nudge",
        "Write down the highlights of the conversation with Ben",
        "For myself",
        "For myself today",
        "Promised for tomorrow",
        "Look into “A fair”",
    ]
