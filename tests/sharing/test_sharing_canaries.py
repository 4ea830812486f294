"""Every field of a journal holds a word of its own: of these the share edition shows those that are listed, no others."""

from __future__ import annotations

from random import Random
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
from tests.promises import FACTOR, tried
from tests.sharing.canaries import BODIES, SHOWN, Canaries, canary_journal
from tests.sharing.reading_it import leaks_of, page_texts, share
from tests.variations import SEED

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
NAMINGS = ("real", "initials", "stand-in")
SETTINGS = {"names": NAMINGS, "organizations": NAMINGS, "dates": ("day", "month")}
ADDED_WITH: dict[tuple[str, str], dict[tuple[str, str], str]] = {
    ("dates", "day"): {
        ("contacts", "log"): "contacts.log.date",
        ("interviews", "thanked"): "interviews.thanked",
        ("interviews", "leads"): "interviews.leads.done",
    },
    ("organizations", "real"): {
        ("contacts", "organization"): "contacts.organization",
        ("interviews", "referrals"): "interviews.referrals.organization",
        ("organizations_fields", "competitors"): "organizations.competitors",
        ("organizations_fields", "facts"): "organizations.facts.organization",
    },
}
"""Setting -> what of an added field shows with it, and not else."""

SHOWN_WITH = {
    ("names", "real"): {"contacts.name", "others.name"},
    ("organizations", "real"): {"organizations.name", "interviews.facts.organization", "options.facts.organization"},
    ("dates", "day"): {
        *("interviews.date", "interviews.advice.applied", "interviews.advice.reported", "entries.date"),
        *("options.decision.date", "options.decision.revisit"),
    },
}
"""Setting -> what shows with it by default, and not else; the day of a journal entry, where its body does."""

ADDED = [(folder, name) for folder, kind in FOLDERS.items() for name in shape(kind)]


def check(root: Path, words: Canaries, shown: frozenset[str] | set[str]) -> list[str]:
    """What shows and must not, and what does not show and should; nothing when all is well."""
    result = share(root)
    assert not result.undecided, result.undecided
    seen = "\n".join(page_texts(result).values()).casefold()
    wrong = [
        f"{place} {'is missing' if place in shown else 'shows'}"
        for word, place in words.places.items()
        if (word.casefold() in seen) != (place in shown)
    ]
    leaked = [f"{leak.secret.what} leaks: {leak.secret.text}" for leak in leaks_of(root, result)]
    return [*wrong, *leaked]


def keeps(root: Path, words: Canaries, shown: frozenset[str] | set[str]) -> None:
    """The share edition of this journal shows what it is to show, and keeps the rest."""
    with tried("leaks") as count:
        assert check(root, words, shown) == []
        count()


def made(
    tmp_path: Path, given: dict[str, Any] | None = None, chance: Random | None = None, /, **more: dict[str, Any]
) -> tuple[Path, Canaries]:
    root = tmp_path / "journal"
    root.mkdir()
    words = canary_journal(root, given, chance, **more)
    journal = read_journal(root)
    assert not (journal.withheld or journal.faults or journal.dangling)
    return root, words


def test_what_is_listed_shows_and_nothing_else(tmp_path: Path) -> None:
    root, words = made(tmp_path)
    assert len(words.places) > 150
    assert set(words.places.values()) >= SHOWN
    keeps(root, words, SHOWN)


@pytest.mark.parametrize(("folder", "name"), ADDED, ids=lambda one: str(one))
def test_a_field_that_the_profile_adds(tmp_path: Path, folder: str, name: str) -> None:
    root, words = made(tmp_path, {folder: [name]})
    keeps(root, words, SHOWN | EXTRA.get((folder, name), set()))


@pytest.mark.parametrize("folder", RECORD_TYPES)
def test_a_private_record_does_not_exist(tmp_path: Path, folder: str) -> None:
    root, words = made(tmp_path, None, **{folder: {"private": "yes", "share_body": "yes"}})
    keeps(root, words, {place for place in SHOWN if not place.startswith(f"{folder}.")})


def test_a_talk_with_private_people_alone_does_not_exist(tmp_path: Path) -> None:
    root, words = made(tmp_path)
    other = root / "contacts" / "other.md"
    other.write_text(other.read_text().replace("source:", "private: yes\nsource:"))
    keeps(root, words, {place for place in SHOWN if not place.startswith("interviews.")})


@pytest.mark.parametrize("name", BODIES)
def test_a_body_shows_where_it_is_shared_without_comments_and_tasks(tmp_path: Path, name: str) -> None:
    root, words = made(tmp_path, None, **{name: {"share_body": "yes"}})
    keeps(root, words, SHOWN | {f"{name}.body", f"{name}.answer"})


@pytest.mark.parametrize(
    ("setting", "value", "shown"),
    [
        ("names", "real", SHOWN_WITH["names", "real"]),
        ("names", "initials", set()),
        ("organizations", "real", SHOWN_WITH["organizations", "real"]),
        ("organizations", "initials", set()),
        ("dates", "day", SHOWN_WITH["dates", "day"] - {"entries.date"}),
    ],
)
def test_names_and_days_show_as_the_profile_says(tmp_path: Path, setting: str, value: str, shown: set[str]) -> None:
    root, words = made(tmp_path, {setting: value})
    keeps(root, words, SHOWN | shown)


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


@pytest.mark.parametrize("time", range(FACTOR))
@pytest.mark.parametrize(("kind", "name"), [slip for slip in SLIPS if _can_be_seen(*slip)])
def test_one_field_too_many_in_the_table_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type[BaseModel], name: str, time: int
) -> None:
    """In a journal as it is, and in the long form in some that are made by chance."""
    with tried("rules of sharing") as count:
        root, words = made(tmp_path, None, drawn(time, kind, name) if time else None)
        assert [wrong for wrong in check(root, words, SHOWN) if "missing" not in wrong] == []
        monkeypatch.setitem(allowed.ALLOWED, kind, allowed.ALLOWED[kind] | {name})
        assert [wrong for wrong in check(root, words, SHOWN) if "missing" not in wrong] != []
        count()


@pytest.mark.parametrize("seed", range(6 if FACTOR == 1 else 40 * FACTOR))
def test_a_journal_made_by_chance_keeps_what_it_is_to_keep(tmp_path: Path, seed: int) -> None:
    """Names in other scripts and among other words, fields in another order and more than once, all settings at once."""
    chance = drawn(seed)
    added = chance.sample(ADDED, chance.randrange(6))
    given: dict[str, Any] = {folder: [name for where, name in added if where == folder] for folder in FOLDERS}
    given |= {name: chance.choice(values) for name, values in SETTINGS.items()}
    private = chance.sample(list(RECORD_TYPES), chance.choice([0, 0, 1, 2]))
    bodies = chance.sample(BODIES, chance.randrange(3))
    more = {name: {"share_body": "yes"} for name in (*bodies, *private)}
    for name in private:
        more[name]["private"] = "yes"
    shown = can_show(given, added, bodies)
    with tried("leaks") as count:
        root, words = made(tmp_path, given, chance, **more)
        wrong = check(root, words, {place for place in shown if place.partition(".")[0] not in private})
        assert [one for one in wrong if "missing" not in one] == []
        count()


def can_show(given: dict[str, Any], added: list[tuple[str, str]], bodies: list[str]) -> set[str]:
    """Whose words may show with these settings, added fields and shared bodies."""
    shown = set(SHOWN).union(*(EXTRA.get(one, set()) for one in added))
    shown |= {place for name in bodies for place in (f"{name}.body", f"{name}.answer")}
    for setting, places in SHOWN_WITH.items():
        if setting in given.items():
            shown |= places | {place for one, place in ADDED_WITH.get(setting, {}).items() if one in added}
    return shown if "entries" in bodies else shown - {"entries.date"}


def drawn(*parts: object) -> Random:
    """Chance that is the same each time for the same."""
    return Random(f"{SEED} {parts}")  # noqa: S311 - nobody is to be kept from guessing it
