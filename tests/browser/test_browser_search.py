"""The search: what is found by which words, in what order, and how it is shown; over http and from disk."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.browser.visits import Visits
from tests.conftest import COMMAND

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FIRST = {
    "dyke": "interviews/2026-08-19-priya-raman.html",  # a word of an answer
    "DYKE": "interviews/2026-08-19-priya-raman.html",
    "priya raman": "contacts/priya-raman.html",  # the person before the conversations with her
    "raman pri": "contacts/priya-raman.html",  # words in any order, the beginning of one
    "climate adaptation manager": "contacts/priya-raman.html",  # a role
    "stadt aldenau": "organizations/stadt-aldenau.html",
    "weir coordinator": "contacts/ruben-castellanos.html",  # words in different parts of a record
    "qgis databases python": "options/gis-analyst.html",  # skills
    "aldenau-circle priya": "contacts/priya-raman.html",  # a tag
    "cultivate executive": "contacts/henrik-sorensen.html",  # a stage
    "useful work 3 of 5": "options/gis-analyst.html",
    "Sørensen": "contacts/henrik-sorensen.html",
    "sorensen": "contacts/henrik-sorensen.html",
    "Soerensen": "contacts/henrik-sorensen.html",
    "SØRENSEN": "contacts/henrik-sorensen.html",
    "Henrik So\u0308rensen": "contacts/henrik-sorensen.html",
    "wisniewski": "contacts/tomasz-wisniewski.html",
    "美琳": "contacts/zhao-meilin.html",  # a part of a name that is written without spaces
    "يارا": "contacts/yara-haddad.html",
    "thermomters": "contacts/priya-raman.html",  # a letter is missing
    "theromometers": "contacts/priya-raman.html",  # one too many
    "tehrmometers": "contacts/priya-raman.html",  # two have changed places
    "thermopeters": "contacts/priya-raman.html",  # a wrong one
    '"afternoon I stopped"': "entries/2026-05-03-why-now.html",
    "dyke zyzzyva": "interviews/2026-08-19-priya-raman.html",  # one of the words is nowhere
}
NONE = ("zyzzyva", "zyzzyva" * 500, "zyzzyva " * 500, '"stopped afternoon"', "!?", "*", "(", "\\", ".*")


def look_for(page: Page, words: str) -> None:
    """Type, and wait for the answer."""
    page.get_by_role("textbox", name="Search").fill("")
    page.keyboard.press("Shift")
    page.locator(".md-search-result__meta", has_text="Type to start").wait_for()
    page.get_by_role("textbox", name="Search").fill(words)
    page.keyboard.press("Shift")
    page.locator(".md-search-result__meta", has_text="matching").wait_for()


def found(page: Page) -> list[str]:
    """The addresses of the first results, without what the theme adds to mark words."""
    links = page.locator(".md-search-result__item > a:first-child").evaluate_all("all => all.map(a => a.href)")
    start = page.url.partition("index.html")[0]
    return [link.removeprefix(start).partition("?")[0].partition("#")[0] for link in links]


@pytest.mark.parametrize("place", ["http", "disk"])
def test_the_search_finds_a_record_by_what_is_known_of_it(visit: Visits, place: str) -> None:
    window = visit(place)
    page = window.open("index.html")
    firsts = {}
    for words in FIRST:
        look_for(page, words)
        firsts[words] = next(iter(found(page)), "")
    assert firsts == FIRST
    for words in NONE:
        look_for(page, words)
        assert found(page) == [], words
    assert window.elsewhere == []
    assert window.complaints == []


def test_a_result_shows_where_its_words_stand_and_leads_there(visit: Visits) -> None:
    window = visit("disk")
    page = window.open("contacts/index.html")
    page.get_by_role("textbox", name="Search").press_sequentially("defends that like a dy")
    result = page.locator(".md-search-result__item").first
    result.wait_for()
    assert result.locator("h1").inner_text() == "Priya Raman, 19 Aug 2026"
    answer = result.locator("a", has_text="How many evenings a month")
    assert "defends that like a dyke." in answer.inner_text()
    assert answer.locator("mark").all_inner_texts()[-5:] == ["defends", "that", "like", "a", "dy"]
    answer.click()
    page.wait_for_url("**/interviews/2026-08-19-priya-raman.html*#evening-meetings")
    page.locator("article mark", has_text="dyke").wait_for()
    assert window.elsewhere == []


def test_a_word_that_a_record_lacks_is_said_to_be_missing(visit: Visits) -> None:
    page = visit("http").open("index.html")
    look_for(page, "dyke zyzzyva")
    assert page.locator(".md-search-result__terms").first.inner_text() == "Missing: zyzzyva"


def test_the_return_key_opens_the_first_result(visit: Visits) -> None:
    page = visit("http").open("index.html")
    look_for(page, "priya")
    page.keyboard.press("Enter")
    page.wait_for_url("**/contacts/priya-raman.html*")


def test_what_was_typed_into_a_record_is_text_in_the_results(
    browser: Browser, write_journal: Callable[[Mapping[str, str]], Path], tmp_path: Path
) -> None:
    text = "<img src=x onerror=alert(1)> &amp; <b>bold</b>"
    root = write_journal(
        {"contacts/a.md": f"---\nname: Ana {text}\nrole: Baker {text}\n---\n\n## About\n\nBread {text}\n"}
    )
    subprocess.run([COMMAND, "build", "--journal", root], check=True, capture_output=True)
    visits = Visits(browser, {"disk": f"{(root.parent / 'site').as_uri()}/"})
    window = visits("disk")
    page = window.open("index.html")
    result = page.locator(".md-search-result__item")
    for words, shown in (
        ("ana baker", f"Baker {text}"),
        ("ana bread", "Bread <img src=x onerror=alert(1)> & <b>bold</b>"),
    ):
        look_for(page, words)
        assert result.locator("h1").inner_text() == f"Ana {text}"
        assert shown in result.inner_text()
        assert result.locator("img, b").count() == 0
    assert window.complaints == []
    visits.close()
