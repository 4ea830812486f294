"""Whatever is typed: a field comes out as the text it is, and a body stays in its place and loses no word."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, TypeAlias

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from career_journal.editing.scalars import scalar
from career_journal.fields import Choice, Kind
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.records import RECORD_TYPES, OwnQuestions, Profile
from career_journal.records.shape import shape
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pydantic import BaseModel

    from career_journal.website.conversion import Converter

HOSTILE = (
    "<b>", "</section>", '<section class="cj">', "<script>", "<!--", "-->", "&lt;", "&#60;", "&amp;", "\ue000", "\ue0000\ue000", "\u200b", "\u202e", "\u200f", "\ufffd",
    "{{ 7 }}", "{% raw %}", "{#x}", "{: .x }", "[[ana]]", "[a](b)", "![a](b)", "[a]: b", "*", "_", "`", "```", "~~~", "#", "##", ">", "-", "+", "1.", "|", "---", "===", "\\", "^", "~~", "==",
    "http://a.example", "<a@b.example>", "\n", "\n\n", "\t", "    ", "\r", "\x85", "\u2028", "'", '"', "$(1)", "javascript:", "é", "李", "😀", "[TOC]", "[^1]", ":smile:", "<", "&", "[", "]", "(", ")",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=3), min_size=1, max_size=12).map("".join)
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
FAST = settings(
    deadline=None, max_examples=50, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

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
    """A page as its elements, each with its class, and its text; white space as a browser shows it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, str]] = []
        self.html = html
        self._data: list[str] = []
        self.feed(html)
        self.close()
        self.text = " ".join("".join(self._data).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs).get("class") or ""))

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
            key = scalar(f"key {text}", in_flow=True)
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


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory, converter: Converter) -> Show:
    """Shows a journal of these files: the page of each, but of none that is refused for its control characters."""
    root = tmp_path_factory.mktemp("journal")

    def show(files: Mapping[str, str]) -> dict[str, Seen]:
        for key, text in files.items():
            (root / key).parent.mkdir(exist_ok=True)
            (root / f"{key}.md").write_text(text, encoding="utf-8", newline="")
        found = {page.address: page.markdown for page in pages(Edition(read_journal(root), TODAY))}
        addresses = {key: PAGE.get(key, f"{key}.md") for key in files}
        return {key: Seen(converter.html(found[address])) for key, address in addresses.items() if address in found}

    return show


@pytest.fixture(scope="module")
def usual(show: Show) -> dict[str, Seen]:
    """The same pages with words that mean nothing to anybody."""
    return show({key: front_matter(key, "x") for key in MODELS})


@FAST
@example(text="\x00\x1f\x85")
@given(text=TEXT)
def test_a_field_is_shown_as_it_was_typed_and_starts_nothing(text: str, show: Show, usual: dict[str, Seen]) -> None:
    shown = show({key: front_matter(key, text) for key in MODELS})
    assume(len(shown) == len(MODELS))
    for key, model in MODELS.items():
        assert shown[key].elements == usual[key].elements, key
        for name in names(model):
            if (key, name) in ELSEWHERE:
                continue
            assert " ".join(CONTROL.sub("\ufffd", f"{name} {text}").split()) in shown[key].text, (key, name)


def names(model: type[BaseModel], place: str = "") -> Iterator[str]:
    for field in shape(model).values():
        name = f"{place}{field.name}"
        if field.part:
            yield from names(field.part, f"{name}/")
        elif (field.is_free_text or field.name == "custom") and name not in UNSEEN:
            yield name


WORDS = ("*", "_", "**", "`", "#", "##", ">", "- ", "1. ", "+", "---", "===", "\\", "~~", "~~~", "~~~\n", "``` ", "```\n", "[", "]", "[[", "]]", "!", "(", ")", "]:", "[^", "{", "}", "{#", "{:", "<", "</", "&", "&lt;", "<b>", "\n", "\n\n", "\n    ", "\n  - ", "\n- ", "\n\n  ", "\n> ", "\n1. ", "\n# ", "\n---\n", "\n===\n", "\t", "  \n", ":", "[TOC]", "\ue000")  # fmt: skip


@FAST
@given(body=TEXT)
def test_a_body_does_not_leave_its_place(body: str, show: Show) -> None:
    entry = "---\ndate: 2026-10-01\n---\n\n"
    before, after = show({"entries/x": f"{entry}x"})["entries/x"].html.split("<p>x</p>")
    shown = show({"entries/x": f"{entry}{body}"})
    assume(shown)
    html = shown["entries/x"].html
    assert html.startswith(before)
    assert html.endswith(after)
    assert "<section" not in html[len(before) : -len(after)]


@FAST
@given(pieces=st.lists(st.sampled_from(WORDS), max_size=14), gaps=st.lists(st.booleans(), min_size=14, max_size=14))
def test_a_body_loses_no_word(pieces: list[str], gaps: list[bool], show: Show) -> None:
    words = [f"w{number}w" for number in range(len(pieces) + 1)]
    body = words[0]
    for piece, word, gap in zip(pieces, words[1:], gaps, strict=False):
        body += f" {piece} {word}" if gap else f"{piece}{word}"
    shown = show({"entries/x": f"---\ndate: 2026-10-01\n---\n\n{body}\n"})["entries/x"]
    assert [word for word in words if word not in shown.text] == []
