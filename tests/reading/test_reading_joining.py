"""References lead to records, or are taken out of them and kept for the checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.journal import Link
from career_journal.location import Value
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

    Write = Callable[[Mapping[str, str]], Path]

CONTACT = "---\nname: P\n---\n"


def dangling(journal: Journal) -> list[tuple[str, int, str]]:
    return [(d.record.path, d.place.line, f"{d.folder}/{d.target}") for d in journal.dangling]


def test_references_at_every_depth(write_journal: Write) -> None:
    journal = read_journal(
        write_journal(
            {
                "contacts/a.md": CONTACT,
                "contacts/b.md": """
                    ---
                    name: B
                    introduced_by: ghost
                    knows: [ghost, a, '', "[[spook]]", b]
                    follow_ups:
                      - {what: x, due: 2026-01-01, contact: ghost}
                      - {what: y, due: 2026-01-02, contact: a}
                    ---
                    """,
                "profile.md": """
                    ---
                    follow_ups:
                      - {what: z, due: 2026-01-01, contact: ghost}
                    ---
                    """,
                "interviews/i.md": """
                    ---
                    contact: [ghost, a]
                    date: 2026-01-01
                    stage: explore
                    options: spook
                    referrals:
                      - {contact: ghost, why: only that}
                      - {contact: ghost, name: Jonas}
                      - {contact: a, name: kept}
                    facts:
                      - {about: trend, says: s, option: spook}
                    ---
                    """,
                "options/o.md": "---\nname: O\n---\n",
            }
        )
    )
    assert sorted(dangling(journal)) == [
        ("contacts/b.md", 3, "contacts/ghost"),
        ("contacts/b.md", 4, "contacts/ghost"),
        ("contacts/b.md", 4, "contacts/spook"),
        ("contacts/b.md", 6, "contacts/ghost"),
        ("interviews/i.md", 2, "contacts/ghost"),
        ("interviews/i.md", 5, "options/spook"),
        ("interviews/i.md", 7, "contacts/ghost"),
        ("interviews/i.md", 8, "contacts/ghost"),
        ("interviews/i.md", 11, "options/spook"),
        ("profile.md", 3, "contacts/ghost"),
    ]
    b = journal.contacts["b"]
    assert (b.introduced_by, b.knows, [follow_up.contact for follow_up in b.follow_ups]) == (
        None,
        ("a", "b"),
        [None, "a"],
    )
    interview = journal.interviews["i"]
    assert (interview.contact, interview.options) == (("a",), ())
    assert [(referral.name, referral.contact) for referral in interview.referrals] == [("Jonas", None), ("kept", "a")]
    assert interview.facts[0].option is None
    assert journal.profile.follow_ups[0].contact is None


def test_places_and_links_after_references_were_taken_out(write_journal: Write) -> None:
    journal = read_journal(
        write_journal(
            {
                "contacts/a.md": CONTACT,
                "contacts/b.md": "---\nname: B\nknows:\n  - ghost\n  - a/b/c\n  -\n  - a\n---\n",
                "interviews/i.md": """
                    ---
                    contact: a
                    date: 2026-01-01
                    stage: explore
                    referrals:
                      - {contact: ghost}
                      - text
                      - {contact: a, why: kept}
                    ---
                    """,
            }
        )
    )
    assert Link("contacts/b", "contacts/a", ("knows", 0)) in journal.links
    assert Link("interviews/i", "contacts/a", ("referrals", 0, "contact")) in journal.links
    assert journal.sources["contacts/b.md"].span(Value(("knows", 0))).line == 7
    assert journal.sources["interviews/i.md"].span(Value(("referrals", 0, "why"))).line == 8


def test_references_to_withheld_records_are_taken_out_and_told_apart(write_journal: Write) -> None:
    journal = read_journal(
        write_journal(
            {
                "contacts/a.md": "---\nname: [\n---\n",
                "contacts/b.md": "---\nname: B\nknows: [a, ghost]\n---\n",
                "interviews/i.md": "---\ncontact: a\ndate: 2026-01-01\nstage: explore\n---\n[[a]] [[ghost]] [x](../contacts/a.md)\n",
            }
        )
    )
    assert journal.withheld == {"contacts/a"}
    assert journal.contacts["b"].knows == ()
    assert journal.interviews["i"].contact == ()
    assert dangling(journal) == [
        ("contacts/b.md", 3, "contacts/a"),
        ("contacts/b.md", 3, "contacts/ghost"),
        ("interviews/i.md", 2, "contacts/a"),
    ]
    assert [astray.link.target for astray in journal.astray] == ["a", "ghost", "../contacts/a.md"]


@pytest.mark.parametrize("spelling", ["o", '"[[o]]"', "[[o]]", "organizations/o.md", "The O", "the o"])
def test_an_organization_by_id_or_name(write_journal: Write, spelling: str) -> None:
    files = {
        "organizations/o.md": "---\nname: The O\n---\n",
        "contacts/a.md": f"---\nname: A\norganization: {spelling}\n---\n",
    }
    journal = read_journal(write_journal(files))
    assert journal.links == (Link("contacts/a", "organizations/o", ("organization",)),)
    assert journal.dangling == ()


def test_plain_words_are_no_reference_that_dangles(write_journal: Write) -> None:
    journal = read_journal(write_journal({"contacts/a.md": "---\nname: A\norganization: Elsewhere Ltd\n---\n"}))
    assert (journal.links, journal.dangling) == ((), ())
    assert journal.contacts["a"].organization == "Elsewhere Ltd"


def test_links_in_bodies(write_journal: Write) -> None:
    journal = read_journal(
        write_journal(
            {
                "contacts/a.md": CONTACT,
                "profile.md": "---\n---\n[A](contacts/a.md)\n",
                "index.md": "[[a]]\n",
                "attachments/card.txt": "x",
                "entries/e.md": """
                    ---
                    date: 2026-01-01
                    ---
                    [[a]] and [A](../contacts/a.md#top), [the card](../attachments/card.txt), [[card.txt]],
                    [web](https://x.example), [top](#top), <b>[gone](../contacts/gone.md)</b>, [js](javascript:x).
                    """,
            }
        )
    )
    assert [link for link in journal.links if link.source == "entries/e"] == [Link("entries/e", "contacts/a")] * 2
    assert {link.source for link in journal.backlinks["contacts/a"]} == {"profile", "index", "entries/e"}
    assert [(astray.record.key, astray.link.target) for astray in journal.astray] == [
        ("entries/e", "../contacts/gone.md"),
        ("entries/e", "javascript:x"),
    ]
