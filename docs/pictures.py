"""Takes the README's pictures of the built sample: `python docs/pictures.py`, after `make site`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playwright.sync_api import sync_playwright  # noqa: E402 - after the path that the next line needs

from tests.browser.chromium import ARGUMENTS, executable  # noqa: E402 - as above

PICTURES = {"home.png": "index.html", "options.png": "options/index.html"}
SIZE = {"width": 1280, "height": 860}


def main() -> None:
    """Take each picture, as wide as a laptop's window."""
    folder = ROOT / "docs" / "images"
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=list(ARGUMENTS))
        page = browser.new_page(viewport=SIZE)
        for name, address in PICTURES.items():
            page.goto((ROOT / "site" / address).as_uri())
            page.wait_for_load_state("networkidle")
            page.screenshot(path=folder / name)
        browser.close()


if __name__ == "__main__":
    main()
