"""A file as a browser, a search index or a curious person reads it: unpacked, decoded, without markup, word by word."""

from __future__ import annotations

import base64
import binascii
import gzip
import html
import re
import unicodedata
import zlib
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from career_journal.sharing.days_read import days_in_short, days_named
from career_journal.sharing.words import without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator


class Reading(NamedTuple):
    """One way to read a text.

    Attributes:
        words: each of its words, folded.
        text: all of them in a row, with a blank between them and at both ends.
        digits: those of its numbers, as somebody dials them, when `seen`; with blanks as in `text`.
        days: the days that it names, `2026-10-20`.
        seen: whether it is what is read on a page, without markup, and not all that stands in the file.
    """

    words: frozenset[str]
    text: str
    digits: str
    days: frozenset[str]
    seen: bool


def readings(data: bytes | str) -> Iterator[Reading]:
    """Every way to read a file, or a name."""
    for text in [data] if isinstance(data, str) else _texts(data):
        decoded = _decoded(text)
        yield _reading(decoded, seen=False)
        seen = _without_markup(decoded) if "<" in decoded else decoded
        yield _reading(seen, seen=True)
        if not text.lstrip().startswith("<"):  # no page: what looks like markup may be words about it
            yield _reading(decoded, seen=True)
        if _HYPHENATED.search(seen):
            yield _reading(_HYPHENATED.sub("", seen), seen=True)


_HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u2010]\s*\n\s*(?=[^\W\d_])")
"""The end of a line in the middle of a word."""


def plain(text: str) -> str:
    """The words of a text as readings have them, with a blank between them."""
    return _plain(_decoded(text))


def _texts(data: bytes, depth: int = 2) -> Iterator[str]:
    """What stands in a file: its text, and that of what is packed or encoded in it."""
    if data.startswith(b"\x1f\x8b") and depth:
        try:
            yield from _texts(gzip.decompress(data), depth - 1)
        except (OSError, EOFError, zlib.error):
            pass  # it only begins like one: it is read as it is
        else:
            return
    text = data.decode("utf-8", "replace")
    yield text
    for run in dict.fromkeys(_BASE64.findall(text)) if depth else ():
        if decoded := _unpacked(run):
            yield from _texts(decoded, depth - 1)


_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{12,}={0,2}")


def _unpacked(run: str) -> bytes | None:
    """What a run of base64 says; None when that is no text."""
    plain = run.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        decoded = base64.b64decode(plain + "=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return None
    if decoded.startswith(b"\x1f\x8b"):
        return decoded
    return decoded if _is_text(decoded) else None


def _is_text(decoded: bytes) -> bool:
    try:
        text = decoded.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return sum(sign.isprintable() or sign.isspace() for sign in text) == len(text)


def _reading(text: str, *, seen: bool) -> Reading:
    found = _plain(text).split()
    if not text.isascii():
        text = unicodedata.normalize("NFKC", without_unseen(text))
    digits = " ".join(re.sub(r"\D", "", run) for run in _NUMBERS.findall(text)) if seen else ""
    days = (*days_named(text), *(days_in_short(text) if seen else ()))
    return Reading(frozenset(found), f" {' '.join(found)} ", f" {digits} ", frozenset(days), seen)


_NUMBERS = re.compile(r"(?<!\d)\d(?:[^\w\n,;:|]{0,3}\d){5,19}(?!\d)")
_ESCAPE = re.compile(r"\\+u\{?([0-9a-fA-F]{4,6})\}?|\\+x([0-9a-fA-F]{2})|\\+([nrt])")


def _decoded(text: str) -> str:
    """Without the escapes of HTML, addresses and scripts, one inside the other too."""
    for _ in range(4):
        before = text
        if "&" in text:
            text = html.unescape(text)
        if "%" in text:
            text = unquote(text)
        if "\\" in text:
            text = _ESCAPE.sub(_sign, text)
        if text == before:
            break
    return text


def _sign(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code and int(code, 16) < 0x110000 else " "


_MARKS = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}  # noqa: RUF001 - letters meant
)


def _plain(text: str) -> str:
    """The words of a text with a blank between them: no case, no marks, nothing unseen, no punctuation."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", without_unseen(text)).casefold().translate(_LETTERS)
        text = _MARKS.sub("", text)
    return " ".join(_WORD.findall(text.casefold()))


_UNREAD = re.compile(r"<(?=(?:script|style|svg)\b)", re.IGNORECASE)
_READ_AGAIN = re.compile(r"</(?:script|style|svg)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<(/?[a-zA-Z!][^\s<>]*)([^<>]*)>")
_WORDS = "a abbr b code del em i ins kbd label mark q s small span strong sub sup time u wbr"
_INLINE = frozenset(_WORDS.split())
_SAYING = "href|src|alt|title|content|id|value|datetime|label|placeholder|summary|aria-label|data-[a-z-]+"
_VALUE = re.compile(rf"\b(?:{_SAYING})=(?:\"([^\"]*)\"|'([^']*)'|(\S+))")


def _without_markup(text: str) -> str:
    """What is read on a page, and after it what its tags say: addresses, titles, descriptions."""
    said: list[str] = []

    def aside(match: re.Match[str]) -> str:
        if "=" in match[2]:
            said.extend("".join(value) for value in _VALUE.findall(match[2]))
        return "" if match[1].lstrip("/").lower() in _INLINE else " "

    first, *others = _UNREAD.split(text)
    read = " ".join((first, *(_READ_AGAIN.split(piece, maxsplit=1)[-1] for piece in others)))
    text = read.replace("<!--", " ").replace("-->", " ")
    return _APART.join([_TAG.sub(aside, text), *said])


_APART = "\n0apart0\n"
"""A word that nobody writes, between things that are not read one after the other."""
