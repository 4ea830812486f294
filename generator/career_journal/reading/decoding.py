"""Bytes -> text, or the one fault that makes a file unreadable. Guards come before libyaml sees anything."""

from __future__ import annotations

import codecs
import re

from career_journal.location import Lines, Span
from career_journal.reading.faults import Fault, Unreadable

MAX_BYTES = 2_000_000
"""A record is a page or two; two million bytes are a book, or a file that strayed in."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_PLAIN = bytes({0x09, 0x0A, 0x0D, *range(0x20, 0x7F)})
_CONFLICT = re.compile(r"^(?:<{7}|>{7}) ", re.MULTILINE)


def decoded(data: bytes) -> str:
    """The text of a file: without byte-order mark, with line feeds as its only line ends.

    Raises:
        Unreadable: too large, not UTF-8, control characters, or left by git in the middle of a merge.
    """
    if len(data) > MAX_BYTES:
        raise _unreadable(
            "file-too-large",
            Span(),
            f"This file is larger than {MAX_BYTES // 1000:,} KB, which is too long for a journal record.",
            "Move what does not belong here into attachments/ and link to it.",
        )
    data = data.removeprefix(codecs.BOM_UTF8)
    text = _one_line_end(_text(data))
    unusual = data.translate(None, _PLAIN)
    if unusual and _CONTROL.search(unusual.decode()) and (control := _CONTROL.search(text)):
        raise _unreadable(
            "control-character",
            Lines(text).span(*control.span()),
            f"An invisible control character (U+{ord(control[0]):04X}) stands here.",
            "Delete it; the cursor stops twice at the same spot when you move over it.",
        )
    if "<<<<<<< " in text or ">>>>>>> " in text:
        _refuse_conflict(text)
    return text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _text(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data[:4].count(0) > 1:
        raise _not_utf8(Span(), "This file is encoded as UTF-16 or UTF-32.")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = _one_line_end(data[: error.start].decode())
        place = Lines(before + "?").span(len(before), len(before) + 1)
        raise _not_utf8(place, "The character that stands here is not encoded as UTF-8.") from None


def _not_utf8(place: Span, message: str) -> Unreadable:
    return _unreadable("not-utf-8", place, message, "Save the file again with the encoding UTF-8.")


def _refuse_conflict(text: str) -> None:
    """Refuse the marks of a merge where each is a line of its own."""
    if marker := _CONFLICT.search(text):
        end = text.find("\n", marker.start())
        raise _unreadable(
            "conflict-markers",
            Lines(text).span(marker.start(), end if end >= 0 else len(text)),
            "Git left the marks of a merge conflict here.",
            "Keep the lines that are right, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.",
        )


def _unreadable(check: str, place: Span, message: str, way_out: str) -> Unreadable:
    return Unreadable(Fault(check, place, message, way_out))
