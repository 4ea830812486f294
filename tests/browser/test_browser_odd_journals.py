"""Journals that are hard on a page: no page is wider than the phone it is on, and none is without a way on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site
from tests.browser import odd_journals
from tests.browser.kinds import every_kind
from tests.browser.visits import PHONE, SMALL_PHONE, sideways

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=[odd_journals.empty, odd_journals.one_contact, odd_journals.hard])
def odd_site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("odd")
    odd_journals.write(request.param(), folder / "journal")
    built = build_site(read_journal(folder / "journal"), date(2026, 10, 19), folder / "site")
    assert isinstance(built, Built)
    assert built.withheld == ()
    return folder / "site"


def test_no_page_is_wider_than_a_phone(odd_site: Path, browser: Browser) -> None:
    page = browser.new_page()
    wider = []
    for address in every_kind(odd_site, 1):
        page.goto((odd_site / address).as_uri())
        for screen in (PHONE, SMALL_PHONE):
            page.set_viewport_size(screen)
            wider += [(address, fault) for fault in sideways(page)]
    page.close()
    assert wider == []


def test_an_empty_page_says_what_to_write_and_how(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    built = build_site(read_journal(tmp_path / "nothing"), date(2026, 10, 19), tmp_path / "site")
    assert isinstance(built, Built)
    for name in ("index", "follow-ups", "questions", "timeline", "contacts/index", "interviews/index",
                 "options/index", "organizations/index", "entries/index", "stages/explore"):  # fmt: skip
        page = (tmp_path / "site" / f"{name}.html").read_text("utf-8")
        assert 'class="cj-empty"' in page, name
        assert "<code>career-journal " in page, name
