"""The last look finds a secret however it is written, and nothing where there is none."""

from __future__ import annotations

import base64
import gzip
import html
import json
import time
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from career_journal.location import Span
from career_journal.sharing.kept_back import Secret
from career_journal.sharing.leaks import is_distinctive, leaks
from career_journal.sharing.what import What

if TYPE_CHECKING:
    from collections.abc import Callable

SECRETS = {
    What.NAME: "Jürgen Groß",
    What.ORGANIZATION: "Waterlijn",
    What.EMAIL: "juergen.gross@waterlijn.example",
    What.PHONE: "+49 (30) 1234 567-8",
    What.LINK: "https://www.pages.example/jg/",
    What.DAY: "2026-10-06",
    What.ID: "jurgen-gross",
    What.TEXT: "He lost his post in March and told nobody.",
}


def found(what: What, data: bytes, name: str = "index.html") -> bool:
    secret = Secret(what, SECRETS[what], "contacts/jurgen-gross.md", Span())
    return any(leak.files == (name,) for leak in leaks([(name, data)], [secret]))


def _escaped(text: str) -> str:
    return "".join(f"\\u{ord(sign):04x}" for sign in text)


def _entities(text: str) -> str:
    return "".join(f"&#{ord(sign)};" for sign in text)


def _tagged(text: str) -> str:
    return "<b class='x'>" + "</b><i>".join(text[start : start + 2] for start in range(0, len(text), 2)) + "</i>"


HIDINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode(),
    "within a page": lambda text: f"<p>a {text} b</p>".encode(),
    "in capitals": lambda text: text.upper().encode(),
    "decomposed": lambda text: unicodedata.normalize("NFD", text).encode(),
    "full width": lambda text: "".join(chr(ord(s) + 0xFEE0) if "!" <= s <= "~" else s for s in text).encode(),
    "entities": lambda text: _entities(text).encode(),
    "hexadecimal entities": lambda text: "".join(f"&#x{ord(sign):x};" for sign in text).encode(),
    "named entities": lambda text: html.escape(text).replace("ü", "&uuml;").replace("ß", "&szlig;").encode(),
    "percent": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()).encode(),
    "percent, four times": lambda text: quote(quote(quote(quote(text)))).encode(),
    "percent where needed": lambda text: quote(text).encode(),
    "\\u": lambda text: _escaped(text).encode(),
    "\\u in JSON": lambda text: json.dumps({"text": text}).encode(),
    "\\u in JSON in a page": lambda text: html.escape(json.dumps({"text": text})).encode(),
    "entities, percent-encoded": lambda text: quote(_entities(text)).encode(),
    "tags between the letters": lambda text: _tagged(text).encode(),
    "zero-width characters": lambda text: "\u200b".join(text).encode(),
    "soft hyphens as entities": lambda text: "&shy;".join(text).encode(),
    "in an attribute": lambda text: f'<a title="{html.escape(text)}" href="x">y</a>'.encode(),
    "in an address": lambda text: f'<a href="{quote(text)}">y</a>'.encode(),
    "in a comment": lambda text: f"<!-- {text} -->".encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 within a page": lambda text: b"<a href='data:text/plain;base64," + base64.b64encode(text.encode()) + b"'>",
    "base64 for addresses": lambda text: base64.urlsafe_b64encode(f"<p>{text}</p>".encode()),
    "packed": lambda text: gzip.compress(text.encode()),
    "packed in base64": lambda text: base64.b64encode(gzip.compress(text.encode())),
}


@pytest.mark.parametrize("hiding", HIDINGS)
@pytest.mark.parametrize("what", SECRETS)
def test_a_secret_is_found_however_it_is_written(what: What, hiding: str) -> None:
    data = HIDINGS[hiding](SECRETS[what])
    assert found(what, data)


@pytest.mark.parametrize(
    ("what", "text"),
    [
        (What.NAME, "juergen-gross"),
        (What.NAME, "Juergen Gross"),
        (What.NAME, "Jurgen Gross"),
        (What.NAME, "jurgengross"),
        (What.NAME, "xjurgengrossx"),
        (What.NAME, "<td>Jürgen</td><td>Groß</td>"),
        (What.EMAIL, "mailto:juergen.gross%40waterlijn.example"),
        (What.NAME, "<p>Jür-\n gen Groß</p>"),
        (What.ORGANIZATION, "<tr data-people='Waterlijn'>"),
        (What.ORGANIZATION, "self.journal = ['a <style>', 'Waterlijn', '</style>']"),
        (What.PHONE, "030/12345678"),
        (What.PHONE, "call 3456 78 here"),
        (What.PHONE, "tel:+493012345678"),
        (What.PHONE, "<a href='tel:+493012345678'>x</a>"),
        (What.PHONE, "0049 30 12 34 56 78"),
        (What.LINK, "pages.example/jg"),
        (What.LINK, "http://pages.example/jg/more"),
        (What.DAY, "6 Oct 2026"),
        (What.DAY, "6th of October 2026"),
        (What.DAY, "Oct. 6, 2026"),
        (What.DAY, "6. Oktober 2026"),
        (What.DAY, "6 de octubre de 2026"),
        (What.DAY, "06.10.2026"),
        (What.DAY, "06.10.26"),
        (What.DAY, "10/6/26"),
        (What.DAY, "10/6/2026"),
        (What.DAY, "20261006"),
        (What.DAY, "2026-10-06-jurgen"),
        (What.DAY, "2026-10-6"),
        (What.DAY, "2026. 10. 6."),
        (What.DAY, "2026–10–06"),
        (What.DAY, "2026-Oct-06"),
        (What.DAY, "6Oct2026"),
        (What.DAY, "6/Oct/2026"),
        (What.DAY, "6 ott 2026"),
        (What.DAY, "6-го октября 2026"),
        (What.DAY, "den 6ten Oktober 2026"),
        (What.DAY, "6\\. Oktober 2026"),
        (What.DAY, "**6** October 2026"),
        (What.DAY, "6&nbsp;October 2026"),
        (What.DAY, "October the 6th, 2026"),
        (What.DAY, "Oct.6,2026"),
        (What.DAY, "Oct-06-2026"),
        (What.DAY, "06 10 2026"),
        (What.DAY, "06_10_2026"),
        (What.DAY, "6. 10. 2026"),
        (What.DAY, "6–8 October 2026"),
        (What.DAY, "6 och 7 oktober 2026"),
        (What.DAY, "6.10 - 8.10.2026"),
        (What.DAY, "6.-8.10.2026"),
        (What.DAY, "8.10. 2026-10-06"),
        (What.DAY, "٦.١٠.٢٠٢٦"),
        (What.TEXT, "he lost his post, in March and told nobody"),
    ],
)
def test_other_spellings(what: What, text: str) -> None:
    assert found(what, text.encode())


@pytest.mark.parametrize("what", [What.NAME, What.ORGANIZATION, What.EMAIL, What.ID, What.DAY])
def test_names_of_files_are_looked_through_too(what: What) -> None:
    name = f"contacts/{quote(SECRETS[what])}.html"
    assert found(what, b"", name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Jürgen and another Gross",
        "2026-10 and 2026-11-06, 16 October 2026",
        "in all 6 people 2026, October the 6 of 2026",
        "Contact 6, October 2026 and contact-6 October 2026",
        "Version 6.10 - 2026",
        "1234 567, 2345679 and 12345",
        "version 1.06.10.26",
        "<svg><path d='M12 34 56 78'/></svg>",
        "waterlijnx",
        "He lost his post in April and told nobody.",
        "16 Oct 2026 2 Nov 2026, 26 Oct 2026 at 10, 2026",
        "<time datetime='2026-10'>October 2026</time><td>6</td>",
        "aGVsbG8gd29ybGQgYW5kIG1vcmU=",
    ],
)
def test_nothing_is_found_where_nothing_is(text: str) -> None:
    secrets = [Secret(what, words, "a.md", Span()) for what, words in SECRETS.items()]
    assert leaks([("index.html", text.encode())], secrets) == ()


@pytest.mark.parametrize(
    ("what", "words", "expected"),
    [
        (What.NAME, "lee", True),
        (What.NAME, "al", False),
        (What.NAME, "王伟", True),
        (What.TEXT, "half an hour", False),
        (What.TEXT, "half an hour on the twenty third", True),
        (What.TAG, "hub", False),
        (What.TAG, "case2026x", True),
        (What.ID, "the dean", False),
        (What.ID, "priya raman", True),
        (What.ID, "gis", False),
        (What.EMAIL, "a b example", True),
    ],
)
def test_what_anybody_may_write_is_not_looked_for(what: What, words: str, expected: bool) -> None:
    assert is_distinctive(what, tuple(words.split())) is expected


@pytest.mark.parametrize("sign", ["<a", "<svg ", "<!--", "&", "%", "\\\\u", "](", "2026-", "A", "1 ", "\u200b"])
def test_a_file_of_a_megabyte_takes_no_more_than_its_time(sign: str) -> None:
    secrets = [Secret(what, words, "a.md", Span()) for what, words in SECRETS.items()]
    start = time.process_time()
    leaks([("index.html", (sign * (400_000 // len(sign))).encode())], secrets)
    assert time.process_time() - start < 20


def test_a_name_in_a_script_without_spaces_is_found_within_a_sentence() -> None:
    assert leaks([("index.html", "我和王伟谈过".encode())], [Secret(What.NAME, "王伟", "a.md", Span())])


def test_a_leak_says_every_file_once() -> None:
    secret = Secret(What.NAME, "Jürgen Groß", "a.md", Span())
    pages = [(f"{number}.html", b"J&uuml;rgen Gro&szlig;, J\xc3\xbcrgen Gro\xc3\x9f") for number in range(3)]
    (leak,) = leaks(pages, [secret, secret])
    assert leak.files == ("0.html", "1.html", "2.html")


def test_what_only_looks_packed_is_read_as_it_is() -> None:
    assert found(What.NAME, b"\x1f\x8bno gzip: J\xc3\xbcrgen Gro\xc3\x9f")
