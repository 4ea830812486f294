"""Every kind of page judged by axe, by the rules of WCAG 2.2 AA: light, dark, on a phone and on paper."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.browser import axe
from tests.browser.kinds import KINDS, SHARED
from tests.browser.visits import DESK, PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def judged(browser: Browser) -> Iterator[Page]:
    """A page that axe judges."""
    script = axe.script()
    if script is None and os.environ.get("CI") and axe.npm():
        pytest.fail("There is no axe-core, and where CI is set the accessibility tests must run: make .venv/.axe")
    if script is None:
        pytest.skip("NO AXE-CORE: make .venv/.axe fetches it, where there is npm.")
    context = browser.new_context(viewport=DESK, color_scheme="light")
    context.add_init_script(script.read_text("utf-8"))
    yield context.new_page()
    context.close()


EVERY = [
    pytest.param(edition, address, id=f"{edition}-{name}")
    for edition, kinds in (("site", KINDS), ("shared_site", SHARED))
    for name, (address, _) in kinds.items()
]


@pytest.mark.parametrize(("edition", "address"), EVERY)
def test_a_page_has_no_fault(judged: Page, edition: str, address: str, request: pytest.FixtureRequest) -> None:
    judged.emulate_media(media="screen")
    judged.set_viewport_size(DESK)
    judged.goto((request.getfixturevalue(edition) / address).as_uri())
    assert axe.faults(judged) == [], "light"
    judged.set_viewport_size(PHONE)
    assert axe.faults(judged) == [], "phone"
    judged.locator("body").evaluate("body => body.setAttribute('data-md-color-scheme', 'slate')")
    assert axe.faults(judged, axe.COLOURS) == [], "dark"
    judged.emulate_media(media="print")
    assert axe.faults(judged, axe.COLOURS) == [], "paper"
