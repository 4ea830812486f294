"""What is written into each field of each record type, and a page as a browser shows it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, TypeAlias

from career_journal.editing.scalars import scalar
from career_journal.fields import Choice, Kind
from career_journal.records import RECORD_TYPES, OwnQuestions, Profile
from career_journal.records.shape import shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pydantic import BaseModel

CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")

MODELS: Mapping[str, type[BaseModel]] = {
    **{f"{folder}/x": model for folder, model in RECORD_TYPES.items()}, "profile": Profile, "questions": OwnQuestions
}  # fmt: skip
"""The record types, by the one record there is of each."""

PAGE = {"profile": "index.md", "questions": "questions.md"}

UNSEEN = {
    *("ignore", "settings/ignore"),  # what the person wants no word about
    *("share/contacts", "share/interviews", "share/options", "share/organizations_fields", "share/allow_words"),
    "goals_met",  # these are marks on the goals
    "facts/currency",  # stands with an amount
    *("questions/id", "questions/topic"),  # what a question is known by, and its place among the others
}
"""What is not shown as it was typed: settings, and what is shown in another way."""

ELSEWHERE = {("questions", "tags"), ("questions", "follow_ups/what"), ("profile", "follow_ups/what")}
"""What stands on the pages of all tags and of all follow-ups alone, as their records have no page of their own."""


class Seen(HTMLParser):
    """A page as its elements, each with its class, and its text; white space as a browser shows it.

    That a long name is written smaller is no difference.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, str]] = []
        self.html = html
        self._data: list[str] = []
        self.feed(html)
        self.close()
        self.text = " ".join("".join(self._data).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, (dict(attrs).get("class") or "").removesuffix("cj-long")))

    def handle_data(self, data: str) -> None:
        self._data.append(data)


Show: TypeAlias = "Callable[[Mapping[str, str]], dict[str, Seen]]"


def values(model: type[BaseModel], text: str, place: str = "") -> dict[str, str]:
    """What is written for each field that takes words, and each that must be there; the words begin with its name."""
    found: dict[str, str] = {}
    for field in shape(model).values():
        name = f"{place}{field.name}"
        if field.part:
            inner = values(field.part, text, f"{name}/")
            group = f"{{{', '.join(f'{key}: {value}' for key, value in inner.items())}}}"
            found[field.name] = f"[{group}]" if field.many else group
        elif name in EXAMPLES:
            found[field.name] = EXAMPLES[name]
        elif field.name == "custom":
            key = scalar(f"key {text[:400]}", in_flow=True)  # of a longer one, YAML takes none
            found[field.name] = f"{{{key}: [{scalar(f'{name} {text}', in_flow=True)}]}}"
        elif field.is_free_text:
            words = scalar(f"{name} {text}", in_flow=True)
            found[field.name] = f"[{words}]" if field.many else words
        elif field.required and isinstance(field.of, Choice):
            found[field.name] = next(iter(field.of.words)).value
        elif field.required and isinstance(field.of, Kind):
            found[field.name] = field.of.example
    return found


EXAMPLES = {"contact": "x", "questions/id": "own"}


def front_matter(key: str, text: str) -> str:
    lines = (f"{name}: {value}" for name, value in values(MODELS[key], text).items())
    return "---\n" + "\n".join(lines) + "\n---\n"


def names(model: type[BaseModel], place: str = "") -> Iterator[str]:
    for field in shape(model).values():
        name = f"{place}{field.name}"
        if field.part:
            yield from names(field.part, f"{name}/")
        elif (field.is_free_text or field.name == "custom") and name not in UNSEEN:
            yield name
