"""Windows on the sample's site, with an eye on what its pages ask for and complain of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

DESK: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}
SMALL_PHONE: ViewportSize = {"width": 320, "height": 640}


@dataclass
class Visit:
    """One window, opened at a page of the site.

    Attributes:
        start: the address of the site, with a slash at its end.
        complaints: what the page wrote to the console as an error, or threw.
        elsewhere: addresses beyond the site that it asked for.
    """

    start: str
    page: Page
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(15_000)
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self._note(request.url))

    def _note(self, url: str) -> None:
        if not url.startswith((self.start, "data:", f"blob:{self.start}", "blob:null")):
            self.elsewhere.append(url)

    def open(self, address: str) -> Page:
        """Go to a page of the site."""
        self.page.goto(self.start + address)
        return self.page


class Visits:
    """Opens windows of one browser, and closes what a test leaves open."""

    def __init__(self, browser: Browser, places: dict[str, str]) -> None:
        self._browser = browser
        self._places = places
        self._contexts: list[BrowserContext] = []

    def __call__(self, place: str, screen: ViewportSize = DESK, **options: Any) -> Visit:
        """A window on the site: `place` is “http” or “disk”, or “shared” for the share edition on a disk; options as Playwright's `new_context` takes them."""
        context = self._browser.new_context(viewport=screen, color_scheme="light", **options)
        self._contexts.append(context)
        return Visit(self._places[place], context.new_page())

    def close(self) -> None:
        """Close all windows."""
        for context in self._contexts:
            context.close()


def sideways(page: Page) -> list[str]:
    """By how much the page is wider than its window, in words; nothing when it isn't."""
    more = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{more} px wider than the window"] if more > 0 else []
