"""Every kind of page, at a desk and on a phone, over http and from disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import KINDS
from tests.browser.visits import PHONE

if TYPE_CHECKING:
    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

every_kind = pytest.mark.parametrize(("address", "words"), KINDS.values(), ids=list(KINDS))


@every_kind
@pytest.mark.parametrize("place", ["http", "disk"])
def test_a_page_reads_well_and_asks_for_nothing_beyond_the_site(
    visit: Visits, place: str, address: str, words: str
) -> None:
    window = visit(place)
    page = window.open(address)
    assert words in page.locator("article").inner_text()
    page.wait_for_load_state("networkidle")
    assert window.complaints == []
    assert window.elsewhere == []


@every_kind
def test_a_phone_need_not_scroll_sideways(visit: Visits, address: str, words: str) -> None:
    page = visit("http", PHONE).open(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@every_kind
def test_a_page_can_be_read_without_javascript(visit: Visits, address: str, words: str) -> None:
    page = visit("disk", java_script_enabled=False).open(address)
    assert words in page.locator("article").inner_text()
