"""Whatever is typed comes out as the text it is, on the page, in its title and in the search."""

from __future__ import annotations

import json
from datetime import date
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from career_journal.editing.scalars import scalar
from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "*Star* _Under_ `Tick` [Link](x) ![Image](y)",
    "# Heading",
    "- item",
    "| a | b |",
    "&amp; &lt;b&gt; &#60;",
    "{{ 7*7 }} {% raw %}",
    "$(1) {: onclick=x } {#id}",
    "Null",
    "no",
    "007",
    "12:30",
    "1.10",
    "+49 30 5550",
    "[[wiki]]",
    "</h1></div></body>",
    "javascript:alert(1)",
    "Søren 李 مريم \u200f😀",
    "\\*backslash\\",
    "~~~ --- === :::",
    "http://a.example/?a=1&b=2",
    "^up^ ~~gone~~ ==mark== ++ins++",
)


class Texts(HTMLParser):
    """The text of a page's article, its title, and the elements in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.title = self.text = ""
        self.elements: set[str] = set()
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"title", "article"}:
            self._inside.append(tag)
        elif "article" in self._inside:
            self.elements.add(tag)
            self.elements |= {name for name, _ in attrs if name.startswith("on")}

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if "article" in self._inside:
            self.text += data
        elif "title" in self._inside:
            self.title += data


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    root = folder / "journal"
    (root / "contacts").mkdir(parents=True)
    (root / "interviews").mkdir()
    (root / "options").mkdir()
    for n, name in enumerate(NAMES):
        text = scalar(name)
        (root / "contacts" / f"c{n}.md").write_text(
            f"---\nname: {text}\nrole: {text}\ntags: [{scalar(name, in_flow=True)}]\n---\n"
        )
        (root / "options" / f"o{n}.md").write_text(f"---\nname: {text}\nwhy: {text}\nbarriers: {text}\n---\n")
        (root / "interviews" / f"2026-09-01-c{n}.md").write_text(
            f"---\ncontact: c{n}\ndate: 2026-09-01\nstage: explore\noptions: o{n}\nhope: {text}\n"
            f"facts:\n  - about: outlook\n    says: {text}\nadvice:\n  - what: {text}\n---\n\n"
            f"## Answers\n\n### {name}\n\nAn answer: {name}\n\n## Highlights\n\n{name}\n"
        )
    assert isinstance(build_site(read_journal(root), date(2026, 10, 19), folder / "site"), Built)
    return folder / "site"


@pytest.mark.parametrize(("n", "name"), list(enumerate(NAMES)), ids=[str(n) for n in range(len(NAMES))])
def test_a_name_comes_out_as_it_was_typed(hostile_site: Path, n: int, name: str) -> None:
    for folder in ("contacts", "options"):
        page = Texts((hostile_site / folder / f"{folder[0]}{n}.html").read_text("utf-8"))
        assert " ".join(name.split()) in " ".join(page.text.split()), folder
        assert " ".join(name.split()) in " ".join(page.title.split()), folder
        assert not page.elements & {"script", "img", "iframe", "onclick", "onerror"}, folder


def test_no_page_and_no_body_brings_a_script_or_a_handler(hostile_site: Path) -> None:
    for path in hostile_site.rglob("*.html"):
        page = Texts(path.read_text("utf-8"))
        assert not {name for name in page.elements if name.startswith("on") or name in {"script", "iframe"}}, path.name
        assert 'href="javascript:' not in path.read_text("utf-8").lower(), path.name


def test_the_search_knows_every_name_as_it_was_typed(hostile_site: Path) -> None:
    script = (hostile_site / "search" / "records.js").read_text("utf-8")
    titles = {address: title for address, title, *_ in json.loads(script.removeprefix("self.journal = "))}
    for n, name in enumerate(NAMES):
        assert titles[f"contacts/c{n}.html"] == normalize("NFC", " ".join(name.split()))
