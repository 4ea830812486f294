"""The search in scripts of all kinds: a name is found by its beginning, in any case, with its accents or without."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site
from tests.browser.odd_journals import write
from tests.browser.test_browser_search import found, look_for
from tests.browser.visits import Visits
from tests.browser.web_server import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

NAMES = {
    "Мария Ёлкина": ("мария", "МАРИЯ", "мар", "елкина", "ЁЛК"),
    "Юрий Йовович": ("юрий", "юрии", "иовович"),
    "А\u0301нна Зоряна Їжак": ("анна", "А\u0301нна", "їжак", "ІЖАК"),  # an accent that no letter has by itself
    "Γιώργος Παπαδόπουλος": ("γιωργος", "ΓΙΏΡΓΟΣ", "γιώρ", "παπαδοπουλοσ"),  # the sigma of an end and of a middle
    "يارا الحدّاد": ("يار", "الحداد", "حداد", "الحدّاد", "الحـــداد"),
    "محمد إبراهيم": ("محم", "ابراهيم", "إبراهيم"),
    "منى فاطمة": ("مني", "فاطمه", "منی"),
    "שָׂרָה לֵוִי־כֹּהֵן": ("שרה", "שָׂרָה", "לו", "כהן"),  # with points and without
    "김민준": (
        "김",
        "김미",
        "김민ㅈ",
        normalize("NFD", "김민"),
        "민준",
    ),  # as it grows while it is typed; the given name alone
    "สมชาย ใจดี": ("สม", "สมชาย", "ใจ", "ชาย"),
    "प्रिया रमण": ("प्रि", "प्रिया", "रमण"),
    "さとう ハナコ": ("さと", "サトウ", "はなこ"),
    "İbrahim Yıldız": ("ibrahim", "İBRAHİM", "yildiz", "YILDIZ"),
    "Đặng Nguyễn Án": ("dang", "ĐẶNG", "nguyen an", normalize("NFD", "nguyễn án")),
    "Արամ Խաչատրյան": ("ԱՐԱՄ", "խաչ"),
    "Łukasz Żółć": ("lukasz", "ŻÓŁĆ"),
}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    folder = tmp_path_factory.mktemp("scripts")
    write({f"contacts/c{n}.md": f"---\nname: {name}\n---\n" for n, name in enumerate(NAMES)}, folder / "journal")
    assert isinstance(build_site(read_journal(folder / "journal"), date(2026, 10, 19), folder / "site"), Built)
    with serving(folder / "site") as address:
        yield {"http": address, "disk": f"{(folder / 'site').as_uri()}/"}


@pytest.mark.parametrize("place", ["http", "disk"])
def test_a_name_is_found_as_people_type_it(browser: Browser, places: dict[str, str], place: str) -> None:
    visits = Visits(browser, places)
    window = visits(place)
    page = window.open("index.html")
    missed = []
    for number, (name, queries) in enumerate(NAMES.items()):
        for query in queries:
            look_for(page, query)
            if found(page)[:1] != [f"contacts/c{number}.html"]:
                missed.append((name, query, found(page)[:1]))
    visits.close()
    assert missed == []
    assert window.complaints == []
