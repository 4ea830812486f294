"""A page under `career-journal serve`, in a browser: it follows what is saved, within what its policy allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.visits import Visits
from tests.serving import PATIENCE, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_a_page_follows_what_is_saved_and_tells_what_went_wrong(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with serving(tmp_path_factory.mktemp("served")) as server:
        visits = Visits(browser, {"http": f"http://127.0.0.1:{server.port}/"})
        window = visits("http")
        page = window.open("contacts/priya.html")
        page.set_default_timeout(PATIENCE * 1000)
        server.save("priya", "name: Priya Raman\nrole: Hydrologist")
        page.get_by_role("article").get_by_text("Hydrologist").wait_for()
        server.save("priya", "name: 'Priya <b>Raman\nrole: Baker")
        notice = page.locator(".cj-notice")
        notice.wait_for()
        assert "contacts/priya.md, line 2" in notice.inner_text()
        assert notice.evaluate("notice => getComputedStyle(notice).position") == "sticky"
        box = notice.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 900, "it is in sight"
        assert page.get_by_role("article").get_by_text("Hydrologist").is_visible()
        server.save("priya", "name: Priya Raman\nrole: Baker")
        page.get_by_role("article").get_by_text("Baker").wait_for()
        assert notice.count() == 0
        assert window.complaints == []
        assert window.elsewhere == []
        visits.close()
