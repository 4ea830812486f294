"""The tags: every record is found by each of its tags, whatever the tag is called and however many have it."""

from __future__ import annotations

import json
import re
from datetime import date
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote

from career_journal.ids import WINDOWS
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

CROWDED = ["water", "Water", "wat-er", "wat er", "index", "con", "水", "../x", "a/b", "C++", "C#", "x" * 300, "<b>"]
RARE = ["hub", "Hub", "é", '"']


def _site(write_journal: Write, people: int) -> dict[str, str]:
    """The Markdown of each page, by its address."""
    tags = json.dumps(CROWDED, ensure_ascii=False)
    files = {f"contacts/c{n}.md": f"---\nname: Ana {n}\ntags: {tags}\n---\n" for n in range(people)}
    files["contacts/last.md"] = f"---\nname: Rui Last\ntags: {json.dumps(RARE, ensure_ascii=False)}\n---\n"
    edition = Edition(read_journal(write_journal(files)), date(2026, 10, 19))
    return {page.address: page.markdown for page in pages(edition)}


def _tags(markdown: str) -> dict[str, str]:
    """The page and the place that each tag on a page leads to, seen from the site's top."""
    links = re.findall(r'<a class="cj-tag"(?: id="[^"]*")? href="([^"]*)">(.*?)(?: <b>.*?</b>)?</a>', markdown)
    return {unescape(words): unquote(unescape(to)).removeprefix("../") for to, words in links}


def test_all_tags_lead_to_their_records(write_journal: Write) -> None:
    site = _site(write_journal, 51)
    places = _tags(site["tags.md"])
    assert sorted(places) == sorted(CROWDED + RARE)
    assert len(set(places.values())) == len(places)
    for tag, place in places.items():
        address, _, part = place.partition("#")
        page = site[address.replace(".html", ".md")]
        if tag in CROWDED:
            assert page.count("Ana ") == 51
            assert part == ""
        else:
            assert f' id="{part}"' in unescape(page)
            assert "Rui Last" in page
    assert _tags(site["contacts/c0.md"]) | _tags(site["contacts/last.md"]) == places
    assert site["tags.md"].count("<li>") == len(RARE), "what is on a page of its own is not listed twice"


def test_a_tag_keeps_its_place_among_all_tags_when_it_gets_a_page(write_journal: Write) -> None:
    for people in (50, 51):
        page = unescape(_site(write_journal, people)["tags.md"])
        for tag in ("water", "水", "C-2b-2b"):
            assert page.count(f' id="tag.{tag}"') == 1


def test_a_page_of_a_tag_has_a_name_that_every_system_can_write(write_journal: Write) -> None:
    names = [address for address in _site(write_journal, 51) if address.startswith("tags/")]
    assert len({name.casefold() for name in names}) == len(CROWDED)
    for name in names:
        assert re.fullmatch(r"tags/[a-z0-9_-]{1,100}\.md", name)
        assert not WINDOWS.match(name.removeprefix("tags/").removesuffix(".md"))
    assert "tags/index.md" not in names


def test_few_records_make_no_page(write_journal: Write) -> None:
    assert not [address for address in _site(write_journal, 50) if address.startswith("tags/")]


def test_of_very_many_tags_there_is_an_index_alone(write_journal: Write) -> None:
    def tags(n: int) -> str:
        return json.dumps([f"own {n} {t}" for t in range(20)] + [f"pair {n // 2} {t}" for t in range(20)])

    files = {f"contacts/c{n}.md": f"---\nname: Ana {n}\ntags: {tags(n)}\n---\n" for n in range(52)}
    edition = Edition(read_journal(write_journal(files)), date(2026, 10, 19))
    site = {page.address: page.markdown for page in pages(edition)}
    places = _tags(site["tags.md"])
    assert len(places) == 52 * 20 + 26 * 20
    assert "<li>" not in site["tags.md"]
    assert places["own 7 3"] == "contacts/c7.html"
    pair = site[places["pair 3 0"].replace(".html", ".md")]
    assert re.findall(r"Ana \d+", pair) == ["Ana 6", "Ana 7"]
