"""The page of an interview: what stands in its notes, and nothing of a file that was only begun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.checks.runner import diagnose
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


HELD, PLANNED = date(2026, 10, 19), date(2026, 10, 1)


@pytest.fixture
def page(write_journal: Callable[[Mapping[str, str]], Path]) -> Callable[[str, date], str]:
    """The Markdown of the page of an interview on 12 October with such notes."""

    def page(notes: str, today: date) -> str:
        head = "---\ncontact: ana\ndate: 2026-10-12\nstage: explore\nquestions: [growth]\n---\n\n"
        journal = read_journal(
            write_journal({"contacts/ana.md": "---\nname: Ana\n---\n", "interviews/a.md": head + notes})
        )
        edition = Edition(journal, today, diagnose(journal, today))
        return next(page.markdown for page in pages(edition) if page.address == "interviews/a.md")

    return page


@pytest.mark.parametrize("today", [HELD, PLANNED], ids=["held", "planned"])
def test_a_file_that_was_only_begun_shows_no_empty_headings(page: Callable[[str, date], str], today: date) -> None:
    begun = (
        "## Answers\n\n<!-- What they said. -->\n\n### What room is there to learn more? {#growth}\n\n"
        "### Which flour?\n\n## Highlights\n\n<!-- On the same day. -->\n\n## Difficulties\n\n## Next time\n"
    )
    found = page(begun, today)
    assert not any(line.startswith("#") for line in found.splitlines())
    assert 'id="Notes"' not in found
    for words in ("What room is there to learn more?", "Which flour?"):
        assert f"<li>{words.replace('?', '&#63;')}</li>" in found


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        ("## Answers\n\n### Which flour?\n\nRye.\n", ["## Answers", "### Which flour?", "Rye."]),
        ("## Answers\n\n### Which flour?\n\n#### And why?\n", ["## Answers", "### Which flour?", "#### And why?"]),
        ("## Answers\n\nIn short: yes.\n\n### Which flour?\n", ["## Answers", "In short: yes."]),
        ("## Answers\n\n### Which *flour*?\n", ["## Answers", "### Which *flour*?"]),
        ("## Answers\n\n### Ask [her](../contacts/ana.md)\n", ["## Answers", "### Ask [her](../contacts/ana.html)"]),
        ("## My own\n\n## Highlights\n\n- Rye.\n", ["## My own", "## Highlights", "- Rye."]),
        ("## Answers\n\n### Which flour?\n\n```\n## Rye\n```\n", ["## Answers", "### Which flour?", "## Rye"]),
        ("# A day\n\n## Answers\n\n### Which flour?\n\n## Next time\n\nAsk.\n", ["## A day", "### Next time", "Ask."]),
    ],
)
def test_what_holds_anything_stays(page: Callable[[str, date], str], notes: str, kept: list[str]) -> None:
    found = page(notes, HELD)
    lines = found.splitlines()
    assert [line for line in kept if line not in lines] == []
    assert "flour" not in notes or "flour" in found
