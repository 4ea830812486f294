"""What the record types take, and where they point to other records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.fields import TEXT, Choice, Moment, Reference
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import Touch
from career_journal.records import RECORD_TYPES, SINGLE_TYPES, Contact, Entry, Interview, Option, Organization, Profile
from career_journal.records.base import FollowUp
from career_journal.records.body import Body
from career_journal.records.fact import Fact, OwnFact
from career_journal.records.interview import Referral
from career_journal.records.option import Decision
from career_journal.records.organization import Need
from career_journal.records.questions import OwnQuestion
from career_journal.records.references import pointers
from career_journal.records.shape import shape, shape_at

if TYPE_CHECKING:
    from career_journal.location import Keys

TYPES = {**RECORD_TYPES, **SINGLE_TYPES}


@pytest.mark.parametrize("name", TYPES)
def test_every_field_has_a_description_and_a_type(name: str) -> None:
    for field in shape(TYPES[name]).values():
        assert field.description.endswith((".", "…"))
        assert field.of is not None or field.name == "custom"
        for inner in shape(field.part).values() if field.part else ():
            assert inner.description.endswith((".", "…"))
            assert inner.of is not None


@pytest.mark.parametrize("name", TYPES)
def test_json_schema_knows_every_field(name: str) -> None:
    schema = TYPES[name].model_json_schema(by_alias=True)
    assert set(shape(TYPES[name])) | {"id", "path", "body"} == set(schema["properties"])


def test_fields_as_a_person_meets_them() -> None:
    fields = shape(Contact)
    assert (fields["name"].required, fields["name"].is_free_text) == (True, True)
    assert (fields["organization"].required, fields["organization"].is_free_text) == (False, True)
    assert (fields["source"].many, isinstance(fields["source"].of, Choice)) == (True, True)
    assert (fields["knows"].many, fields["knows"].of) == (True, Reference("contacts"))
    assert fields["log"].part is not None
    assert (fields["snoozed"].mapping, fields["custom"].mapping) == (True, True)
    assert fields["snoozed"].default == {}
    assert shape(Option)["stage"].default is Stage.EXPLORE
    assert {"id", "path", "body"}.isdisjoint(fields)
    assert shape(Entry)["title"].attribute == "heading"


def test_the_id_of_an_own_question_is_a_field() -> None:
    assert list(shape(OwnQuestion))[:2] == ["id", "text"]


@pytest.mark.parametrize(
    ("kind", "keys", "name"),
    [
        (Contact, ("log", 0, "what"), "what"),
        (Contact, ("log", 0), "log"),
        (Contact, ("log",), "log"),
        (Contact, ("snoozed", "nudge"), "snoozed"),
        (Contact, ("custom", "a", "b"), "custom"),
        (Contact, ("name", "x"), "name"),
        (Contact, ("log", 0, "where"), None),
        (Contact, ("shoe",), None),
        (Contact, (), None),
        (Organization, ("needs", 2, "skills", 1), "skills"),
        (Profile, ("settings", "voices"), "voices"),
    ],
)
def test_the_field_at_a_place(kind: Any, keys: Keys, name: str | None) -> None:
    found = shape_at(kind, keys)
    assert (found and found.name) == name


def placed(folder: str) -> dict[str, Any]:
    return {"id": "x", "path": f"{folder}/x.md", "body": Body()}


def test_pointers_at_every_depth() -> None:
    interview = Interview.model_construct(
        **placed("interviews"),
        contact=("a", "b"),
        date=Moment(date(2026, 1, 1)),
        stage=Stage.EXPLORE,
        options=("o",),
        referrals=(Referral(name="J"), Referral(contact="c", organization="Words")),
        facts=(Fact(about="trend", says="s", option="o"),),
        follow_ups=(FollowUp(what="w", due="2026-01-01", contact="a"),),
    )
    assert sorted(pointers(interview)) == [
        (("contact", 0), "contacts", "a", False),
        (("contact", 1), "contacts", "b", False),
        (("facts", 0, "option"), "options", "o", False),
        (("follow_ups", 0, "contact"), "contacts", "a", False),
        (("options", 0), "options", "o", False),
        (("referrals", 1, "contact"), "contacts", "c", False),
        (("referrals", 1, "organization"), "organizations", "Words", True),
    ]


def test_pointers_of_an_organization_and_of_a_part_alone() -> None:
    organization = Organization(
        **placed("organizations"), name="O", needs=[{"what": "x", "source": "i"}], leader_in=["o"]
    )
    assert {pointer.folder for pointer in pointers(organization)} == {"options", "interviews"}
    assert list(pointers(OwnFact(about="trend", says="s", source="a book"))) == [
        (("source",), "interviews", "a book", True)
    ]
    assert list(pointers(Decision(date="2026-01-01", choice="wait"))) == []
    assert list(pointers(Need(what="x"))) == []


def test_records_are_called_by_name_title_date_or_id() -> None:
    names = [
        Contact(**placed("contacts"), name="Priya").title,
        Option(**placed("options"), name="UX").title,
        Organization(**placed("organizations"), name="O").title,
        Entry(**placed("entries"), date="2026-01-01").title,
        Entry(**placed("entries"), date="2026-01-01", title="Why now").title,
        Interview(**placed("interviews"), contact=["a"], date="2026-01-01", stage="1").title,
    ]
    assert names == ["Priya", "UX", "O", "2026-01-01", "Why now", "x"]
    assert Contact(**placed("contacts"), name="Priya").key == "contacts/x"


@pytest.mark.parametrize(
    ("status", "day", "held", "planned"),
    [
        (None, "2026-10-19", True, False),
        (None, "2026-10-20 08:00", False, True),
        ("held", "2026-10-21", True, False),
        ("cancelled", "2026-10-19", False, False),
        ("no-show", "2026-10-19", False, False),
        ("planned", "2026-10-19", False, True),
    ],
)
def test_what_became_of_an_interview(status: str | None, day: str, held: bool, planned: bool) -> None:
    said = {"status": status} if status else {}
    interview = Interview(**placed("interviews"), contact=["a"], date=day, stage="explore", **said)
    today = date(2026, 10, 20)
    assert (interview.is_held(today), interview.is_planned(today)) == (held, planned)


def test_words_of_vocabularies_are_text() -> None:
    assert Touch("gave") == "gave"
    assert TEXT.json_schema() == {"type": "string"}
