"""The picture of the network: what it holds, where it stands, and what is folded."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from career_journal.pages import Edition, pages
from career_journal.pages.chain_picture import COLUMN, MOST_PEOPLE, chain_picture
from career_journal.pages.chain_tree import MOST_OF_A_CHAIN, MOST_SIBLINGS
from career_journal.pages.wrapping import wrapped
from career_journal.reading import read_journal
from career_journal.views.network import network

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.pages.chain_picture import ChainPicture

    Write = Callable[[Mapping[str, str]], Path]

TODAY = date(2026, 10, 19)
HOSTILE = '</text></svg><script>alert(1)</script>\\" onload=\\"x & \ue0000\ue000 **b** `c`'


def _contacts(came: Mapping[str, str | None], names: Mapping[str, str] | None = None) -> dict[str, str]:
    """Contacts by id, each with the one who introduced them."""
    return {
        f"contacts/{one}.md": f'---\nname: "{(names or {}).get(one, one.title())}"\n'
        + (f"introduced_by: {by}\n" if by else "source: friend\n")
        + "---\n"
        for one, by in came.items()
    }


def _picture(root: Path) -> ChainPicture:
    return chain_picture(network(read_journal(root), TODAY))


def _page(root: Path) -> str:
    edition = Edition(read_journal(root), TODAY)
    return next(page.markdown for page in pages(edition) if page.address == "network.md")


def _svg(page: str) -> ElementTree.Element:
    return ElementTree.fromstring(page[page.index("<svg") : page.index("</svg>") + 6])  # noqa: S314 - our own


def test_each_person_stands_right_of_the_one_who_led_to_them(write_journal: Write) -> None:
    picture = _picture(write_journal(_contacts({"ana": None, "ben": "ana", "cem": "ana", "dana": "ben", "eli": None})))
    place = {box.member.contact.id: (box.x, box.y) for box in picture.boxes if box.member}
    assert list(place) == ["ana", "ben", "dana", "cem"]  # Eli leads nowhere
    left = place["ana"][0]
    assert [(x - left) // COLUMN for x, _ in place.values()] == [0, 1, 2, 1]
    assert place["ben"][1] == place["dana"][1] < place["ana"][1] < place["cem"][1]
    assert [line.words for line in picture.sources] == ["friend"]
    assert picture.left_out == 0
    assert all(box.x + picture.box_width <= picture.width for box in picture.boxes)
    assert all(box.y + picture.box_height <= picture.height for box in picture.boxes)


def test_the_picture_is_the_same_each_time_and_well_formed(sample: Path) -> None:
    page = _page(sample)
    assert page == _page(sample)
    svg = _svg(page)
    assert svg.get("role") == "group"
    assert svg.get("viewBox") == f"0 0 {svg.get('width')} {svg.get('height')}"
    links = [link.get("href") for link in svg.iter("a")]
    assert links[:2] == ["contacts/jonas-winter.html", "contacts/aylin-demir.html"]
    assert len(links) == 10


def test_everybody_can_be_reached_from_the_page(sample: Path) -> None:
    page = _page(sample)
    for person in read_journal(sample).contacts:
        assert f'href="contacts/{person}.html"' in page


def test_what_was_typed_can_do_nothing_in_the_picture(write_journal: Write) -> None:
    page = _page(write_journal(_contacts({"ana": None, "ben": "ana"}, {"ana": HOSTILE})))
    svg = _svg(page)
    assert {element.tag for element in svg.iter()} == {"svg", "path", "a", "title", "rect", "text"}
    assert {name for element in svg.iter() for name in element.keys()} <= {  # noqa: SIM118 - an element is no mapping
        *("role", "aria-label", "class", "width", "height", "viewBox", "d", "href", "x", "y", "rx")
    }
    names = [title.text for title in svg.iter("title")]
    assert names[0] is not None
    assert names[0].startswith("</text></svg><script>")
    assert "<script" not in page


def test_what_is_too_much_is_folded_and_counted(write_journal: Write) -> None:
    chains = {f"c{chain}": None for chain in range(9)}
    came = {**chains, **{f"c{chain}-{number:02}": f"c{chain}" for chain in range(9) for number in range(20)}}
    came |= {f"deep{number:02}": f"deep{number - 1:02}" if number else "c0-00" for number in range(40)}
    picture = _picture(write_journal(_contacts(came)))
    people = [box for box in picture.boxes if box.member]
    assert len(people) <= MOST_PEOPLE
    assert max(sum(box.chain == chain for box in people) for chain in chains) <= MOST_OF_A_CHAIN
    drawn = {box.chain for box in picture.boxes}
    assert picture.left_out == 9 - len(drawn)
    folded = {chain: sum(box.more for box in picture.boxes if box.chain == chain) for chain in drawn}
    shown = {chain: sum(box.chain == chain for box in people) for chain in drawn}
    assert {chain: folded[chain] + shown[chain] for chain in drawn} == {one: 61 if one == "c0" else 21 for one in drawn}
    assert folded["c1"] == 20 - MOST_SIBLINGS


def test_a_thousand_people_make_a_small_picture(write_journal: Write) -> None:
    came = {f"p{number:04}": f"p{number // 3:04}" if number % 7 else None for number in range(1_000)}
    page = _page(write_journal(_contacts(came)))
    assert len(page[page.index("<svg") : page.index("</svg>")].encode()) < 60_000
    assert len(set(re.findall(r'href="contacts/(p\d+)\.html"', page))) == 1_000


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Ana", ["Ana"]),
        ("Ana Lima", ["Ana Lima"]),
        ("Ana Maria Lima", ["Ana Maria", "Lima"]),
        ("Anamarialimaundrosas", ["Anamarial", "imaundros…"]),
        ("Ana Maria Lima dos Santos", ["Ana Maria", "Lima dos…"]),
        ("  Ana \n Lima ", ["Ana Lima"]),
        ("張偉明王小明李四", ["張偉明王小", "明李四"]),
        ("", []),
    ],
)
def test_names_wrap_between_words_where_they_can(words: str, lines: list[str]) -> None:
    assert list(wrapped(words, 10, 2)) == lines


def test_marks_upon_marks_come_to_an_end() -> None:
    assert max(map(len, wrapped("Z" + "\u0301" * 10_000, 19, 2))) <= 61
