"""How long the first hit of a search takes in a browser that has never seen the site."""

from __future__ import annotations

import functools
import threading
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Playwright

WORD = "budget"
"""Stands in two of five records; so a search has something to sort."""


def browser() -> str | None:
    """The path of a Chromium; None without one, or without what drives it."""
    try:
        from tests.browser.chromium import executable

        return executable()
    except ImportError:
        return None


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder on this machine; gives its address, with a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: Any) -> None:  # noqa: A002 - the name in the standard library
        """Say nothing."""


def first_hits(chromium: str, sites: Mapping[str, str], rounds: int) -> dict[str, float]:
    """The least seconds in so many rounds through all sites, whose addresses are given by name."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        turns = [{name: _first_hit(playwright, chromium, site) for name, site in sites.items()} for _ in range(rounds)]
    return {name: min(turn[name] for turn in turns) for name in sites}


def _first_hit(playwright: Playwright, chromium: str, site: str) -> float:
    """Seconds from going to the home page to the first hit, typing as soon as the page can be typed into."""
    from tests.browser.chromium import ARGUMENTS

    browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
    page = browser.new_page()
    start = time.perf_counter()
    page.goto(f"{site}index.html", wait_until="domcontentloaded")
    page.locator(".md-search__input").focus()
    page.keyboard.insert_text(WORD)
    page.keyboard.press("Shift")  # the theme looks at what was typed when a key goes up
    page.locator(".md-search-result__link").first.wait_for(timeout=120_000)
    seconds = time.perf_counter() - start
    browser.close()
    return seconds
