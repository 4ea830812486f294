"""The timeline and the insights as pages: what a reader finds on them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.pages import Edition, pages
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

TODAY = date(2026, 10, 19)
TALK = "---\ncontact: ana\ndate: 2026-09-{:02}\nstage: explore\n{}\n---\n"


def _page(root: Path, address: str) -> str:
    """The page, with its punctuation as a reader has it."""
    edition = Edition(read_journal(root), TODAY)
    markdown = next(page.markdown for page in pages(edition) if page.address == address)
    return re.sub(r"&#(\d+);", lambda match: chr(int(match[1])), markdown)


@pytest.mark.parametrize("address", ["network.md", "timeline.md", "insights.md"])
def test_an_empty_journal_is_told_what_belongs_here(write_journal: Write, address: str) -> None:
    assert 'class="cj-empty"' in _page(write_journal({}), address)


def test_a_month_has_its_place(sample: Path) -> None:
    page = _page(sample, "timeline.md")
    assert [*re.findall(r'<h2 id="([\d-]+)">', page)][:3] == ["2026-11", "2026-10", "2026-09"]
    assert "<details" not in page


@pytest.mark.parametrize(("number", "folds"), [(300, 0), (301, 11)])
def test_a_long_timeline_is_folded_by_year_and_month(write_journal: Write, number: int, folds: int) -> None:
    files = {
        f"entries/{day}.md": f"---\ndate: {date.fromordinal(TODAY.toordinal() - day)}\n---\n" for day in range(number)
    }
    page = _page(write_journal(files), "timeline.md")
    assert page.count("<details") == folds
    assert page.count("<li>") == number
    if folds:
        assert re.findall(r"<details id=\"(\S+)\" open>", page) == ["2026-10"]
        assert re.findall(r"<h2 id=\"(\d+)\">", page) == ["2026", "2025"]


@pytest.mark.parametrize(
    ("held", "offers", "words"),
    [
        (0, 0, "No interview is held yet."),
        (1, 0, "<b>No offer yet</b> in 1 interview held."),
        (14, 1, "<b>1 in 14</b>: 1 of 14 interviews held led to an offer."),
    ],
)
def test_the_own_rate_stands_beside_the_one_with_its_source(
    write_journal: Write, held: int, offers: int, words: str
) -> None:
    talks = {
        f"interviews/{number}.md": TALK.format(number + 1, "outcomes: offer" if number < offers else "")
        for number in range(held)
    }
    page = _page(write_journal({"contacts/ana.md": "---\nname: Ana\n---\n", **talks}), "insights.md")
    assert words in page
    assert "LiveCareer" in page
    assert ("says little" in page) is (held < 12)


def test_each_bar_has_its_value_as_text_before_it(sample: Path) -> None:
    page = _page(sample, "insights.md")
    bars = re.findall(
        r'<td class="cj-valued" data-label="[^"]+"><span class="cj-value">(\d+)</span>\s*<span class="cj-bar[^"]* cj-w(\d+)"',
        page,
    )
    assert len(bars) == page.count("cj-bar") > 50
    assert all((width == "0") is (value == "0") and int(width) <= 100 for value, width in bars)


def test_decisions_are_linked_from_the_options(sample: Path) -> None:
    assert 'href="../insights.html#Decisions"' in _page(sample, "options/index.md")
    assert '<h2 id="Decisions">' in _page(sample, "insights.md")


def test_an_answer_stands_in_the_comparison_and_leads_to_its_words(write_journal: Write) -> None:
    answers = "options: baker\n---\n\n## Answers\n\n### {#growth}\n\nYou can learn **more** each day.\n\n"
    files = {
        "contacts/ana.md": "---\nname: Ana\n---\n",
        "options/baker.md": "---\nname: Baker\n---\n",
        "interviews/talk.md": TALK.format(1, answers).removesuffix("---\n"),
    }
    page = _page(write_journal(files), "options/index.md")
    answer = '<a href="../interviews/talk.html#growth">You can learn more each day.</a> <span class="cj-who">Ana</span>'
    assert answer in page
    assert "What room is there to learn more" not in page


def test_the_first_page_names_people_to_listen_to_where_nothing_is_planned(write_journal: Write) -> None:
    people = {f"contacts/{name}.md": f"---\nname: {name.title()}\n---\n" for name in ("ana", "ben", "cem", "dov")}
    page = _page(write_journal(people), "index.md").partition('<h2 id="Next"')[2].partition("<h2")[0]
    assert re.findall(r'<a href="contacts/(\w+)\.html">', page) == ["ana", "ben", "cem", "index"]
    assert "career-journal draft request ana" in page
    assert "1 more to meet among them" in page
