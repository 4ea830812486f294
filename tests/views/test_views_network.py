"""Who led to whom and to what, and the warm paths to targets. Today is 2026-10-19."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.network import network
from career_journal.views.warm_paths import targets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal
    from career_journal.views.network import LedTo

TODAY = date(2026, 10, 19)
TALK = "---\ncontact: [{contact}]\ndate: {date}\nstage: explore\n{more}\n---\n"


def _contact(name: str, *fields: str) -> str:
    return "\n".join(["---", f"name: {name}", *fields, "---", ""])


def _talk(contact: str, date: str, more: str = "") -> str:
    return TALK.format(contact=contact, date=date, more=more)


# Ana (a friend) suggested Ben, who introduced Cem; both talks of Ana's had outcomes. Dana met me before Ana spoke of
# her, so she stands for herself. Eli and Fay introduced each other: the second way would close a circle.
FILES = {
    "contacts/ana.md": _contact("Ana Lima", "source: friend"),
    "contacts/ben.md": _contact("Ben Okoro"),
    "contacts/cem.md": _contact("Cem Arslan", "introduced_by: ben", "knows: gil"),
    "contacts/dana.md": _contact("Dana Cohen", "source: event"),
    "contacts/eli.md": _contact("Eli Fox", "introduced_by: fay"),
    "contacts/fay.md": _contact("Fay Gold", "introduced_by: eli"),
    "contacts/gil.md": _contact("Gil Roth", "organization: mill"),
    "contacts/lea.md": _contact("Lea Noor", "organization: shop", "introduced_by: cem"),
    "contacts/jan.md": _contact("Jan Kok", "organization: shop"),
    "contacts/hana.md": _contact("Hana Ito", "organization: Old Oven", "closed: declined"),
    "organizations/mill.md": "---\nname: The Mill\ntarget: yes\nkey_people: [ben, jan, lea]\n---\n",
    "organizations/oven.md": "---\nname: Old Oven\ntarget: yes\n---\n",
    "organizations/shop.md": "---\nname: A shop\n---\n",
    "interviews/d.md": _talk("dana", "2026-05-01"),
    "interviews/a.md": _talk(
        "ana",
        "2026-06-01",
        "referrals: [{contact: ben}, {contact: dana}, {name: Ivo, organization: oven}]\noutcomes: [referral, feedback]",
    ),
    "interviews/b.md": _talk("ana, ben", "2026-07-01", "outcomes: offer\nreferrals: {contact: cem}"),
    "interviews/later.md": _talk("cem", "2026-12-01", "outcomes: opening"),
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    journal = read_journal(write_journal(FILES))
    assert not journal.faults
    return journal


def _led_to(found: Iterable[LedTo]) -> str:
    return "; ".join(f"{led.outcome} {' '.join(talk.id for talk in led.interviews)}" for led in found)


def test_chains_with_their_people_and_what_they_led_to(journal: Journal) -> None:
    found = network(journal, TODAY)
    lines = []
    for chain in found.chains:
        lines.append(f"{len(chain.members)} people, {chain.depth} deep: {_led_to(chain.led_to)}")
        for one in chain.members:
            how = one.came and f"{one.came.through} {one.came.talk.id if one.came.talk else 'introduced'}"
            also = " ".join(way.through for way in one.also)
            lines.append(f"{one.depth} {one.contact.id} ({one.became}) < {how} [{also}] {_led_to(one.led_to)}".rstrip())
    assert lines == [
        "4 people, 4 deep: referral a; feedback a; offer b",  # the talk with both counts once
        "1 ana (met) < None [] referral a; feedback a; offer b",
        "2 ben (met) < ana a [] offer b",
        "3 cem (interview planned) < ben introduced [ana]",  # what is planned has led to nothing yet
        "4 lea (not asked yet) < cem introduced []",
        "2 people, 2 deep: ",
        "1 fay (not asked yet) < None [eli]",
        "2 eli (not asked yet) < fay introduced []",
    ]
    assert [(one.contact.id, [way.through for way in one.also]) for one in found.alone] == [
        ("dana", ["ana"]),
        ("gil", []),
        ("hana", []),
        ("jan", []),
    ]


def test_everybody_is_in_the_network_once(journal: Journal) -> None:
    found = network(journal, TODAY)
    people = [one.contact.id for chain in found.chains for one in chain.members] + [
        one.contact.id for one in found.alone
    ]
    assert sorted(people) == sorted(journal.contacts)


def test_ways_to_targets_step_by_step_the_shortest_first(journal: Journal) -> None:
    mill, oven = targets(journal, TODAY)[::-1]
    assert [" → ".join([*(f"{s.how} {s.contact.name}" for s in way.steps), way.role]) for way in mill.paths] == [
        "You met Ben Okoro → works at",
        "You met Ana Lima → suggested Cem Arslan → knows Gil Roth → works at",
        "You met Ana Lima → suggested Cem Arslan → introduced Lea Noor → is a key person for",
    ]
    assert [one.id for one in mill.beyond] == ["jan"]
    assert oven.paths == ()
    assert oven.beyond == ()  # Hana is closed
    assert [one.name for one in oven.suggested] == ["Ivo"]


def test_a_thousand_people_in_one_line_are_no_trouble(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    files = {
        f"contacts/p{number:04}.md": _contact(
            f"Person {number}", *([f"introduced_by: p{number - 1:04}"] if number else [])
        )
        for number in range(1_200)
    }
    (chain,) = network(read_journal(write_journal(files)), TODAY).chains
    assert chain.depth == 1_200
