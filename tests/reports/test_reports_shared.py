"""What the share edition leaves out and replaces, as the command says it."""

from __future__ import annotations

from career_journal.reports.shared import render
from career_journal.sharing.texts import Replaced
from career_journal.sharing.what import What


def test_what_is_kept_back_is_counted_by_its_kind() -> None:
    said = render({What.NAME: 1, What.EMAIL: 2, What.CUSTOM: 3}, [])
    assert said == "Kept back: 2 e-mail addresses, 3 fields of your own and 1 name.\n"


def test_what_is_replaced_is_told_by_its_line() -> None:
    replaced = [Replaced(What.NAME, "b.md", 2), Replaced(What.DAY, "a.md", 12), Replaced(What.EMAIL, "b.md", 2)]
    said = render({What.NAME: 1}, replaced, "journal")
    assert said.splitlines()[1:] == [
        "Replaced by a stand-in:",
        "  journal/a.md:12 exact day",
        "  journal/b.md:2 e-mail address and name",
    ]
