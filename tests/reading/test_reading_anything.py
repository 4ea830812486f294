"""Whatever the bytes: no exception, and every place lies in the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from career_journal.reading.document import Document, read_document
from career_journal.reading.record import record_of
from career_journal.records import RECORD_TYPES
from career_journal.records.contact import Contact
from career_journal.records.interview import Interview

if TYPE_CHECKING:
    from career_journal.location import Span

WORDS = """--- ... name: role: log: custom: contact: what: date: stage: follow_ups: due: introduced_by: knows: - ? :
    , [ ] { } [[ ]] " ' "" '' | > & * ! % @ ` # ## \\ \\x << &x *x !x !! {{ }} a b 1 2026-10-20 2026-02-30 gave friend
    javascript:x é 👩‍💻 <!-- --> ``` ~~~ ]("""
SPACES = ["\n", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", " ", " ", "  ", "\t", "\r\n", "\r"]
PIECES = st.sampled_from([*WORDS.split(), *SPACES, "\u00a0", "\u2028", "\x85", "\x00"])
FRONT_MATTER = st.lists(PIECES, max_size=40).map(lambda pieces: "---\n" + "".join(pieces) + "\n---\nbody\n")


def check(data: bytes) -> Document:
    document = read_document("contacts/x.md", data)
    for kind in RECORD_TYPES.values():
        _, read, _ = record_of(document, kind, "x")
        shown = re.sub("\r\n|\r", "\n", data.decode("utf-8", "replace").removeprefix("\ufeff")).split("\n")
        for fault in read.faults:
            assert within(fault.place, shown), fault
            assert fault.message
            assert fault.help
    return document


def within(span: Span, lines: list[str]) -> bool:
    start, end = (span.line, span.column), (span.end_line, span.end_column)
    return start <= end and all(
        1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1 for line, column in (start, end)
    )


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    check(data)
    check(b"---\n" + data + b"\n---\n")


@given(st.text())
def test_any_text(text: str) -> None:
    check(f"---\n{text}\n---\n".encode("utf-8", "surrogatepass"))


@given(FRONT_MATTER)
def test_pieces_of_yaml(text: str) -> None:
    document = check(text.encode())
    assert (
        document.faults if document.tree is None else {fault.check for fault in document.faults} <= {"empty-list-item"}
    )


@given(FRONT_MATTER)
def test_a_record_and_its_faults_are_the_same_with_other_line_ends(text: str) -> None:
    text = re.sub("\r\n|\r", "\n", text)
    for kind in (Contact, Interview):
        record, document, _ = record_of(read_document("x.md", text.encode()), kind, "x")
        again, other, _ = record_of(read_document("x.md", text.replace("\n", "\r\n").encode()), kind, "x")
        assert (record, document.faults) == (again, other.faults)


def test_a_fault_ends_within_a_line_that_was_longer_when_it_was_found() -> None:
    text = "---\nquestions:\n  - id: wet-feet\n    text: Topic: daily work\n---\n"
    _, read, _ = record_of(read_document("interviews/x.md", text.encode()), Interview, "x")
    ends = {fault.check: (fault.place.end_line, fault.place.end_column) for fault in read.faults}
    end_of_line = (4, len("    text: Topic: daily work") + 1)
    assert (ends["colon-in-text"], ends["wrong-type"]) == (end_of_line, end_of_line)
