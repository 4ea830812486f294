"""A journal in which every field holds a word that stands nowhere else, and what of it may be seen by others."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from career_journal.fields import TEXT, Choice, Kind, Reference
from career_journal.method.questions import QUESTIONS
from career_journal.records import RECORD_TYPES, Profile
from career_journal.records.shape import shape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from random import Random

    from pydantic import BaseModel

    from career_journal.records.shape import FieldShape

SHOWN = frozenset(
    {
        *(f"profile.{name}" for name in ("field", "toward", "skills", "interests", "values", "criteria")),
        "contacts.function",
        *(f"interviews.{name}" for name in ("goals", "goals_met", "questions", "strengths")),
        *(f"interviews.facts.{name}" for name in ("says", "currency")),
        *(f"interviews.advice.{name}" for name in ("what", "how")),
        *(f"interviews.gaps.{name}" for name in ("what", "bridge")),
        *(f"options.{name}" for name in ("name", "why", "skills", "ratings", "entry_level", "barriers")),
        *(f"options.facts.{name}" for name in ("says", "currency", "source")),
        "options.decision.because",
        *(f"organizations.{name}" for name in ("industry", "size", "location", "needs.what")),
    }
)
"""What the share edition shows by default, as the format promises it: the words of these fields and no others."""

BODIES = ("profile", "index", "questions", "contacts", "interviews", "options", "organizations", "entries")
"""Where a body can be: the single files and the folders."""

_LETTERS = "bcdfghjklmnpqrtvwxz"

TEXTS = ("WORD", "WORD again", "Then WORD.", "About WORD, by NAME", "As NAME said: WORD", "NAME’s *WORD*")
"""How a word stands in a text beside the name of another person."""

SCRIPTS = (
    _LETTERS, "bcdfghjklmnpqrtvwxz".translate(str.maketrans("cgnsz", "çğñšž")), "бвгджзклмнпрстфхцчш", "βγδζθκλμνξπρτφχψαωη",
    "բգդզթժլխծկհձղճմյնշչ", "ბგდვზთკლმნპჟრტფქღყშ", "אבגדהזחטיכלמנסעפצקר", "ابتثجحخدذرزسشصضطظعغ", "कखगघचछजझटठडढतथदधनपफ", "กขคฆงจฉชซฌญฎฏฐฑฒณดต",
    "가나다라마바사아자차카타파하거너더러머", "あいうえおかきくけこさしすせそたちつて", "山川田石木水火土金日月人心手口目耳足力",
)  # fmt: skip
"""Nineteen letters each, of which the words of a journal are made."""


@dataclass
class Canaries:
    """Words and where each stands: `interviews.facts.says`."""

    places: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    chance: Random | None = None
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def word(self, place: str, alphabet: str = _LETTERS) -> str:
        """A word of its own for a place: no language has it."""
        number, letters = next(self._numbers), ""
        for _ in range(4):
            number, rest = divmod(number, len(alphabet))
            letters += alphabet[rest]
        word = f"Zq{letters[::-1]}vk" if alphabet is _LETTERS else alphabet[-2].title() + letters[::-1] + alphabet[-1]
        self.places[word] = place
        return word

    def name(self, place: str) -> str:
        """A word that stands for itself, by chance in any script, with a large letter where that has some."""
        return self.word(place, self.chance.choice(SCRIPTS) if self.chance else _LETTERS)

    def text(self, place: str) -> str:
        """A word in a text, by chance among other words and beside the name of somebody."""
        word = self.name(place)
        other = next(word for word, where in self.places.items() if where == "others.name")
        text = self.chance.choice(TEXTS) if self.chance else "WORD"
        return text.replace("WORD", word).replace("NAME", f"{other} Qvother")

    def day(self, place: str) -> str:
        """A day of its own, in a past year."""
        number = next(self._numbers)
        day = f"20{10 + number // 300}-{number % 300 // 27 + 1:02}-{number % 27 + 2:02}"
        self.places[day] = place
        return day


def canary_journal(
    root: Path, share: dict[str, Any] | None = None, chance: Random | None = None, /, **more: dict[str, Any]
) -> Canaries:
    """Write a journal with a canary everywhere, and say where each one stands.

    `share`: as in the profile. `more`: further front matter of all records of a folder, `contacts={"private": "yes"}`.
    `chance`: has words be of other scripts and among others, and fields stand in another order and more than once.
    """
    words = Canaries(chance=chance)
    words.ids = {folder: words.word(f"{folder}.id").lower() for folder in RECORD_TYPES}
    other = words.word("others.name")
    _write(root, "contacts/other.md", {"name": f"{other} Qvother", "source": "friend"}, "")
    for folder, kind in RECORD_TYPES.items():
        values = {name: _field(words, f"{folder}.{name}", one) for name, one in shape(kind).items()}
        values |= _needed(folder) | more.get(folder, {})
        _write(root, f"{folder}/{words.ids[folder]}.md", values, _body(words, folder), chance)
    profile = {name: _field(words, f"profile.{name}", one) for name, one in shape(Profile).items()}
    profile |= {"timezone": "UTC", "settings": {"voices": "2"}, "private": "no", "share_body": "no", "snoozed": {}}
    _write(root, "profile.md", profile | {"share": share or {}} | more.get("profile", {}), _body(words, "profile"))
    own = {"id": words.word("questions.id").lower(), "text": words.word("questions.text"), "topic": "own"}
    _write(root, "questions.md", {"questions": [own]} | more.get("questions", {}), _body(words, "questions"))
    _write(root, "index.md", {"tags": words.word("index.tags")} | more.get("index", {}), _body(words, "index"))
    (root / "attachments").mkdir()
    (root / "attachments" / f"{words.word('attachments.name').lower()}.txt").write_text(words.word("attachments.text"))
    return words


def _needed(folder: str) -> dict[str, Any]:
    """What every record of a folder has, whatever it is about."""
    always: dict[str, Any] = {"private": "no", "share_body": "no", "snoozed": {}, "ignore": []}
    if folder == "interviews":
        always |= {"contact": ["other"], "status": "held", "stage": "explore"}
    if folder == "contacts":
        always |= {"closed": None, "paused_until": None}
    return always


def _field(words: Canaries, place: str, one: FieldShape) -> Any:
    if one.name == "custom":
        return {words.word(f"{place}.key"): {words.word(f"{place}.inner"): [words.word(f"{place}.value")]}}
    if one.mapping:
        return {words.word(place): "3"}
    value = _one(words, place, one)
    if not one.many:
        return value
    again = words.chance.randrange(3) if words.chance and not isinstance(one.of, (Reference, Choice)) else 0
    return [value, *(_one(words, place, one) for _ in range(again))]


def _one(words: Canaries, place: str, one: FieldShape) -> Any:
    return _group(words, place, one.part) if one.part else _value(words, place, one)


def _group(words: Canaries, place: str, kind: type[BaseModel]) -> dict[str, Any]:
    return {name: _field(words, f"{place}.{name}", one) for name, one in shape(kind).items()}


def _value(words: Canaries, place: str, one: FieldShape) -> Any:
    if isinstance(one.of, Reference):
        if one.of.or_words:
            return words.name(place)
        return "other" if one.of.folder == "contacts" else words.ids[one.of.folder]
    if isinstance(one.of, Choice):
        return next(iter(one.of.words)).value
    if one.of is TEXT:
        is_person = one.name == "name" and "option" not in place
        if is_person:
            return f"{words.name(place)} Qvhalf"
        return words.name(place) if one.name in {"organization", "competitors"} else words.text(place)
    assert isinstance(one.of, Kind)
    match one.of.name:
        case "e-mail address":
            return f"{words.word(place).lower()}@mail.example"
        case "link":
            return f"https://{words.word(place).lower()}.example/page"
        case "date":
            return words.day(place)
        case "date, or date and time":
            return f"{words.day(place)} 14:30"
        case _:
            return one.of.example


def _body(words: Canaries, folder: str) -> str:
    question = QUESTIONS[0]
    return "\n\n".join(
        [
            f"{words.word(f'{folder}.body')} said so.",
            f"<!-- {words.word(f'{folder}.comment')} -->",
            f"## Answers\n\n### {question.text} {{#{question.id}}}\n\n{words.word(f'{folder}.answer')}",
            f"### {words.word(f'{folder}.body')}?\n\n{words.word(f'{folder}.body')}",
            f"## Follow-ups\n\n- [ ] 2030-01-01 {words.word(f'{folder}.task')}",
        ]
    )


def _write(root: Path, path: str, values: dict[str, Any], body: str, chance: Random | None = None) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    if chance:
        values = dict(chance.sample(list(values.items()), len(values)))
    lines = [f"{name}: {json.dumps(value)}" for name, value in values.items() if value not in (None, {}, [])]
    (root / path).write_text("\n".join(["---", *lines, "---", "", body, ""]), encoding="utf-8")
