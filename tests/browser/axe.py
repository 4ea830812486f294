"""axe-core, which judges pages by WCAG; run as a script, this fetches it with npm into the virtual environment.

Without npm the tests that need it are skipped; where `CI` is set and npm is there, they fail instead.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

VERSION = "4.14.1"
_FOLDER = Path(sys.prefix, "axe")
_SCRIPT = _FOLDER / "node_modules" / "axe-core" / "axe.min.js"

RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""What can differ from light to dark, and on paper."""
TARGETS = {"type": "rule", "values": ["target-size"]}
"""What a finger meets: 24 px, or room for as much around it."""

_FAULTS = """async only => {
  const still = new CSSStyleSheet()  // so that no colour is judged on its way to another
  still.replaceSync("*, ::before, ::after { transition: none !important }")
  document.adoptedStyleSheets = [still]
  const rules = { region: { enabled: false } }  // the theme's switch of the drawer stands before all landmarks
  if (matchMedia("print").matches) rules["target-size"] = { enabled: false }  // nobody touches paper
  const found = await axe.run(document, { resultTypes: ["violations"], runOnly: only, rules })
  return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}\\n${node.failureSummary}`))
}"""


def faults(page: Page, only: dict[str, Any] = RULES) -> list[str]:
    """What is wrong with a page into which the script was loaded, by the rules of WCAG 2.2 AA or some of them."""
    found: list[str] = page.evaluate(_FAULTS, only)
    return found


def script() -> Path | None:
    """The script, to be loaded into a page; None where it was not fetched."""
    return _SCRIPT if _SCRIPT.is_file() else None


def npm() -> str | None:
    """The path of npm."""
    return shutil.which("npm")


def fetch() -> None:
    """Bring it, and nothing else that npm would like to do besides."""
    if program := npm():
        options = ("--prefix", _FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent")
        _FOLDER.mkdir(exist_ok=True)
        subprocess.run([program, "install", *options, f"axe-core@{VERSION}"], check=False)


if __name__ == "__main__":
    if script() is None:
        fetch()
    print(f"The accessibility tests use {script()}." if script() else "NO NPM: the accessibility tests are skipped.")
