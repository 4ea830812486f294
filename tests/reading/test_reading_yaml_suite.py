"""The YAML test suite as front matter: what is in our subset is read as it was typed, all else has one diagnostic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.reading.document import read_document
from tests.corpora import yaml_cases
from tests.promises import FACTOR, tried
from tests.variations import VARIATIONS, varied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.reading.document import Document
    from tests.corpora import YamlCase

EMPTY = {"empty-list-item"}
"""What is said of a file that is read all the same."""

ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\b": "\b", "\\\\": "\\"}


@pytest.mark.usefixtures("corpora")
def test_every_case_is_read_as_it_was_typed_or_has_one_diagnostic() -> None:
    wrong: list[tuple[str, str, object]] = []
    with tried("yaml") as count:
        for case in yaml_cases():
            for text, expected in forms(case):
                count()
                document = read(text)
                if document.tree is None:
                    further = [fault for fault in document.faults[:-1] if fault.check not in EMPTY]
                    wrong += [(case.id, text, document.faults)] if further or not document.faults else []
                elif expected is not None and document.tree != expected:
                    wrong.append((case.id, text, document.tree))
        assert wrong == []


@pytest.mark.usefixtures("corpora")
@pytest.mark.parametrize("time", range(6))
@pytest.mark.parametrize("way", ["mistyped"] if FACTOR == 1 else VARIATIONS)
def test_a_case_that_was_tampered_with_is_read_or_has_a_diagnostic(way: str, time: int) -> None:
    texts = [case.yaml for case in yaml_cases()]
    with tried("yaml") as count:
        for text in varied(texts, way, time):
            document = read(text)
            assert document.tree is not None or document.faults, text
            count()


def read(front_matter: str) -> Document:
    end = "" if front_matter.endswith("\n") else "\n"
    return read_document("contacts/x.md", f"---\n{front_matter}{end}---\nbody\n".encode("utf-8", "surrogatepass"))


def forms(case: YamlCase) -> Iterator[tuple[str, Any]]:
    """The case as all front matter, and as the value of one field; each with what it holds, None if that is not clear."""
    text = case.yaml.removeprefix("---\n")
    tree = None if case.fails else held(case.events)
    if re.search(r"^(---|\.\.\.|%)", text, re.MULTILINE):
        tree = None
    yield text, tree if isinstance(tree, dict) else None
    if not re.search(r"^%", text, re.MULTILINE):
        inner = re.sub(r"^(?=.)", "  ", text, flags=re.MULTILINE)
        yield f"x:\n{inner}", None if tree is None else {"x": tree} if said(tree) else {}


def held(events: tuple[str, ...]) -> Any:
    """What a document of these events holds as text, lists and groups; None where it is more than our subset."""
    lines = [line.strip(" ") if not re.match(r" *=VAL", line) else line.lstrip(" ") for line in events]
    if len(lines) < 5 or lines[1] not in {"+DOC", "+DOC ---"} or lines[-2] not in {"-DOC", "-DOC ..."}:
        return None
    inner = lines[2:-2]
    if any(re.match(r"=ALI|[+=]...(?: [\[{][\]}])? [&<]", line) for line in inner):
        return None
    value, rest = one(inner)
    return None if rest else value


def one(lines: list[str]) -> tuple[Any, list[str]]:
    """The first value of these events, and the events after it."""
    head, *rest = lines
    if head.startswith("=VAL"):
        return re.sub(r"\\.", lambda escape: ESCAPES[escape[0]], head[6:]), rest
    items = []
    while rest[0] not in {"-SEQ", "-MAP"}:
        item, rest = one(rest)
        items.append(item)
    if head.startswith("+SEQ"):
        return [item for item in items if said(item)], rest[1:]
    keys, values = items[::2], items[1::2]
    if not all(isinstance(key, str) for key in keys) or len({*keys}) < len(keys):
        return {"more than": ["our subset"]}, rest[1:]
    return {key: value for key, value in zip(keys, values, strict=True) if said(value)}, rest[1:]


def said(value: Any) -> bool:
    """Whether a value says anything: text that is no blank."""
    return not isinstance(value, str) or bool(value.strip())
