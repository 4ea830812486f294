"""The pages on paper: nothing is cut, nothing is there that only works on a screen, wide tables lie on their side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

PORTRAIT, LANDSCAPE = (595, 842), (842, 595)
"""A4 in points, width by height."""

CUT = """() => [...document.querySelectorAll("article *")]
  .filter(one => one.checkVisibility() && !one.closest("svg") && one.getBoundingClientRect().right > innerWidth + 1)
  .map(one => one.outerHTML.slice(0, 100))"""


def sheets(page: Page) -> list[tuple[int, int]]:
    """The size of each page of the PDF."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
    return [(round(float(width)), round(float(height))) for width, height in boxes]


@pytest.mark.parametrize(
    ("address", "size", "most"),
    [
        ("stages/explore.html", PORTRAIT, 9),
        ("stages/cultivate.html", PORTRAIT, 6),
        ("options/index.html", LANDSCAPE, 5),
        ("questions.html", LANDSCAPE, 5),
        ("contacts/index.html", PORTRAIT, 3),
        ("follow-ups.html", PORTRAIT, 4),
    ],
)
def test_a_page_prints_whole(visit: Visits, address: str, size: tuple[int, int], most: int) -> None:
    page = visit("disk").open(address)
    found = sheets(page)
    assert set(found) == {size}
    assert len(found) <= most
    page.emulate_media(media="print")
    page.set_viewport_size({"width": size[0] * 4 // 3 - 106, "height": 900})  # in pixels, without the margins
    assert page.evaluate(CUT) == []
    for place in (".md-header", ".md-sidebar", ".cj-tools"):
        assert not page.locator(place).first.is_visible(), place


def test_the_answered_questions_of_a_stage_are_printed_though_they_are_folded(visit: Visits) -> None:
    page = visit("disk").open("stages/explore.html")
    answer = page.locator("details .cj-coverage li").first
    assert not answer.is_visible()
    page.emulate_media(media="print")
    assert answer.is_visible()
