"""Bytes that are no text, or no text for a journal; and bytes that only look odd."""

from __future__ import annotations

import pytest

from career_journal.location import Span
from career_journal.reading.decoding import MAX_BYTES
from career_journal.reading.document import read_document
from career_journal.reading.record import MOST_FURTHER, record_of
from career_journal.records import Contact

FINE = "---\nname: Zoë\n---\n\nbody\n"


@pytest.mark.parametrize(
    ("data", "check", "line", "column"),
    [
        (b"", "no-front-matter", 1, 1),
        (b"\n\n", "no-front-matter", 1, 1),
        (FINE.encode("latin-1"), "not-utf-8", 2, 9),
        (FINE.replace("\n", "\r\n").encode("latin-1"), "not-utf-8", 2, 9),
        (FINE.replace("\n", "\r").encode("latin-1"), "not-utf-8", 2, 9),
        ("---\nname: Ζωή ".encode() + b"\xff\n---\n", "not-utf-8", 2, 11),
        (b"\xef\xbb\xbf---\nname: \xff\n---\n", "not-utf-8", 2, 7),
        (b"---\nname: \xed\xa0\x80\n---\n", "not-utf-8", 2, 7),
        (FINE.encode("utf-16"), "not-utf-8", 1, 1),
        (FINE.encode("utf-16-le"), "not-utf-8", 1, 1),
        (FINE.encode("utf-16-be"), "not-utf-8", 1, 1),
        (FINE.encode("utf-32"), "not-utf-8", 1, 1),
        (b"---\nname: P\x00\n---\n", "control-character", 2, 8),
        (b"---\r\nname: P\x07\r\n---\r\n", "control-character", 2, 8),
        (b"---\rname: P\x7f\r---\r", "control-character", 2, 8),
        ("---\nname: Ζωή\x90\n---\n".encode(), "control-character", 2, 10),
        ("---\nname: P\ufeff\n---\n".encode(), "control-character", 2, 8),
        ("\ufeff\ufeff---\nname: P\n---\n".encode(), "control-character", 1, 1),
        ("---\nname: P\uffff\n---\n".encode(), "control-character", 2, 8),
        (b"---\nname: P\n---\n\n\x1b[31m\n", "control-character", 5, 1),
        (b"---\nname: P\n---\n\x0c\n", "control-character", 4, 1),
        ("---\nname: P\x85x\n---\n".encode(), "control-character", 2, 8),
        ("---\nname: P\u2028x\n---\n".encode(), "control-character", 2, 8),
        ("---\nname: P\u2029x\n---\n".encode(), "control-character", 2, 8),
        ("---\n\u00a0name: P\n---\n".encode(), "control-character", 2, 1),
        ("---\n\u200bname: P\n---\n".encode(), "control-character", 2, 1),
        ("---\nname:\u00a0P\n---\n".encode(), "control-character", 2, 6),
        ("---\nname: P\nlog:\n  - date:\u3000x\n---\n".encode(), "control-character", 4, 10),
        ("---\nname: P\nlog:\n\u00a0\u00a0- date: x\n---\n".encode(), "control-character", 4, 1),
        (b"---\r\nname: P\r\n---\r\n\r\n<<<<<<< HEAD\r\n", "conflict-markers", 5, 1),
        (b"---\nname: P\n---\n>>>>>>> theirs", "conflict-markers", 4, 1),
        (b"---\nname: P\n---\n" + b"x" * MAX_BYTES, "file-too-large", 1, 1),
        (b"---\nhope: " + b"[" * 60_000 + b"\n---\n", "too-deep", 2, 19),
        (b"---\nhope: " + b"[" * 60_000 + b"]" * 60_000 + b"\n---\n", "too-deep", 2, 19),
        (b"---\nhope:\n  " + b"- " * 60_000 + b"\n---\n", "too-deep", 3, 27),
        (b"---\nhope: " + b"{" * 60_000 + b"\n---\n", "complex-key", 2, 8),
        (b"---\n" + b"? " * 60_000 + b"\n---\n", "complex-key", 2, 3),
        (b"---\nhope: " + b'"' * 60_001 + b"\n---\n", "text-after-quote", 2, 9),
        (b"---\nhope: " + b"'" * 60_001 + b"\n---\n", "unclosed-quote", 2, 7),
        (b"---\n" + b"<<<<<<< x\n" * 1000 + b"---\n", "conflict-markers", 2, 1),
    ],
)
def test_bytes_with_a_fault(data: bytes, check: str, line: int, column: int) -> None:
    document = read_document("contacts/x.md", data)
    assert document.tree is None
    assert [(fault.check, fault.place.line, fault.place.column) for fault in document.faults] == [(check, line, column)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_make_no_difference(line_end: str, mark: bytes) -> None:
    document = read_document("contacts/x.md", mark + FINE.replace("\n", line_end).encode())
    assert (document.text, document.tree, document.faults) == (FINE, {"name": "Zoë"}, ())
    assert (document.body.text, document.body.line) == ("\nbody\n", 4)


def test_a_body_of_a_megabyte_is_a_body() -> None:
    body = "ä\u2028[[[ `` \n" * 90_000
    document = read_document("contacts/x.md", f"---\nname: P\n---\n{body}".encode())
    assert document.body.text == body
    assert document.faults == ()


def test_a_file_that_cannot_be_decoded_has_its_faults_on_line_1() -> None:
    assert read_document("contacts/x.md", b"\xff").span(Span(3, 1, 3, 2)) == Span(3, 1, 3, 2)


def test_faults_that_hide_each_other_are_told_up_to_a_number_and_a_length() -> None:
    lines = "".join(f"  a{number}: b: c\n" for number in range(30))

    def found(body: str) -> list[int]:
        document = read_document("contacts/x.md", f"---\nname: X\ncustom:\n{lines}---\n{body}".encode())
        return [fault.place.line for fault in record_of(document, Contact, "x").document.faults]

    assert found("") == [*range(4, 4 + MOST_FURTHER + 1)]
    assert found("word " * 10_000) == [4]
