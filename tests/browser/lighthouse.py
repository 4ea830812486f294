"""Lighthouse, which loads a page as a slow phone would and takes a quarter of a minute for it; fetched with npm.

On a machine that does other things besides it may see too little: a page that falls short gets two more tries.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.browser.axe import npm
from tests.browser.chromium import ARGUMENTS

VERSION = "12.8.2"
_FOLDER = Path(sys.prefix, "lighthouse")
_COMMAND = _FOLDER / "node_modules" / ".bin" / "lighthouse"

CATEGORIES = ("performance", "accessibility", "best-practices")
PROMISED = 0.95
TRIES = 3


def is_there() -> bool:
    """Whether it can be run; it is fetched if need be, and nothing else that npm would like to do besides."""
    program = npm()
    if program and not _COMMAND.exists():
        options = ("--prefix", _FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent")
        _FOLDER.mkdir(exist_ok=True)
        subprocess.run([program, "install", *options, f"lighthouse@{VERSION}"], check=False)
    return _COMMAND.exists()


def scores(address: str, chromium: str) -> dict[str, float]:
    """The best of at most so many tries, from 0 to 1, in each category."""
    found = dict.fromkeys(CATEGORIES, 0.0)
    for _ in range(TRIES):
        seen = _look(address, chromium)
        found = {category: max(found[category], seen[category]) for category in CATEGORIES}
        if min(found.values()) >= PROMISED:
            break
    return found


def _look(address: str, chromium: str) -> dict[str, float]:
    """What one look at a page gives; what is not perfect is printed."""
    report = json.loads(
        subprocess.run(
            [
                *(_COMMAND, address, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}"),
                f"--chrome-flags=--headless=new {' '.join(ARGUMENTS)}",
            ],
            env=os.environ | {"CHROME_PATH": chromium},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
    )
    for category in CATEGORIES:
        for item in report["categories"][category]["auditRefs"]:
            audit = report["audits"][item["id"]]
            if item["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                print(f"  {category}: {audit['title']} {audit.get('displayValue', '')}")
    return {category: report["categories"][category]["score"] for category in CATEGORIES}
