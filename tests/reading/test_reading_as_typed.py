"""Every scalar is the text that the person wrote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from career_journal.reading.document import read_document

TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\ufffe\uffff\u2028\u2029"))
SPOKEN = TEXT.map(lambda text: " ".join(text.split())).filter(bool)


def value_of(front_matter: str) -> object:
    document = read_document("contacts/x.md", f"---\nhope: {front_matter}\nrole: last\n---\n".encode())
    assert [fault.message for fault in document.faults] == []
    assert document.tree is not None
    assert document.tree.pop("role") == "last"
    return document.tree.get("hope")


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "yes",
        "on",
        "off",
        "true",
        "False",
        "Null",
        "null",
        "~",
        "12:30",
        "12:30:45",
        "007",
        "0x1F",
        "0o17",
        "0b1",
        "1e3",
        "1.10",
        "1_000",
        ".5",
        ".inf",
        ".nan",
        "+49",
        "2026-02-30",
        "2026-10-20",
        "2026-1-5",
        "=",
        "y",
        "n",
        "-0",
        "+1",
        "12,5",
        "1:1",
        "--",
    ],
)
def test_words_that_yaml_takes_for_something_else(text: str) -> None:
    assert value_of(text) == text
    assert value_of(f"[{text}]") == [text] or "," in text
    assert value_of(f"\n  - {text}") == [text]


@pytest.mark.parametrize("text", ["+49 30 1", "2026-10-20 14:30", "C# and C++", "a:b", "x #1!", "100 % & more", "it's"])
def test_phrases_without_quotes(text: str) -> None:
    assert value_of(text.replace(" #", " \\#")) == text.replace(" #", " \\#")


@given(SPOKEN)
def test_single_quotes(text: str) -> None:
    assert value_of("'" + text.replace("'", "''") + "'") == text


@given(SPOKEN)
def test_double_quotes(text: str) -> None:
    assert value_of('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"') == text


@given(st.text())
def test_double_quotes_with_codes(text: str) -> None:
    coded = "".join(f"\\U{ord(sign):08x}" for sign in text if not "\ud800" <= sign <= "\udfff")
    typed = "".join(sign for sign in text if not "\ud800" <= sign <= "\udfff")
    assert value_of(f'"{coded}"') == (typed if typed.strip() else None)


@given(st.lists(SPOKEN, min_size=1))
def test_a_block_of_lines(lines: list[str]) -> None:
    assert value_of("|\n  " + "\n  ".join(lines)) == "\n".join(lines) + "\n"
    assert value_of(">-\n  " + "\n  ".join(lines)) == " ".join(lines)


@given(
    SPOKEN.filter(lambda text: text[0].isalpha() and not any(sign in text for sign in (": ", " #")) and text[-1] != ":")
)
def test_no_quotes(text: str) -> None:
    assert value_of(text) == text


@given(st.lists(SPOKEN, min_size=1))
def test_lists(texts: list[str]) -> None:
    quoted = ["'" + text.replace("'", "''") + "'" for text in texts]
    assert value_of("\n  - " + "\n  - ".join(quoted)) == texts
    assert value_of(f"[{', '.join(quoted)}]") == texts


@pytest.mark.parametrize("empty", ["", "''", '""', "'  '", '"\\t"', "|", ">-", "# x"])
def test_an_empty_value_is_not_said(empty: str) -> None:
    assert value_of(empty) is None


def test_an_empty_list_and_an_empty_group_are_said() -> None:
    assert value_of("[]") == []
    assert value_of("{}") == {}
