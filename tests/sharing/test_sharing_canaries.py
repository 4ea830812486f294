"""Every field of a journal holds a word of its own: of these the share edition shows those that are listed, no others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from career_journal.reading import read_journal
from career_journal.records import RECORD_TYPES, Contact, Interview, Option, Organization, Profile
from career_journal.records.fact import Fact, OwnFact
from career_journal.records.interview import Advice, Gap
from career_journal.records.option import Decision
from career_journal.records.organization import Need
from career_journal.records.shape import shape
from career_journal.sharing import allowed
from tests.sharing.canaries import BODIES, SHOWN, Canaries, canary_journal
from tests.sharing.reading_it import leaks_of, page_texts, share

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel

EXTRA = {
    ("contacts", "role"): {"contacts.role"},
    ("contacts", "location"): {"contacts.location"},
    ("contacts", "timezone"): {"contacts.timezone"},
    ("contacts", "hope"): {"contacts.hope"},
    ("contacts", "platform"): {"contacts.platform"},
    ("contacts", "can_help_me"): {"contacts.can_help_me"},
    ("contacts", "can_help_them"): {"contacts.can_help_them"},
    ("interviews", "platform"): {"interviews.platform"},
    ("interviews", "place"): {"interviews.place"},
    ("interviews", "hope"): {"interviews.hope"},
    ("interviews", "leads"): {"interviews.leads.what"},
    ("interviews", "referrals"): {"interviews.referrals.why"},
    ("organizations_fields", "competitors"): set(),
    ("organizations_fields", "challenges"): {"organizations.challenges"},
    ("organizations_fields", "openings"): {"organizations.openings"},
    ("organizations_fields", "facts"): {
        "organizations.facts.says",
        "organizations.facts.currency",
        "organizations.facts.source",
    },
}
"""Field that a profile may add -> whose words show then. A competitor is an organization, and gets a stand-in."""

FOLDERS: dict[str, type[BaseModel]] = {
    "contacts": Contact,
    "interviews": Interview,
    "options": Option,
    "organizations_fields": Organization,
}
ADDED = [(folder, name) for folder, kind in FOLDERS.items() for name in shape(kind)]


def check(root: Path, words: Canaries, shown: frozenset[str] | set[str]) -> list[str]:
    """What shows and must not, and what does not show and should; nothing when all is well."""
    result = share(root)
    assert not result.undecided
    seen = "\n".join(page_texts(result).values()).casefold()
    wrong = [
        f"{place} {'is missing' if place in shown else 'shows'}"
        for word, place in words.places.items()
        if (word.casefold() in seen) != (place in shown)
    ]
    leaked = [f"{leak.secret.what} leaks: {leak.secret.text}" for leak in leaks_of(root, result)]
    return [*wrong, *leaked]


def made(tmp_path: Path, given: dict[str, Any] | None = None, **more: dict[str, Any]) -> tuple[Path, Canaries]:
    root = tmp_path / "journal"
    root.mkdir()
    words = canary_journal(root, given, **more)
    journal = read_journal(root)
    assert not (journal.withheld or journal.faults or journal.dangling)
    return root, words


def test_what_is_listed_shows_and_nothing_else(tmp_path: Path) -> None:
    root, words = made(tmp_path)
    assert len(words.places) > 150
    assert set(words.places.values()) >= SHOWN
    assert check(root, words, SHOWN) == []


@pytest.mark.parametrize(("folder", "name"), ADDED, ids=lambda one: str(one))
def test_a_field_that_the_profile_adds(tmp_path: Path, folder: str, name: str) -> None:
    root, words = made(tmp_path, {folder: [name]})
    assert check(root, words, SHOWN | EXTRA.get((folder, name), set())) == []


@pytest.mark.parametrize("folder", RECORD_TYPES)
def test_a_private_record_does_not_exist(tmp_path: Path, folder: str) -> None:
    root, words = made(tmp_path, None, **{folder: {"private": "yes", "share_body": "yes"}})
    assert check(root, words, {place for place in SHOWN if not place.startswith(f"{folder}.")}) == []


def test_a_talk_with_private_people_alone_does_not_exist(tmp_path: Path) -> None:
    root, words = made(tmp_path)
    other = root / "contacts" / "other.md"
    other.write_text(other.read_text().replace("source:", "private: yes\nsource:"))
    assert check(root, words, {place for place in SHOWN if not place.startswith("interviews.")}) == []


@pytest.mark.parametrize("name", BODIES)
def test_a_body_shows_where_it_is_shared_without_comments_and_tasks(tmp_path: Path, name: str) -> None:
    root, words = made(tmp_path, None, **{name: {"share_body": "yes"}})
    assert check(root, words, SHOWN | {f"{name}.body", f"{name}.answer"}) == []


@pytest.mark.parametrize(
    ("setting", "value", "shown"),
    [
        ("names", "real", {"contacts.name", "others.name"}),
        ("names", "initials", set()),
        (
            "organizations",
            "real",
            {"organizations.name", "interviews.facts.organization", "options.facts.organization"},
        ),
        ("organizations", "initials", set()),
        ("dates", "day", {"interviews.date", "interviews.advice.applied", "interviews.advice.reported"}),
    ],
)
def test_names_and_days_show_as_the_profile_says(tmp_path: Path, setting: str, value: str, shown: set[str]) -> None:
    root, words = made(tmp_path, {setting: value})
    days = {"options.decision.date", "options.decision.revisit"} if setting == "dates" else set()
    assert check(root, words, SHOWN | shown | days) == []


GROUPS: list[type[BaseModel]] = [
    Contact,
    Interview,
    Option,
    Organization,
    Profile,
    Fact,
    OwnFact,
    Advice,
    Gap,
    Need,
    Decision,
]
SLIPS = [(kind, name) for kind in GROUPS for name in shape(kind) if name not in allowed.ALLOWED[kind]]


def _can_be_seen(kind: type[BaseModel], name: str) -> bool:
    """Whether a page would show the words of the field at all; of others a slip changes nothing."""
    return (kind, name) in {
        *(
            (Contact, one)
            for one in ("role", "location", "hope", "platform", "timezone", "can_help_me", "email", "phone")
        ),
        *((Contact, one) for one in ("links", "tags", "custom", "can_help_them")),
        *((Interview, one) for one in ("hope", "place", "platform", "tags", "custom")),
        *((kind, one) for kind in (Option, Organization) for one in ("tags", "custom") if kind is Option),
        *((Organization, one) for one in ("challenges", "openings")),
        (Fact, "quote"),
        (OwnFact, "quote"),
    }


@pytest.mark.parametrize(("kind", "name"), [slip for slip in SLIPS if _can_be_seen(*slip)])
def test_one_field_too_many_in_the_table_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[BaseModel], name: str
) -> None:
    root, words = made(tmp_path)
    monkeypatch.setitem(allowed.ALLOWED, kind, allowed.ALLOWED[kind] | {name})
    assert check(root, words, SHOWN) != []
