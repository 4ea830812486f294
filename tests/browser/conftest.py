"""A browser, and windows in it that a test opens and need not close."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from career_journal.editions import EditionName
from career_journal.reading import read_journal
from career_journal.website.build import Built, build_site
from career_journal.website.share_key import keep_key
from tests.browser.chromium import ARGUMENTS
from tests.browser.kinds import KEY
from tests.browser.visits import Visits
from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def shared_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's share edition, with the addresses that the kinds of page name."""
    folder = tmp_path_factory.mktemp("shared")
    root = shutil.copytree(CHECKOUT / "journal", folder / "journal")
    keep_key(root, KEY)
    built = build_site(read_journal(root), date(2026, 10, 19), folder / "site", name=EditionName.SHARE)
    assert isinstance(built, Built)
    return built.site


@pytest.fixture
def visit(browser: Browser, site: Path, served_site: str, shared_site: Path) -> Iterator[Visits]:
    places = {"http": served_site, "disk": f"{site.as_uri()}/", "shared": f"{shared_site.as_uri()}/"}
    visits = Visits(browser, places)
    yield visits
    visits.close()
