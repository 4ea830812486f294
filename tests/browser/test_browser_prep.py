"""The prep sheet on paper, and the draft that a mail program opens."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.conftest import COMMAND

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.browser.visits import Visits

pytestmark = pytest.mark.browser

PLANNED = ("2026-10-21-aylin-demir", "2026-10-29-jonas-winter", "2026-11-05-yara-haddad", "2026-11-12-henrik-sorensen")


def sheets_of_paper(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("interview", PLANNED)
def test_a_planned_interview_prints_its_prep_sheet_on_one_page(visit: Visits, interview: str) -> None:
    page = visit("disk").open(f"interviews/{interview}.html")
    assert page.locator(".cj-asked > li").count() <= 12
    assert sheets_of_paper(page) == 1


def room_that_is_cut(page: Page) -> float:
    page.emulate_media(media="print")
    height = page.evaluate("getComputedStyle(document.querySelector('.cj-prep-known'), '::after').height")
    return float(height.removesuffix("px"))


def test_what_has_no_room_on_the_page_is_cut_and_the_sheet_says_so(browser: Browser, sample: Path) -> None:
    profile = sample / "profile.md"
    long_pitch = "## Pitch\n\n" + "\n\n".join(
        ["I have seen a lot of the world, and I want to see more of it. " * 12] * 9
    )
    text = profile.read_text(encoding="utf-8")
    profile.write_text(text.replace("## Pitch", long_pitch), encoding="utf-8")
    subprocess.run([COMMAND, "build", "--journal", sample], check=True, capture_output=True)
    page = browser.new_page()
    page.goto((sample.parent / "site" / "interviews" / "2026-10-29-jonas-winter.html").as_uri())
    assert sheets_of_paper(page) == 1
    assert room_that_is_cut(page) > 0
    page.close()


def test_a_sheet_on_which_all_has_room_says_nothing(visit: Visits) -> None:
    assert room_that_is_cut(visit("disk").open("interviews/2026-10-29-jonas-winter.html")) == 0


@pytest.mark.parametrize(("count", "pages"), [(12, 1), (13, 2), (17, 2)])
def test_more_than_twelve_questions_take_two_pages(count: int, pages: int, browser: Browser, sample: Path) -> None:
    file = sample / "interviews" / "2026-10-29-jonas-winter.md"
    questions = "".join(
        f"  - Question number {number}, which is long enough to take two lines on the sheet, about bread and more?\n"
        for number in range(count)
    )
    text = re.sub(
        r"^questions:\n(?:  - .*\n)+", f"questions:\n{questions}", file.read_text(encoding="utf-8"), flags=re.M
    )
    file.write_text(text, encoding="utf-8")
    subprocess.run([COMMAND, "build", "--journal", sample], check=True, capture_output=True)
    page = browser.new_page()
    page.goto((sample.parent / "site" / "interviews" / "2026-10-29-jonas-winter.html").as_uri())
    assert page.locator(".cj-asked > li").count() == count
    assert sheets_of_paper(page) == pages
    page.close()


def test_on_paper_there_is_the_sheet_and_nothing_else(visit: Visits) -> None:
    page = visit("disk").open("interviews/2026-10-21-aylin-demir.html")
    page.emulate_media(media="print")
    for place in (".cj-prep", ".cj-head h1", ".cj-only-paper", ".cj-asked"):
        assert page.locator(place).first.is_visible(), place
    for place in (".cj-head .cj-facts", ".md-header", ".md-banner", "#Follow-ups", ".cj-ending"):
        assert not page.locator(place).first.is_visible(), place
    assert page.locator(".cj-prep > h2").evaluate("title => getComputedStyle(title).clipPath") == "inset(50%)", "unseen"
    width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width <= 0


def test_the_sheet_names_what_to_know_and_what_to_ask(visit: Visits) -> None:
    words = visit("http").open("interviews/2026-10-21-aylin-demir.html").locator(".cj-prep").inner_text()
    for part in ("Director of spatial analysis", "Jonas Winter", "See where my background is of use", "I have taught",
                 "Passed the first of four modules", "Beginner for two years here", "advice, heard",
                 "Aylin sends two anonymised portfolios she liked (theirs)", "Running order: 45 minutes", "9–37",
                 "What does your team need to get done"):  # fmt: skip
        assert part in words


def test_a_draft_that_is_due_opens_in_a_mail_program(visit: Visits) -> None:
    page = visit("disk").open("contacts/marit-hoekstra.html")
    address = page.locator(".cj-draft a").get_attribute("href")
    assert address
    assert address.startswith("mailto:m.hoekstra@waterlijn.example?subject=A%20short%20reminder")
    assert "%0D%0A%0D%0A" in address
    page.locator(".cj-draft summary").first.click()
    assert page.locator(".cj-draft pre").inner_text().startswith("Dear Marit Hoekstra,\n\nOn 7 Oct")
