"""One file a case, as Markdown beside this one.

Each `## ` heading is a case; the block below it is the file, its path behind the fence, with `withheld` when no record
comes of it. A line may end in `# expect: name “words”; name “words”`: these findings, and no others, are reported, on
this line, and the words are what they underline of it. The annotation is no part of the file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from career_journal.reading.document import read_document
from career_journal.reading.record import record_of
from career_journal.records import RECORD_TYPES, SINGLE_TYPES

if TYPE_CHECKING:
    from career_journal.reading.document import Document
    from career_journal.records.base import Record

_CASE = re.compile(
    r"^## (?P<title>[^\n]+)\n\n````(?P<path>\S+)(?P<withheld> withheld)?\n(?P<file>.*?)^````$", re.M | re.S
)
_EXPECT = re.compile(r" # expect: (?P<expected>.*)$", re.MULTILINE)
_ONE = re.compile(r"([\w-]+) “(.*?)”(?:; (?=[\w-]+ “)|$)")


class Case(NamedTuple):
    title: str
    path: str
    is_withheld: bool
    text: str
    expected: list[tuple[int, str, str]]


def cases() -> list[Case]:
    return [
        _case(match) for file in sorted(Path(__file__).parent.glob("*.md")) for match in _CASE.finditer(_text(file))
    ]


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _case(match: re.Match[str]) -> Case:
    lines = match["file"].split("\n")
    expected = [
        (number, name, words)
        for number, line in enumerate(lines, start=1)
        if (found := _EXPECT.search(line))
        for name, words in _ONE.findall(found["expected"])
    ]
    return Case(match["title"], match["path"], bool(match["withheld"]), _EXPECT.sub("", match["file"]), expected)


def read(path: str, text: str) -> tuple[Record | None, Document]:
    folder, _, name = path.removesuffix(".md").rpartition("/")
    kind = RECORD_TYPES[folder] if folder else SINGLE_TYPES[name]
    record, document, _ = record_of(read_document(path, text.encode(), bare_body=name == "index"), kind, name)
    return record, document


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_faulty_file(case: Case) -> None:
    record, document = read(case.path, case.text)
    lines = case.text.split("\n")
    found = [
        (place.line, fault.check, lines[place.line - 1][place.column - 1 : end])
        for fault in sorted(document.faults, key=lambda fault: fault.place)
        for place in [fault.place]
        for end in [place.end_column - 1 if place.end_line == place.line else None]
    ]
    assert found == case.expected
    assert (record is None) == case.is_withheld
    for fault in document.faults:
        assert fault.message.endswith(".")
        assert fault.help
