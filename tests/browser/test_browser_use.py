"""What a person does on the site: searches, follows links, and turns the light off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

either_place = pytest.mark.parametrize("place", ["http", "disk"])


@either_place
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dyke", "interviews/2026-08-19-priya-raman.html"),  # a word of an answer
        ("climate adaptation manager", "contacts/priya-raman.html"),  # a role
        ("Sørensen", "contacts/henrik-sorensen.html"),  # a name as it is written
    ],
)
def test_the_search_finds_a_record(visit: Visits, place: str, words: str, found: str) -> None:
    window = visit(place)
    page = window.open("index.html")
    page.get_by_role("textbox", name="Search").press_sequentially(words)
    result = page.locator(f'.md-search-result__link[href*="{found}"]').first
    result.wait_for()
    result.click()
    page.wait_for_url(f"**/{found}*")
    assert window.elsewhere == []


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
