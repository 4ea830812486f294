"""Finds a Chromium for the tests that look at the site as a person does; run as a script, it installs one first.

Without one these tests are skipped, and where `CI` is set they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",  # a container's root can have no sandbox
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def executable() -> str | None:
    """The browser that `CHROMIUM` names, one on the path, or the one that Playwright brought; None without any."""
    installed = next((path for name in NAMES if (path := shutil.which(name))), None)
    return os.environ.get("CHROMIUM") or installed or _of_playwright()


def _of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    os.environ["PLAYWRIGHT_BROWSERS_PATH"] = "0"  # inside the virtual environment, not in the home folder
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.access(path, os.X_OK) else None


def install() -> None:
    """Bring a Chromium: Debian's where we may install packages, else Playwright's own."""
    if shutil.which("apt-get") and os.getuid() == 0:
        _succeeds("apt-get", "update", "-qq")
        if _succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"):
            return
    _succeeds(sys.executable, "-m", "playwright", "install", "chromium")


def _succeeds(*command: str) -> bool:
    print("$", *command, flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "PLAYWRIGHT_BROWSERS_PATH": "0"}
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__":
    if executable() is None:
        install()
    found = executable()
    print(f"The browser tests use {found}." if found else "NO CHROMIUM: the browser tests are skipped. Set CHROMIUM=…")
