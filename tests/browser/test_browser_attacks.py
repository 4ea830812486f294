"""Lines that would run a script, in every field and body: none of them runs, with any one layer of defence taken away.

And with all layers away they run: so they would be seen.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from markdown.util import Registry

from career_journal.fields import SAFE_SCHEMES
from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.website.configured import configured
from career_journal.website.conversion import Converter
from career_journal.website.policy import with_policy
from tests.browser.attacks import LINES
from tests.promises import tried
from tests.variations import WAYS, varied
from tests.website.as_shown import MODELS, PAGE, front_matter, names
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.browser

BATCH = 75
"""How many lines share a field of one record; which ones differs from one way to write them to the next."""

PAGE_URL = "http://journal.example/page.html"
HOOK = """
window.ran = 0
for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => { window.ran += 1 }
"""
POKE = """() => {
  for (const element of document.querySelectorAll("body *")) {
    for (const kind of ["mouseover", "focus", "toggle", "submit"]) element.dispatchEvent(new Event(kind))
    const address = element.href?.baseVal ?? element.href ?? element.action  // that of a link in a drawing is no text
    const safe = /^(https?|mailto|tel|file):/.test(address || "")
    if (safe) element.addEventListener("click", event => event.preventDefault(), { once: true })
    element.dispatchEvent(new MouseEvent("click", { cancelable: true }))
  }
}"""


def off_escaping(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("career_journal.pages.escaping._escaped", lambda special: special[0])


def off_markdown(patch: pytest.MonkeyPatch) -> None:
    deregister = Registry.deregister

    def keep_html(self: Registry[Any], name: str, strict: bool = True) -> None:
        if name not in {"html_block", "html"}:
            deregister(self, name, strict)

    patch.setattr(Registry, "deregister", keep_html)


def off_cleaning(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("career_journal.website.conversion.clean", lambda html: html)


def off_schemes(patch: pytest.MonkeyPatch) -> None:
    schemes = (*SAFE_SCHEMES, "javascript", "vbscript", "data")
    for module in ("pages.bodies", "records.body_links", "checks.references_links"):
        patch.setattr(f"career_journal.{module}.SAFE_SCHEMES", schemes)


LAYERS: Mapping[str, Callable[[pytest.MonkeyPatch], None] | None] = {
    "what templates print is escaped": off_escaping,
    "HTML in Markdown is text": off_markdown,
    "pages are cleaned": off_cleaning,
    "links lead to four schemes alone": off_schemes,
    "the policy in each page": None,  # it is left out when the page is put together
}
"""The layers of defence, each with what takes it away."""


@pytest.fixture(scope="module")
def attacked(browser: Browser) -> Iterator[Attacked]:
    context = browser.new_context()
    attacked = Attacked(context.new_page())
    yield attacked
    context.close()


class Attacked:
    """A window in which pages are opened, and every element of them is clicked and pointed at."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._html: str | None = None
        self.asked: list[str] = []
        page.add_init_script(HOOK)
        page.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        if route.request.url == PAGE_URL and self._html is not None:
            route.fulfill(body=self._html, content_type="text/html")
            self._html = None
            return
        self.asked += [] if "journal.example" in route.request.url else [route.request.url]
        if route.request.is_navigation_request():
            route.fulfill(status=204)  # a form or a refresh that leads to the page itself: it stays
        else:
            route.abort()

    def runs(self, html: str) -> int:
        """How many scripts ran in the page."""
        self._html = html
        self._page.goto(PAGE_URL, wait_until="load")
        self._page.evaluate(POKE)
        self._page.wait_for_timeout(30)
        return int(self._page.evaluate("window.ran"))


def built(root: Path, lines: list[str], *, policy: bool) -> Iterator[str]:
    """The pages of a journal that has all these lines in each of its fields and bodies."""
    for key in MODELS:
        (root / key).parent.mkdir(exist_ok=True)
        body = "\n\n".join(lines)
        text = front_matter(key, "\n".join(lines)) + f"\n{body}\n\n## Highlights\n\n- {lines[0]}\n"
        (root / f"{key}.md").write_text(text, encoding="utf-8")
    edition = Edition(read_journal(root), TODAY)
    assert {f"{key}.md" for key in MODELS} <= set(edition.journal.sources)
    assert not edition.withheld
    config = configured(edition)
    config.plugins.on_config(config)
    converter = Converter(config)
    markdown = {page.address: page.markdown for page in pages(edition)}
    for key in MODELS:
        content = converter.html(markdown[PAGE.get(key, f"{key}.md")])
        html = f"<!doctype html><html><head><title>x</title></head><body><main>{content}</main></body></html>"
        yield with_policy(html, content) if policy else html


def batches(way: str) -> Iterator[list[str]]:
    lines = varied(LINES, way)
    Random(way).shuffle(lines)  # noqa: S311 - the same each time
    for start in range(0, len(lines), BATCH):
        yield lines[start : start + BATCH]


SINKS = sum(1 + len(list(names(model))) for model in MODELS.values())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("without", LAYERS, ids=lambda layer: f"without: {layer}")
def test_nothing_runs_with_one_layer_away(
    without: str, way: str, attacked: Attacked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if off := LAYERS[without]:
        off(monkeypatch)
    with tried("scripts") as count:
        attacked.asked.clear()
        for lines in batches(way):
            for html in built(tmp_path, lines, policy=without != "the policy in each page"):
                assert attacked.runs(html) == 0, lines
            count(len(lines) * SINKS)
        assert attacked.asked == []


def test_with_all_layers_away_they_run(attacked: Attacked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for off in LAYERS.values():
        if off:
            off(monkeypatch)
    ran = [attacked.runs(html) for html in built(tmp_path, LINES[:BATCH:7], policy=False)]
    assert all(ran), ran
