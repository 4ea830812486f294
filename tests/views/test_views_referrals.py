"""What became of a person who was suggested."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.referrals import suggested

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TODAY = date(2026, 10, 19)
TALK = "---\ncontact: {}\ndate: {}\nstage: explore\nreferrals: [{}]\n---\n"


@pytest.mark.parametrize(
    ("record", "interviews", "became"),
    [
        (None, [], "no record yet"),
        ("", [], "not asked yet"),
        ("log: {date: 2026-10-02, what: introduction}", [], "in touch"),
        ("log: [{date: 2026-10-02, what: request}, {date: 2026-10-03, what: reply}]", [], "asked"),
        ("log: [{date: 2026-10-02, what: request}, {date: 2026-10-02, what: declined}]", [], "declined"),
        ("log: [{date: 2026-10-04, what: declined}, {date: 2026-10-02, what: request}]", [], "declined"),
        ("log: [{date: 2026-10-02, what: declined}, {date: 2026-10-04, what: request}]", [], "asked"),
        ("log: {date: 2026-10-02, what: declined}", ["2026-10-05\nstatus: cancelled"], "declined"),
        ("log: {date: 2026-10-02, what: declined}", ["2026-10-20"], "interview planned"),
        ("log: {date: 2026-10-02, what: declined}", ["2026-10-05"], "met"),
        ("", ["2026-10-20"], "interview planned"),
        ("", ["2026-10-05\nstatus: cancelled"], "asked"),
        ("", ["2026-10-05", "2026-10-20"], "met"),
        ("closed: declined", ["2026-10-20"], "closed"),
        ("closed: moved-on", ["2026-10-05"], "met"),
    ],
)
def test_what_became_of_a_referral(
    record: str | None, interviews: list[str], became: str, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    files = {
        "contacts/ana.md": "---\nname: Ana Lima\n---\n",
        "interviews/first.md": TALK.format("ana", "2026-10-01", "{name: Ben}" if record is None else "{contact: ben}"),
    }
    if record is not None:
        files["contacts/ben.md"] = f"---\nname: Ben Okoro\n{record}\n---\n"
    for number, when in enumerate(interviews):
        files[f"interviews/{number}.md"] = TALK.format("ben", when, "")
    journal = read_journal(write_journal(files))
    assert not journal.faults
    (found,) = suggested(journal, TODAY, [journal.interviews["first"]])
    assert found.became == became
    assert found.name == ("Ben" if record is None else "Ben Okoro")


@pytest.mark.parametrize(("referral", "found"), [
    ("Amara Okafor", "Dr. Amara Okafor"),
    ("Prof. Amara  okafor", "Dr. Amara Okafor"),
    ("Herr Jan Ek", "Jan Ek"),
    ("Dr. Ada Lind", None),
])  # fmt: skip
def test_titles_are_no_part_of_the_name_of_who_was_suggested(
    referral: str, found: str | None, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    """Of two who are called so, neither is meant."""
    names = {"amara": "Dr. Amara Okafor", "jan": "Jan Ek", "ada": "Ada Lind", "ada-2": "Frau Ada Lind"}
    files = {f"contacts/{one}.md": f"---\nname: {name}\n---\n" for one, name in names.items()}
    talk = TALK.format("amara", "2026-10-01", f"{{name: {referral}}}")
    journal = read_journal(write_journal({**files, "interviews/first.md": talk}))
    contact = journal.contact_of(journal.interviews["first"].referrals[0])
    assert (contact and contact.name) == found
