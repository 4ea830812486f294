"""The site keeps to itself: whatever a person does, it asks nobody for anything, and runs nothing that is not its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import AT
from tests.browser.visits import PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("place", "words"), [("http", "priya raman"), ("disk", "priya raman"), ("shared", "contact 10")]
)
def test_a_walk_through_all_pages_in_the_dark_with_a_search_on_each(visit: Visits, place: str, words: str) -> None:
    window = visit(place, PHONE)
    page = window.open("index.html")
    page.locator("label[for=__palette_1]").click()
    for address, _ in AT[place].values():
        window.open(address)
        assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
        page.locator(".md-header__button[for=__search]").click()
        page.get_by_role("textbox", name="Search").fill(words)
        page.keyboard.press("Shift")
        page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{AT[place]['contact'][0]}*")
    assert page.locator("article mark").first.inner_text().lower() == words
    assert window.complaints == []
    assert window.elsewhere == []


def test_a_script_that_found_its_way_into_a_page_is_not_run(visit: Visits) -> None:
    def smuggle(route: Route) -> None:
        html = route.fetch().text()
        foreign = (
            "<script>document.title = 'run'</script><img src='x' onerror=\"document.title = 'run'\">"
            "<script src='https://evil.example/x.js'></script><img src='https://evil.example/x.png'>"
            "<iframe src='https://evil.example/'></iframe><base href='https://evil.example/'>"
        )
        route.fulfill(body=html.replace("<h1", f"{foreign}<h1", 1), content_type="text/html")

    window = visit("http")
    window.page.route("**/contacts/priya-raman.html", smuggle)
    sent: list[str] = []
    window.page.route("https://evil.example/**", lambda route: sent.append(route.request.url))
    page = window.open("contacts/priya-raman.html")
    page.wait_for_load_state("networkidle")
    assert page.title().startswith("Priya Raman")
    assert sent == []
    refused = " ".join(window.complaints)
    for rule in ("script-src 'self'", "img-src 'self'", "default-src 'none'", "base-uri 'none'"):
        assert rule in refused
