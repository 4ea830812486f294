"""The last look: whether anything that was kept back shows in what was built, however it is written there.

It knows names, bytes and secrets alone, and nothing of how the site was made. A file is read as a browser, a search
index or a curious person would: as it is, unpacked, decoded, without tags and without what takes no room on a screen.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import html
import re
import unicodedata
import zlib
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from career_journal.sharing.known import What, bare, phone_tail
from career_journal.sharing.words import UNSEEN, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from career_journal.sharing.kept_back import Secret


class Leak(NamedTuple):
    """A secret, and the built files in which it shows, or in whose names."""

    secret: Secret
    files: tuple[str, ...]


class _Reading(NamedTuple):
    """One way to read a file: its words, each but once, and all of them in a row; `seen`: without the markup."""

    words: frozenset[str]
    text: str
    digits: str
    days: frozenset[str]
    seen: bool


def leaks(files: Iterable[tuple[str, bytes]], secrets: Iterable[Secret]) -> tuple[Leak, ...]:
    """Every secret that shows, with the files where it does. `files`: names with forward slashes, and bytes."""
    index = _Index(tuple(secrets))
    found: dict[Secret, dict[str, None]] = defaultdict(dict)
    for name, data in files:
        for reading in (*_readings(name), *(reading for text in _texts(data) for reading in _readings(text))):
            for secret in index.found(reading):
                found[secret][name] = None
    return tuple(Leak(secret, tuple(names)) for secret, names in found.items())


class _Index:
    """The secrets by what they are looked up with."""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self._phrases: dict[str, list[tuple[str, Secret, bool]]] = defaultdict(list)
        self._joined: dict[str, list[tuple[str, Secret]]] = defaultdict(list)
        self._days: dict[str, list[Secret]] = defaultdict(list)
        self._phones: list[tuple[str, Secret]] = []
        self._unspaced: list[tuple[str, Secret]] = []
        forms = [(form, secret) for secret in secrets for form in _forms(secret)]
        how_often: dict[str, int] = defaultdict(int)
        for form, _ in forms:
            for word in set(form):
                how_often[word] += 1
        for form, secret in forms:
            rarest = min(form, key=lambda word: (how_often[word], -len(word)))
            self._phrases[rarest].append((f" {' '.join(form)} ", secret, len(form) == 1))
            joined = "".join(form)
            if secret.what in _SQUEEZED and len(form) > 1 and len(joined) >= _LONG:
                self._joined[joined[:_LONG]].append((joined, secret))
            if is_unspaced(secret.text):
                self._unspaced.append((joined, secret))
        for secret in secrets:
            if secret.what is What.PHONE and (tail := phone_tail(secret.text)):
                self._phones.append((tail, secret))
            if secret.what is What.DAY:
                self._days[secret.text].append(secret)

    def found(self, reading: _Reading) -> Iterator[Secret]:
        """The secrets that show in a text as it was read."""
        for day in self._days.keys() & reading.days:
            yield from self._days[day]
        for word in self._phrases.keys() & reading.words:
            for form, secret, alone in self._phrases[word]:
                if (reading.seen or not alone) and form in reading.text:
                    yield secret
        for word in reading.words:
            if len(word) > _LONG and self._joined:
                yield from self._inside(word)
        if reading.seen:
            yield from (secret for tail, secret in self._phones if tail in reading.digits)
            squeezed = reading.text.replace(" ", "") if self._unspaced else ""
            yield from (secret for form, secret in self._unspaced if form in squeezed)

    def _inside(self, word: str) -> Iterator[Secret]:
        """Names written as one word, or as a part of one."""
        for start in range(len(word) - _LONG + 1):
            for joined, secret in self._joined.get(word[start : start + _LONG], ()):
                if word.startswith(joined, start):
                    yield secret


_LONG = 8
_SQUEEZED = frozenset({What.NAME, What.ORGANIZATION, What.ID, What.EMAIL, What.LINK})


def _forms(secret: Secret) -> Iterator[tuple[str, ...]]:
    """The words of a secret as they are searched for; none for one that anybody may write by chance."""
    text = bare(secret.text) if secret.what is What.LINK else secret.text
    for spelled in dict.fromkeys((text, text.translate(_WRITTEN_OUT))):
        form = tuple(_plain(_decoded(spelled)).split())
        if is_distinctive(secret.what, form):
            yield form


_WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "Å": "Aa", "ø": "oe", "Ø": "Oe"}
)


def is_distinctive(what: What, form: tuple[str, ...]) -> bool:
    """Whether words tell a secret from what anybody may write.

    A name does, a text when it has four words and twenty letters; and so does a word with letters and digits in it.
    """
    letters = sum(map(len, form))
    if what in {What.PHONE, What.DAY} or not form:
        return False
    if what in {What.NAME, What.ORGANIZATION}:
        return letters > 2 or is_unspaced("".join(form))
    if what in {What.EMAIL, What.LINK}:
        return len(form) > 1
    if any(len(word) > 5 and _MIXED.search(word) for word in form):
        return True
    return (letters >= 20 and len(form) >= 4) or (what is What.ID and len(form) > 1 and letters >= 8)


_MIXED = re.compile(r"\d[^\W\d_]|[^\W\d_]\d")


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


def _readings(text: str) -> Iterator[_Reading]:
    decoded = _decoded(text)
    yield _reading(decoded, seen=False)
    if "<" in decoded:
        yield _reading(_without_markup(decoded), seen=True)
    else:
        yield _reading(decoded, seen=True)


def _reading(text: str, *, seen: bool) -> _Reading:
    found = _plain(text).split()
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    digits = " ".join(re.sub(r"\D", "", run) for run in _NUMBERS.findall(text)) if seen else ""
    return _Reading(frozenset(found), f" {' '.join(found)} ", digits, frozenset(_days(text)), seen)


def _days(text: str) -> Iterator[str]:
    """The days that a text names, `2026-10-20`; one that may be read in two ways, both ways."""
    for match in _DAY.finditer(text):
        year = match["year"] or match["last"] or match["late"] or match["end"]
        month = match["month"] or match["name"] or match["called"]
        if month and not month.isdecimal():
            number = f"{_MONTHS.index(month[:3].lower()) + 1:02}"
            yield f"{year}-{number}-{int(match['day'] or match['before'] or match['after']):02}"
        elif month:
            yield f"{year}-{int(month):02}-{int(match['day']):02}"
        else:
            one, other = int(match["one"]), int(match["other"])
            yield from (f"{year}-{one:02}-{other:02}", f"{year}-{other:02}-{one:02}")


_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_NAMED = rf"(?:{'|'.join(_MONTHS)})[a-z]*"
_DAY = re.compile(
    r"(?<!\d)(?P<year>\d{4})[-./ ]?(?P<month>\d\d)[-./ ]?(?P<day>\d\d)(?!\d)"
    r"|(?<!\d)(?P<one>\d{1,2})[-./](?P<other>\d{1,2})[-./](?P<last>\d{4})(?!\d)"
    r"|(?<![\d-])(?P<before>\d{1,2})(?:st|nd|rd|th)?(?: of)?"
    rf"[\s.-]{{1,3}}(?P<name>{_NAMED})[\s.,-]{{1,3}}(?P<late>\d{{4}})"
    rf"|\b(?P<called>{_NAMED})[\s.]{{1,3}}(?P<after>\d{{1,2}})(?:st|nd|rd|th)?[\s,]{{1,3}}(?P<end>\d{{4}})",
    re.IGNORECASE,
)


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


_UNSEEN = re.compile(f"[{UNSEEN}]")
_MARKS = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}  # noqa: RUF001 - letters meant
)


def _plain(text: str) -> str:
    """The words of a text with a blank between them: no case, no marks, nothing unseen, no punctuation."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", _UNSEEN.sub("", text)).casefold().translate(_LETTERS)
        text = _MARKS.sub("", text)
    return " ".join(_WORD.findall(text.casefold()))


_UNREAD = re.compile(r"<(script|style|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<(/?[a-zA-Z!][^\s>]*)([^>]*)>")
_WORDS = "a abbr b code del em i ins kbd label mark q s small span strong sub sup time u wbr"
_INLINE = frozenset(_WORDS.split())
_SAYING = "href|src|alt|title|content|id|value|datetime|aria-label|data-sort"
_VALUE = re.compile(rf"\b(?:{_SAYING})=(?:\"([^\"]*)\"|'([^']*)'|(\S+))")


def _without_markup(text: str) -> str:
    """What is read on a page, and after it what its tags say: addresses, titles, descriptions."""
    said: list[str] = []

    def aside(match: re.Match[str]) -> str:
        if "=" in match[2]:
            said.extend("".join(value) for value in _VALUE.findall(match[2]))
        return "" if match[1].lstrip("/").lower() in _INLINE else " "

    text = _UNREAD.sub(" ", text).replace("<!--", " ").replace("-->", " ")
    return _APART.join([_TAG.sub(aside, text), *said])


_APART = "\n0apart0\n"
"""A word that nobody writes, between things that are not read one after the other."""
