"""Every kind of page, at a desk and on a phone, over http and from disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import AT, KINDS
from tests.browser.visits import DESK, PHONE, SMALL_PHONE, sideways

if TYPE_CHECKING:
    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

ON_OTHERS = """() => {
  const lines = [], found = []
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode, around = text.parentElement
    if (!text.data.trim() || around.closest("svg") || !around.checkVisibility()) continue
    if (getComputedStyle(around).clipPath !== "none") continue  // words for those who listen
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const box of range.getClientRects()) if (box.width > 2) lines.push({ box, words: text.data.trim() })
  }
  for (const [place, { box, words }] of lines.entries()) {
    for (const other of lines.slice(place + 1, place + 40)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
      if (across > 2 && down > box.height / 2) found.push(`${words} / ${other.words}`)
    }
  }
  return found
}"""
"""Texts whose lines have a place in common; what follows soon after can alone do that."""

EVERY = [
    pytest.param(place, *kind, id=f"{place}-{name}") for place, kinds in AT.items() for name, kind in kinds.items()
]


@pytest.mark.parametrize(("place", "address", "words"), EVERY)
def test_a_page_reads_well_and_asks_for_nothing_beyond_the_site(
    visit: Visits, place: str, address: str, words: str
) -> None:
    window = visit(place)
    page = window.open(address)
    assert words in page.locator("article").inner_text()
    if place == "http":  # from a disk, what is asked for is there at once
        page.wait_for_load_state("networkidle")
    assert window.complaints == []
    assert window.elsewhere == []
    if place != "http":  # the same files as from disk
        for screen in (DESK, PHONE, SMALL_PHONE):
            page.set_viewport_size(screen)
            assert sideways(page) == [], screen
            assert page.evaluate(ON_OTHERS) == []


@pytest.mark.parametrize(("address", "words"), KINDS.values(), ids=list(KINDS))
def test_a_page_can_be_read_without_javascript(visit: Visits, address: str, words: str) -> None:
    page = visit("disk", java_script_enabled=False).open(address)
    assert words in page.locator("article").inner_text()
