"""What a person does on the site: searches, follows links, and turns the light off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

either_place = pytest.mark.parametrize("place", ["http", "disk"])


@either_place
def test_links_lead_from_the_home_page_to_a_person(visit: Visits, place: str) -> None:
    page = visit(place).open("index.html")
    page.get_by_role("navigation").get_by_role("link", name="Contacts").first.click()
    page.get_by_role("article").get_by_role("link", name="Priya Raman").first.click()
    assert page.locator("h1").inner_text() == "Priya Raman"
    page.locator("article").get_by_role("link", name="Stadt Aldenau").first.click()
    assert page.locator("h1").inner_text() == "Stadt Aldenau"


def test_the_light_can_be_turned_off(visit: Visits) -> None:
    page = visit("http").open("index.html")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.locator("label[for^=__palette]:visible").click()
    dark = page.evaluate(colour)
    assert dark != light
    page.reload()
    assert page.evaluate(colour) == dark
