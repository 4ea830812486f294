"""Pages with a crowd on them: the first are shown, the others are one step away, and nobody is lost."""

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


def _site(write_journal: Write, people: int) -> dict[str, str]:
    """The Markdown of each page, by its address, with so many people at one organization, who know each other in pairs."""
    files = {"organizations/office.md": "---\nname: The Office\ntarget: yes\n---\n"}
    for n in range(people):
        introduced = f"introduced_by: c{n - 1}\n" if n % 2 else ""
        files[f"contacts/c{n}.md"] = f"---\nname: Ana {n}\norganization: office\nstage: 1\n{introduced}---\n"
    edition = Edition(read_journal(write_journal(files)), date(2026, 10, 19))
    return {page.address: page.markdown for page in pages(edition)}


def _people(markdown: str) -> int:
    return len(set(re.findall(r"contacts/(c\d+)\.html", markdown)))


@pytest.mark.parametrize("address", ["organizations/index.md", "stages/cultivate.md"])
@pytest.mark.parametrize(("people", "named", "rest"), [(8, 8, None), (9, 5, "4 more"), (40, 5, "35 more")])
def test_a_table_names_a_few_of_an_organization_and_leads_to_the_others(
    write_journal: Write, address: str, people: int, named: int, rest: str | None
) -> None:
    site = _site(write_journal, people)
    cell = re.search(r'data-label="People".*?</td>', site[address])
    assert cell
    assert _people(cell[0]) == named
    assert re.findall(r'organizations/office\.html#People">([^<]*)<', cell[0]) == [rest] * (rest is not None)
    assert _people(site["organizations/office.md"]) == people


@pytest.mark.parametrize("address", ["contacts/index.md", "network.md"])
def test_the_people_of_a_source_are_named_up_to_twenty(write_journal: Write, address: str) -> None:
    site = _site(write_journal, 40)
    sources = site[address].partition('id="By-source"')[2]
    assert _people(sources) == 20
    assert 'contacts/index.html?sort=source">20 more</a>' in sources
    assert _people(site["contacts/index.md"]) == 40


@pytest.mark.parametrize("address", ["stages/explore.md", "organizations/office.md"])
@pytest.mark.parametrize(("people", "shown"), [(30, 30), (31, 24)])
def test_cards_beyond_the_first_rows_are_folded(write_journal: Write, address: str, people: int, shown: int) -> None:
    page = _site(write_journal, people)[address]
    before, summary, _ = page.partition(f"<summary>{people - shown} more</summary>")
    assert _people(before) == shown
    assert bool(summary) == (people > shown)
    assert _people(page) == people


def test_chains_beyond_the_tenth_are_folded_and_keep_their_place(write_journal: Write) -> None:
    page = _site(write_journal, 26)["network.md"]
    chains = page.partition('id="Chains"')[2]
    assert chains.count("<h3 id=") == 13
    assert chains.count("<details>") == 3
    assert _people(chains) == 26
    assert all("<h3" not in folded for folded in re.findall(r"<details>.*?</details>", chains, re.DOTALL))
