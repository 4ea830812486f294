"""The tables: sorted and filtered, with the mouse and without, and the same again at the same address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.visits import PHONE

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

    from tests.browser.visits import Visit, Visits

pytestmark = pytest.mark.browser

either_place = pytest.mark.parametrize("place", ["http", "disk"])

CONTACTS = "contacts/index.html"


def names(page: Page) -> list[str]:
    return page.locator("table.cj-sortable tbody tr:visible th > a:first-child").all_inner_texts()


def count(page: Page) -> str:
    return page.locator(".cj-tools output").inner_text()


@either_place
def test_a_filter_finds_words_in_any_case_and_without_accents_and_stays_in_the_address(
    visit: Visits, place: str
) -> None:
    window = visit(place)
    page = window.open(CONTACTS)
    everyone = names(page)
    assert count(page) == f"{len(everyone)} of {len(everyone)}"
    page.get_by_label("Filter").fill("aldenau SORENSEN")
    assert names(page) == ["Henrik Sørensen"]
    assert count(page) == f"1 of {len(everyone)}"
    page.reload()
    assert names(page) == ["Henrik Sørensen"]
    assert page.get_by_label("Filter").input_value() == "aldenau SORENSEN"
    page.get_by_role("link", name="Henrik Sørensen").first.click()
    page.wait_for_url("**/henrik-sorensen.html")
    page.go_back()
    assert names(page) == ["Henrik Sørensen"]
    page.get_by_label("Filter").fill("")
    assert names(page) == everyone
    assert page.url.endswith(CONTACTS)
    assert window.complaints == []


@either_place
def test_dates_sort_by_day_and_what_is_not_said_comes_last_either_way(visit: Visits, place: str) -> None:
    page = visit(place).open(CONTACTS)
    first = names(page)
    touched = page.locator("tbody td[data-label='Last touch']")

    def days() -> list[str]:
        found: list[str] = touched.evaluate_all("cells => cells.map(cell => cell.dataset.sort)")
        return found

    said = sorted(day for day in days() if day)
    unsaid = [""] * (len(first) - len(said))
    head = page.locator("th", has=page.get_by_role("button", name="Last touch"))
    for order, direction in ((said, "ascending"), (said[::-1], "descending")):
        page.get_by_role("button", name="Last touch").click()
        assert head.get_attribute("aria-sort") == direction
        page.reload()
        assert days() == order + unsaid
        assert head.get_attribute("aria-sort") == direction
    page.get_by_role("button", name="Last touch").click()
    assert names(page) == first
    assert head.get_attribute("aria-sort") is None


@pytest.mark.parametrize(
    ("address", "column", "first"),
    [
        ("interviews/index.html", "Date", "16 May 2026"),
        ("organizations/index.html", "People", "Institut Meandr"),
        ("options/index.html", "Voices", "UX researcher for maps and public services"),
        ("questions.html", "Question", None),
        ("stages/cultivate.html", "Organization", "Bureau Waterlijn"),
    ],
)
def test_each_table_sorts(visit: Visits, address: str, column: str, first: str | None) -> None:
    page = visit("http").open(address)
    before = page.locator("table.cj-sortable tbody th").all_inner_texts()
    page.get_by_role("button", name=column, exact=True).click()
    after = page.locator("table.cj-sortable tbody th").all_inner_texts()
    assert sorted(after) == sorted(before)
    assert first is None or after[0].startswith(first)


def test_follow_ups_sort_and_filter_within_their_groups(visit: Visits) -> None:
    page = visit("http").open("follow-ups.html")
    groups = page.locator("tbody:visible h2").all_inner_texts()
    page.get_by_role("button", name="Due").click()
    assert page.locator("tbody:visible h2").all_inner_texts() == groups
    for body in page.locator("tbody").all():
        days = body.locator("td[data-label=Due]").evaluate_all("cells => cells.map(cell => cell.dataset.sort)")
        assert days == sorted(days)
    page.get_by_label("Filter").fill("Hoekstra")
    assert page.locator("tbody:visible h2").count() == 1
    assert page.locator("tbody tr:visible", has_text="Marit Hoekstra").count() == 1


def test_a_table_is_sorted_and_filtered_by_keyboard_alone(visit: Visits) -> None:
    page = visit("disk").open(CONTACTS)
    page.get_by_role("heading", name="Contacts").click()
    for _ in range(3):  # the page before the table, if anything, then the filter
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.cj-filter')"):
            break
    page.keyboard.type("climate")
    assert 0 < len(names(page)) < 18
    page.keyboard.press("Tab")  # the box that scrolls
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Name"
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    assert names(page) == sorted(names(page), reverse=True)
    assert page.evaluate("document.activeElement.textContent") == "Name", "it keeps the focus"


def test_without_javascript_a_table_is_complete(visit: Visits) -> None:
    page = visit("disk", java_script_enabled=False).open(f"{CONTACTS}?filter=nobody")
    assert len(names(page)) == 18
    assert page.locator(".cj-tools, .cj-sort").count() == 0


def crowded(window: Visit) -> Page:
    """The contacts, each twelve times."""

    def repeat(route: Route) -> None:
        head, rows, end = re.split("(?<=<tbody>)(.*?)(?=</tbody>)", route.fetch().text(), maxsplit=1, flags=re.DOTALL)
        route.fulfill(body=head + rows * 12 + end, content_type="text/html")

    window.page.route(f"**/{CONTACTS}*", repeat)
    return window.open(CONTACTS)


def test_of_a_crowd_the_rows_beyond_two_hundred_rest_until_somebody_asks(visit: Visits) -> None:
    page = crowded(visit("http"))
    assert (len(names(page)), count(page)) == (200, "216 of 216")
    page.get_by_role("button", name="Name").click()
    page.get_by_role("button", name="Name").click()
    assert (len(names(page)), names(page)[0]) == (200, "Zhao Meilin (赵美琳)")
    page.get_by_label("Filter").fill("Aylin")
    assert names(page) == ["Aylin Demir"] * 12, "a filter finds them all the same"
    assert not page.get_by_role("button", name="Show all").is_visible()
    page.get_by_label("Filter").fill("")
    page.get_by_role("button", name="Show all 216").press("Enter")
    everyone = names(page)
    assert len(everyone) == 216
    assert page.evaluate("document.activeElement.textContent") == everyone[200]
    page.reload()
    assert names(page) == everyone


def test_a_crowd_is_complete_on_paper_and_without_javascript(visit: Visits) -> None:
    page = crowded(visit("http"))
    page.emulate_media(media="print")
    assert len(names(page)) == 216
    assert len(names(crowded(visit("http", java_script_enabled=False)))) == 216


def test_on_a_phone_a_row_is_a_card_and_a_choice_sorts(visit: Visits) -> None:
    page = visit("http", PHONE).open(CONTACTS)
    cell = page.locator("td[data-label='Last touch']").first
    assert cell.evaluate("cell => getComputedStyle(cell, '::before').content") == '"Last touch"'
    page.get_by_label("Sort by").select_option("Name ↓")
    assert names(page)[0].startswith("Zhao Meilin")
    assert "sort=name&desc" in page.url


def test_on_a_phone_the_rows_of_the_comparison_are_a_tap_away(visit: Visits) -> None:
    page = visit("http", PHONE).open("options/index.html")
    page.locator(".cj-jumps").get_by_role("link", name="Outlook").click()
    card = page.locator("table.cj-compare tbody tr", has=page.locator("th", has_text="Outlook"))
    page.wait_for_function("scrollY > 1000")
    box = card.bounding_box()
    header = page.locator(".md-header").bounding_box()
    assert box
    assert header
    assert header["height"] <= box["y"] < header["height"] + 100, "it comes to stand below the header"


def test_on_a_wide_screen_the_comparison_needs_no_such_way(visit: Visits) -> None:
    assert not visit("http").open("options/index.html").locator(".cj-jumps").is_visible()
