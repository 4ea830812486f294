"""The site by keyboard alone: everything is reached, in the order in which it stands, and one sees where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.visits import PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const element = document.activeElement
  // The theme shows a switch by the label beside it, or by the one that is for it.
  const switched = element.matches(".md-option") ? element.nextElementSibling : element.matches(".md-toggle") && element.labels[1]
  const shown = switched || element
  const box = shown.getBoundingClientRect()
  const header = document.querySelector(".md-header")
  const free = header.contains(shown) || shown.matches(".md-skip") || document.querySelector(".md-sidebar--primary").contains(shown)
  const covered = !free && box.bottom <= header.getBoundingClientRect().bottom
  const outlined = pseudo => getComputedStyle(shown, pseudo).outlineStyle !== "none"
  return {
    what: element.outerHTML.slice(0, 120),
    end: element === document.body,
    seen: box.right > 0 && box.width > 0 && getComputedStyle(shown).visibility === "visible" && !covered,
    marked: outlined() || outlined("::after") || element.matches(".md-search__input, .md-skip"),
    inside: Boolean(element.closest("article")),
  }
}"""


def stops(page: Page, most: int) -> list[dict[str, object]]:
    """What the Tab key reaches, until it leaves the page, or `most` times."""
    found = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["end"]:
            break
        found.append(stop)
    return found


@pytest.mark.parametrize(
    "address", ["index.html", "contacts/priya-raman.html", "contacts/index.html", "options/index.html"]
)
@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_each_stop_is_seen_and_marked(visit: Visits, address: str, screen: str) -> None:
    window = visit("http", PHONE) if screen == "phone" else visit("http")
    found = stops(window.open(address), 60)
    assert len(found) > 15
    assert [stop["what"] for stop in found if not stop["seen"]] == []
    assert [stop["what"] for stop in found if not stop["marked"]] == []


def test_the_skip_link_leads_into_the_page(visit: Visits) -> None:
    page = visit("http").open("contacts/priya-raman.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent").strip() == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["inside"]


def test_on_a_phone_the_nav_opens_by_keyboard_and_leads_on(visit: Visits) -> None:
    page = visit("http", PHONE).open("index.html")
    contacts = page.get_by_role("navigation").get_by_role("link", name="Contacts")
    assert not contacts.is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    contacts.wait_for(state="visible")
    contacts.press("Enter")
    page.wait_for_url("**/contacts/index.html")
