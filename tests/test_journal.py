"""The journal as a whole: records by key, links back, interviews of a contact, questions and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.journal import Link
from career_journal.method.questions import QUESTIONS_BY_ID
from career_journal.reading import read_journal
from career_journal.records.body import Body

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

FILES = {
    "profile.md": "---\nname: T\n---\n[[b]]\n",
    "contacts/a.md": "---\nname: A\norganization: The O\n---\n",
    "contacts/b.md": "---\nname: B\nknows: a\nintroduced_by: a\norganization: o\n---\n",
    "organizations/o.md": "---\nname: The O\n---\n",
    "options/o.md": "---\nname: O\n---\n",
    "attachments/a.md": "x",
    "questions.md": """
        ---
        questions:
          - id: evenings
            text: How many evenings?
            stages: clarify
            ask: me
          - id: outlook
            text: What comes next?
        ---
        """,
} | {
    f"interviews/{name}.md": f"---\ncontact: [{who}]\ndate: {day}\nstage: explore\n---\n"
    for name, who, day in [
        ("late", "a", "2026-02-02"),
        ("afternoon", "a, b", "2026-02-01 14:00"),
        ("b-whole-day", "a", "2026-02-01"),
        ("a-whole-day", "a, a", "2026-02-01"),
        ("morning", "b", "2026-02-01 09:00"),
    ]
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def test_records_by_key(journal: Journal) -> None:
    assert [record.key for record in journal.records()][:4] == ["profile", "questions", "contacts/a", "contacts/b"]
    assert journal.record("contacts/a") is journal.contacts["a"]
    assert journal.record("contacts/c") is None
    assert journal.folder("options") is journal.options


def test_interviews_of_a_contact_by_date_and_id(journal: Journal) -> None:
    found = {
        contact: [interview.id for interview in interviews] for contact, interviews in journal.interviews_of.items()
    }
    assert found == {"a": ["a-whole-day", "b-whole-day", "afternoon", "late"], "b": ["morning", "afternoon"]}


def test_links_back(journal: Journal) -> None:
    assert [link for link in journal.backlinks["contacts/a"] if link.source == "contacts/b"] == [
        Link("contacts/b", "contacts/a", ("introduced_by",)),
        Link("contacts/b", "contacts/a", ("knows", 0)),
    ]
    assert journal.backlinks["contacts/b"][0] == Link("profile", "contacts/b")
    assert {link.source for link in journal.backlinks["organizations/o"]} == {"contacts/a", "contacts/b"}
    assert "options/o" not in journal.backlinks


@pytest.mark.parametrize("name", ["o", "The O", "the o"])
def test_an_organization_by_id_or_name(journal: Journal, name: str) -> None:
    assert journal.organization_of(name) is journal.organizations["o"]


def test_no_organization(journal: Journal) -> None:
    assert journal.organization_of(None) is None
    assert journal.organization_of("Elsewhere") is None


@pytest.mark.parametrize(
    ("text", "destination"),
    [
        ("[[a]]", "contacts/a"),
        ("[[o]]", "options/o"),  # the folders in the order of the format
        ("[[organizations/o]]", "organizations/o"),
        ("[x](../contacts/a.md)", "contacts/a"),
        ("[x](a.md)", "contacts/a"),
        ("[[profile]]", "profile"),
        ("[[a.md]]", "contacts/a"),
        ("[[attachments/a.md]]", "attachments/a.md"),
        ("[x](../attachments/a.md)", "attachments/a.md"),
        ("[x](https://x.example)", None),
        ("[[c]]", None),
    ],
)
def test_where_a_link_leads(journal: Journal, text: str, destination: str | None) -> None:
    (link,) = Body(text).links
    assert journal.destination(journal.contacts["b"], link) == destination


def test_own_questions_join_the_bank(journal: Journal) -> None:
    assert list(journal.questions)[-1] == "evenings"
    assert len(journal.questions) == len(QUESTIONS_BY_ID) + 1
    own, bank = journal.questions["evenings"], journal.questions["outlook"]
    assert (own.text, own.topic, own.stages, own.audience) == ("How many evenings?", "own", ("clarify",), "me")
    assert (bank.text, bank.stages) == ("What comes next?", QUESTIONS_BY_ID["outlook"].stages)


def test_answers_by_id_by_own_words_and_by_the_words_of_the_bank(
    write_journal: Callable[[Mapping[str, str]], Path],
) -> None:
    body = f"""
## Answers

### how many EVENINGS
Four.

### {QUESTIONS_BY_ID["outlook"].text}
Good.

### What comes next?
Better.

### Anything? {{#salary}}
Enough.

### Really? {{#no-such}}
Yes.

### And the weather?
Fine.

### Who else? {{#who-else}}
<!-- ask -->
"""
    files = FILES | {"interviews/late.md": f"---\ncontact: a\ndate: 2026-02-02\nstage: explore\n---\n{body}"}
    root = write_journal({})
    for path, text in files.items():
        (root / path).parent.mkdir(exist_ok=True, parents=True)
        (root / path).write_text(
            text if path.startswith("interviews/late") else text.replace("\n        ", "\n").lstrip()
        )
    journal = read_journal(root)
    answers = journal.answers(journal.interviews["late"])
    assert [(answer.question, answer.text) for answer in answers] == [
        ("evenings", "Four."),
        ("outlook", "Good."),
        ("outlook", "Better."),
        ("salary", "Enough."),
        (None, "Yes."),
        (None, "Fine."),
    ]
    assert answers[3].heading == "Anything?"
    assert answers[0].span.line == 9
    assert journal.answers(journal.interviews["late"]) is answers
    assert journal.answers(journal.interviews["morning"]) == ()
