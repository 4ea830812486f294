"""A browser, and windows in it that a test opens and need not close."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.chromium import ARGUMENTS
from tests.browser.visits import Visits

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


@pytest.fixture
def visit(browser: Browser, site: Path, served_site: str) -> Iterator[Visits]:
    visits = Visits(browser, {"http": served_site, "disk": f"{site.as_uri()}/"})
    yield visits
    visits.close()
