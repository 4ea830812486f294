"""Texts that others collected, as bodies and as values of fields: nothing is lost, nothing is live."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.checks.runner import diagnose
from career_journal.editing.changes import SetValue
from career_journal.editing.splice import edited
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.reading.document import read_document
from tests.corpora import markdown_examples, naughty_strings
from tests.promises import tried
from tests.variations import WAYS, varied
from tests.website.as_shown import CONTROL, ELSEWHERE, MODELS, Seen, front_matter, names
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from career_journal.location import Keys
    from career_journal.website.conversion import Converter
    from tests.website.as_shown import Show

pytestmark = pytest.mark.usefixtures("corpora")

LIVE = re.compile(
    r"<(?:script|iframe|object|embed|form|style|link|meta|base|template|math)\b|<[^>]* (?:on\w+|style|srcdoc)=",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"<[^>]* (?:href|src)=\"([^\"]*)\"")
SAFE = re.compile(r"(?:https?|mailto|tel):|[^:]*$|#", re.IGNORECASE)

OTHERWISE = (
    "&#87654321;",  # the number of a character that is none: the sign for such
    "\\&ouml;",  # a backslash does not keep this from being a letter
    "[foo][bar][baz]",  # two of the three words are a link, and which two differs
    "1234567890.",
    ">     <!-- foo -->",  # a remark, though it is indented like code
)
"""What is shown in another way than the specification says, and can be: some words in each example."""

SAME = ("as it is", "with the line ends of Windows", "twice", "in a quote")
"""The ways to write a text in which a reader sees the same words."""


@pytest.mark.parametrize("way", WAYS)
def test_every_example_of_markdown_is_shown_in_its_place_and_no_word_is_lost_in_silence(
    way: str, converter: Converter, tmp_path: Path
) -> None:
    texts, seen = zip(*markdown_examples(), strict=True)
    # What is to be seen of an example is known in those ways alone that leave its words and their order.
    examples = list(zip(varied(texts, way), seen if way in SAME else [""] * len(seen), strict=True))
    (tmp_path / "entries").mkdir()
    for number, (markdown, _) in enumerate(examples):
        write(tmp_path, number, markdown)
    write(tmp_path, len(examples), "x\n")
    journal = read_journal(tmp_path)
    told = {found.path for found in diagnose(journal, TODAY)}
    shown = {page.address: page.markdown for page in pages(Edition(journal, TODAY))}
    before, after = converter.html(shown[f"entries/e{len(examples)}.md"]).split("<p>x</p>")
    with tried("markdown") as count:
        lost = []
        for number, (markdown, expected) in enumerate(examples):
            count()
            html = converter.html(shown[f"entries/e{number}.md"]).replace(
                f"e{number}&#46;md", f"e{len(examples)}&#46;md"
            )
            assert html.startswith(before), markdown
            assert html.endswith(after), markdown
            body = html[len(before) : -len(after)]
            assert not LIVE.search(body), markdown
            assert all(SAFE.match(address) for address in ADDRESS.findall(body)), markdown
            if not any(words in markdown for words in OTHERWISE) and f"entries/e{number}.md" not in told:
                kept = re.sub(r"[\W_]", "", Seen(body).text + "".join(re.findall(r"=\"([^\"]*)\"", body)))
                lost += [(markdown, word) for word in re.findall(r"[^\W_]+", Seen(expected).text) if word not in kept]
        assert lost == []


def write(root: Path, number: int, body: str) -> None:
    text = f"---\ndate: 2026-10-01\n---\n\n{body}"
    (root / "entries" / f"e{number}.md").write_text(text, encoding="utf-8", newline="")


@pytest.mark.parametrize("way", WAYS)
def test_every_naughty_string_is_shown_in_every_field_as_it_was_typed(
    way: str, show: Show, usual: dict[str, Seen]
) -> None:
    with tried("naughty strings") as count:
        for texts in batches(varied(naughty_strings(), way)):
            together = "\n".join(texts)
            shown = show({key: front_matter(key, together) for key in MODELS})
            assert len(shown) == len(MODELS), texts
            for key, model in MODELS.items():
                assert shown[key].elements == usual[key].elements, (texts, key)
                for name in [name for name in names(model) if (key, name) not in ELSEWHERE]:
                    seen = " ".join(CONTROL.sub("\ufffd", f"{name} {together}").split())
                    assert seen in shown[key].text, (texts, key, name)
                    count(len(texts))


def batches(texts: list[str]) -> Iterator[list[str]]:
    """Some texts, to be lines of one field."""
    return (texts[start : start + 8] for start in range(0, len(texts), 8))


@pytest.mark.parametrize("way", WAYS)
def test_every_naughty_string_is_what_an_edit_writes_into_every_field(way: str) -> None:
    files = {key: front_matter(key, "x").encode() for key in MODELS}
    with tried("naughty strings") as count:
        for number, text in enumerate(filter(str.strip, varied(naughty_strings(), way))):
            # In the short form each string goes into the files of one type only.
            for key in [key for place, key in enumerate(MODELS) if len(WAYS) > 1 or place == number % len(MODELS)]:
                for name in [name for name in names(MODELS[key]) if name != "custom"]:
                    keys, _ = found(read_document("", files[key]).tree, name.split("/"))
                    new = edited(files[key], [SetValue(keys, text)])
                    assert found(read_document("", new).tree, name.split("/")) == (keys, text), (key, name)
                    count()


def found(tree: Any, steps: list[str]) -> tuple[Keys, str]:
    """The way to a field through the first items of lists, and what stands there."""
    if isinstance(tree, list):
        way, value = found(tree[0], steps)
        return (0, *way), value
    if not steps:
        return (), tree
    way, value = found(tree[steps[0]], steps[1:])
    return (steps[0], *way), value
