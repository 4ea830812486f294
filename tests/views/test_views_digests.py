"""One record with all that belongs to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.views.contact_digest import contact_digest
from career_journal.views.interview_digest import interview_digest
from career_journal.views.option_digest import option_digest
from career_journal.views.organization_digest import organization_digest
from career_journal.views.show import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from career_journal.journal import Journal

TODAY = date(2026, 10, 19)

FILES = {
    "profile.md": "---\nskills: [counting]\n---\n",
    "questions.md": """
        ---
        questions:
          - {id: bread, text: Do you like bread?}
          - {id: outlook, text: Where does it go?}
        ---
        """,
    "contacts/ana.md": """
        ---
        name: Ana Lima
        organization: mill
        introduced_by: ben
        log:
          - {date: 2026-08-20, what: request, via: email, note: By a friend}
          - {date: 2026-10-05, what: declined}
        ---
        """,
    "contacts/ben.md": "---\nname: Ben Okoro\norganization: a small shop\nintroduced_by: cem\n---\n",
    "contacts/cem.md": "---\nname: Cem Arslan\nintroduced_by: ben\n---\n",
    "contacts/dana.md": "---\nname: Dana Cohen\n---\n",
    "organizations/mill.md": """
        ---
        name: The Mill
        key_people: dana
        leader_in: baker
        needs: [{what: Books, skills: [Counting, filing], source: a}]
        facts: [{about: culture, says: Loud, source: my own visit}]
        ---
        """,
    "options/baker.md": "---\nname: Baker\n---\n",
    "entries/one.md": """
        ---
        date: 2026-09-03
        options: [baker]
        ---

        See [[ana]] and [her talk](../interviews/a.md).
        """,
    "interviews/a.md": """
        ---
        contact: ana
        date: 2026-09-01
        stage: explore
        hope: To see the oven.
        options: baker
        goals: [role, See the oven, entry]
        goals_met: [role, see the oven!]
        questions: [outlook, "do you like BREAD", growth, Which flour?]
        referrals: [{contact: dana, why: She counts}, {name: Eli Fox}]
        facts:
          - {about: culture, says: Friendly, organization: the mill}
          - {about: outlook, says: Good}
        advice:
          - {what: Try it}
          - {what: Read, applied: 2026-09-02}
          - {what: Sleep, applied: 2026-09-02, reported: 2026-09-05}
        ---

        ## Answers

        ### Where does it go?

        Up.

        ### Do you like bread?

        Yes.

        ### Which flour?

        Rye.
        """,
    "interviews/b.md": """
        ---
        contact: [ana, ben]
        date: 2026-11-01 09:00
        stage: clarify
        options: baker
        goals: role
        ---
        """,
    "interviews/c.md": "---\ncontact: ben\ndate: 2026-11-01 10:00\nstage: clarify\nstatus: no-show\n---\n",
}


@pytest.fixture
def journal(write_journal: Callable[[Mapping[str, str]], Path]) -> Journal:
    return read_journal(write_journal(FILES))


def test_a_person(journal: Journal) -> None:
    ana = contact_digest(journal, TODAY, journal.contacts["ana"])
    assert ana.organization is journal.organizations["mill"]
    assert ana.organization_words == "The Mill"
    assert [(str(event.date), event.what, event.text) for event in ana.timeline] == [
        ("2026-08-20", "request", "By a friend"),
        ("2026-09-01", "interview held", "To see the oven."),
        ("2026-09-01", "suggested Dana Cohen", "She counts"),
        ("2026-09-01", "suggested Eli Fox", ""),
        ("2026-10-05", "declined", ""),
        ("2026-11-01", "interview planned", ""),
    ]
    assert [talk.id for talk in ana.interviews] == ["a", "b"]
    assert [person.id for person in ana.introduced] == ["dana"]
    assert [one.name for one in ana.suggested] == ["Dana Cohen", "Eli Fox"]
    assert ana.last_touch == date(2026, 9, 1)
    assert ana.path == ("ana",)
    assert [heard.what.says for heard in ana.facts] == ["Friendly", "Good"]
    assert [(one.advice.what, one.state) for one in ana.advice] == [
        ("Try it", "heard"),
        ("Read", "applied"),
        ("Sleep", "reported"),
    ]
    assert {one.kind.value for one in ana.follow_ups} >= {"thank-you", "debrief", "apply-advice", "report-back"}


def test_introductions_in_a_circle_come_to_an_end(journal: Journal) -> None:
    assert [one.id for one in contact_digest(journal, TODAY, journal.contacts["ana"]).introduced_by] == ["ben", "cem"]
    ben = contact_digest(journal, TODAY, journal.contacts["ben"])
    assert [one.id for one in ben.introduced_by] == ["cem"]
    assert [one.id for one in ben.introduced] == ["ana", "cem"]
    assert ben.organization is None
    assert ben.organization_words == "a small shop"
    assert ben.path == ("ana", "ben")
    assert ben.last_touch is None
    assert [event.what for event in ben.timeline] == ["interview planned", "interview: no-show"]
    dana = contact_digest(journal, TODAY, journal.contacts["dana"])
    assert [event.what for event in dana.timeline] == ["suggested by Ana Lima"]


def test_an_interview(journal: Journal) -> None:
    talk = interview_digest(journal, TODAY, journal.interviews["a"])
    assert [(one.text, one.question and one.question.id, one.answered) for one in talk.questions] == [
        ("Where does it go?", "outlook", True),
        ("Do you like bread?", "bread", True),
        ("What room is there to learn more and take on more, once someone is in?", "growth", False),
        ("Which flour?", None, True),
    ]
    assert [(one.wording, one.answer.question, one.answer.text) for one in talk.answers] == [
        ("Where does it go?", "outlook", "Up."),
        ("Do you like bread?", "bread", "Yes."),
        ("Which flour?", None, "Rye."),
    ]
    assert [(one.goal, one.met) for one in talk.goals] == [
        ("role", True),
        ("See the oven", True),
        ("entry", False),
        ("see the oven!", True),
    ]
    assert all(one.record == "interviews/a" for one in talk.next_steps)
    assert talk.earlier == ()


def test_a_planned_interview(journal: Journal) -> None:
    talk = interview_digest(journal, TODAY, journal.interviews["b"])
    assert talk.status == "planned"
    assert [contact.id for contact in talk.contacts] == ["ana", "ben"]
    assert [one.met for one in talk.goals] == [None]
    assert [one.id for one in talk.earlier] == ["a"]
    assert [one.id for one in interview_digest(journal, TODAY, journal.interviews["c"]).earlier] == ["b"]


def test_an_option(journal: Journal) -> None:
    baker = option_digest(journal, TODAY, journal.options["baker"])
    assert [talk.id for talk in baker.interviews] == ["a", "b"]
    assert [person.id for person in baker.voices] == ["ana"]
    answered = {cell.question for _, cells in baker.coverage for cell in cells if cell.answered}
    assert answered == {"outlook"}
    assert [cell.question for cell in baker.other_answers] == ["bread"]
    assert [(one.about.value, [line.text for line in one.lines]) for one in baker.facts] == [
        ("outlook", ["Good"]),
        ("culture", ["Friendly"]),
    ]
    assert [one.id for one in baker.organizations] == ["mill"]
    assert [one.id for one in baker.entries] == ["one"]
    assert not baker.readiness.ready


def test_an_organization(journal: Journal) -> None:
    mill = organization_digest(journal, TODAY, journal.organizations["mill"])
    assert [person.id for person in mill.people] == ["ana", "dana"]
    assert [talk.id for talk in mill.interviews] == ["a", "b"]
    assert [one.name for one in mill.suggested] == []
    assert [(one.need.what, one.skills.matched, one.skills.missing) for one in mill.needs] == [
        ("Books", ("Counting",), ("filing",))
    ]
    assert [(line.text, line.source, line.contacts) for line in mill.facts] == [
        ("Loud", "my own visit", ()),
        ("Friendly", None, ("ana",)),
    ]
    assert mill.path == ("ana",)
    assert mill.readiness.ready


def test_what_points_to_a_record(journal: Journal) -> None:
    pointing = shown(journal, journal.contacts["ana"]).pointing
    assert [(one.record.key, one.field) for one in pointing] == [
        ("entries/one", None),
        ("interviews/a", "contact"),
        ("interviews/b", "contact"),
    ]
    assert shown(journal, journal.entries["one"]).pointing == ()
