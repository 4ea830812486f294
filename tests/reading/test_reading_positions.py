"""The span of every value points at text that means that value, however the front matter is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from career_journal.location import Span, Value
from career_journal.reading.document import Document, read_document
from tests.reading.layouts import TEXTS, front_matters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.location import Keys


def ways(value: Any, way: Keys = ()) -> Iterator[tuple[Keys, Any]]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in inside:
        yield (*way, step), inner
        yield from ways(inner, (*way, step))


def cut(text: str, span: Span) -> str:
    """What stands there, with spaces for what stands before it on its line."""
    lines = text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    return " " * (span.column - 1) + lines[0][span.column - 1 :] + "".join(f"\n{line}" for line in lines[1:])


def meaning(document: Document, place: Value) -> Any:
    written = cut(document.text, document.span(place))
    if written.lstrip().startswith(("|", ">")):
        written = f"- {written.lstrip()}"
        return yaml.load(written, Loader=yaml.CBaseLoader)[0]  # noqa: S506 - the base loader makes text, lists and groups
    return yaml.load(written, Loader=yaml.CBaseLoader)  # noqa: S506 - as above


@given(front_matters())
def test_every_value_and_every_name(case: tuple[dict[str, Any], bytes]) -> None:
    tree, data = case
    document = read_document("contacts/x.md", data)
    assert document.tree == tree
    for way, value in ways(tree):
        assert meaning(document, Value(way)) == value
        assert document.place(document.span(Value(way))) == Value(way)
        if isinstance(way[-1], str):
            assert meaning(document, Value(way, key=True)) == way[-1]


NESTED = st.recursive(TEXTS, lambda inner: st.lists(inner, min_size=1, max_size=4), max_leaves=12)


@given(front_matters(st.fixed_dictionaries({"a": NESTED, "b": NESTED})), st.data())
def test_every_value_after_items_are_left_out(case: tuple[dict[str, Any], bytes], data: st.DataObject) -> None:
    tree, written = case
    document = read_document("contacts/x.md", written)
    for _ in range(4):
        items = [way for way, _ in ways(tree) if isinstance(way[-1], int)]
        if items:
            gone = data.draw(st.sampled_from(items))
            around: Any = tree
            for step in gone[:-1]:
                around = around[step]
            around.pop(gone[-1])
            document = document.without([gone])
    for way, value in ways(tree):
        if isinstance(value, str):
            assert meaning(document, Value(way)) == value


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("name",), "Priya"),
        (("phone",), "phone"),  # said and left empty: its name
        (("phone", 0), "phone"),
        (("hope",), "---"),  # not said: the line that opens the front matter
        (("hope", "x", 0), "---"),
        (("source", 0), "friend"),  # a bare value is the first item
        (("source", 1), "friend"),
        (("links", 1), "b"),  # empty items are none
        (("links", 2), "[a, '', b]"),
        (("log", 0, "note"), "{what: gave}"),
        (("log", 0, "what", "x"), "gave"),
        (("log", "x"), "{what: gave}"),
        ((), "---"),
    ],
)
def test_what_is_not_written_is_at_the_nearest_value_around_it(keys: Keys, expected: str) -> None:
    text = "---\nname: Priya\nphone:\nsource: friend\nlinks: [a, '', b]\nlog: {what: gave}\n---\n"
    document = read_document("contacts/x.md", text.encode())
    assert cut(text, document.span(Value(keys))).strip() == expected


def test_a_file_without_front_matter_has_its_values_at_its_start() -> None:
    document = read_document("index.md", b"Hello", bare_body=True)
    assert document.span(Value(("private",))) == Span()
    assert document.place(Span()) is None


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        ("role: Number # 1 in the office", {("role",): "# 1 in the office"}),
        ("role: 'Number # 1'", {}),
        ("role: 'Number' # 1", {}),
        ("role:  # empty", {}),
        ("role: Number#1", {}),
        ("# role: x", {}),
        ("links:\n  - a # b\n  - c", {("links", 0): "# b"}),
        ("log: {note: a} # b", {}),
        ("log:\n  - note: a\n      # b\n    what: c # d", {("log", 0, "what"): "# d"}),
        ("hope: one\n  two   # three", {("hope",): "# three"}),
    ],
)
def test_text_that_a_hash_cuts_short(front_matter: str, expected: dict[Keys, str]) -> None:
    text = f"---\n{front_matter}\n---\nbody # 1\n"
    found = read_document("contacts/x.md", text.encode()).comments_in_text()
    assert {keys: cut(text, span).strip() for keys, span in found} == expected


def test_what_can_not_be_read_has_no_text_cut_short() -> None:
    assert list(read_document("contacts/x.md", b"---\nrole: a # b\n").comments_in_text()) == []
