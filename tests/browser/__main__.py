"""Holds the sites of four journals to all gates and to Lighthouse, and prints how they fare: `make gates`.

A thousand people take most of a quarter of an hour; `make gates JOURNALS="sample empty"` takes those two alone.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.browser import axe, lighthouse, odd_journals
from tests.browser.chromium import ARGUMENTS, executable
from tests.browser.gates import GATES
from tests.browser.kinds import every_kind
from tests.browser.visits import Visits
from tests.browser.web_server import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Browser

JOURNALS: dict[str, Callable[[], Mapping[str, str]] | None] = {
    "sample": None,
    "one": odd_journals.one_contact,
    "empty": odd_journals.empty,
    "thousand": partial(odd_journals.hard, 1000),
}
"""The files of a journal by its name; the sample's are there."""

PATIENCE = 120
"""Seconds that a page may take to load on a machine that does other things besides."""

RECORDS = 4
"""So many pages of each kind of record are looked at."""

SCORED = ("index.html", "stages/clarify.html", "contacts/priya-raman.html", "contacts/ana.html", "contacts/c1.html",
          "options/index.html")  # fmt: skip
"""What Lighthouse looks at: home, a stage, a contact where there is one, and the comparison."""


@dataclass
class Fared:
    """How a site fares. `faults`: in words, by gate; `scores`: the lowest, by category of Lighthouse."""

    pages: list[str]
    faults: dict[str, list[str]] = field(default_factory=dict)
    scores: dict[str, float] = field(default_factory=dict)

    def is_well(self) -> bool:
        return not any(self.faults.values()) and all(score >= lighthouse.PROMISED for score in self.scores.values())


def judged(name: str, folder: Path, browser: Browser) -> Fared:
    """How the site of a journal fares; each fault is printed when it is found."""
    site = built(name, folder)
    fared = Fared(every_kind(site, RECORDS), {gate: [] for gate in GATES})
    with serving(site) as start:
        visits = Visits(browser, {"http": start})
        for address in fared.pages:
            begun = time.monotonic()
            visit = visits("http")
            visit.page.set_default_timeout(PATIENCE * 1000)
            visit.page.add_init_script(path=axe.script())
            visit.open(address)
            for gate, row in GATES.items():
                for fault in row.judge(visit):
                    fared.faults[gate].append(fault)
                    print(f"{name}, {address}: {gate}: {fault}", flush=True)
            visits.close()
            print(f"{name}, {address}: looked at in {time.monotonic() - begun:.0f} s", flush=True)
        if lighthouse.is_there():
            fared.scores = _scores(start, [address for address in SCORED if (site / address).exists()])
    return fared


def built(name: str, folder: Path) -> Path:
    """The site of a journal."""
    files, journal = JOURNALS[name], Path("journal")
    if files:
        journal = folder / "journal"
        odd_journals.write(files(), journal)
    command = Path(sys.executable).with_name("career-journal")
    options = ("--journal", journal, "--site-dir", folder / "site", "--today", "2026-10-19")
    subprocess.run([command, "build", *options], check=True, stdout=subprocess.DEVNULL)
    return folder / "site"


def _scores(start: str, addresses: list[str]) -> dict[str, float]:
    found = [lighthouse.scores(start + address, str(executable())) for address in addresses]
    return {category: min(scores[category] for scores in found) for category in lighthouse.CATEGORIES}


def table(found: Mapping[str, Fared]) -> str:
    """The number of faults by gate and journal, and the lowest scores."""
    rows = {"": list(found), "pages looked at": [str(len(fared.pages)) for fared in found.values()]}
    for gate in GATES:
        rows[gate] = [str(len(fared.faults[gate])) for fared in found.values()]
    for category in lighthouse.CATEGORIES:
        rows[f"Lighthouse: {category}"] = [
            f"{fared.scores[category]:.2f}" if fared.scores else "?" for fared in found.values()
        ]
    return "\n".join(f"{name:36}" + "".join(f"{value:>10}" for value in values) for name, values in rows.items())


def main() -> int:
    """Judge the journals that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser", description=__doc__)
    parser.add_argument("journals", nargs="*", choices=[*JOURNALS, []], metavar=f"{{{','.join(JOURNALS)}}}")
    names = parser.parse_args().journals or list(JOURNALS)
    if not executable() or not axe.script():
        print("NOT MEASURED: this needs a Chromium and axe-core: make .venv/.chromium .venv/.axe, with npm.")
        return 0
    found = {}
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=executable(), args=list(ARGUMENTS))
        for name in names:
            found[name] = judged(name, Path(folder, name), browser)
        browser.close()
    print(f"\n{table(found)}")
    if not lighthouse.is_there():
        print("NOT MEASURED: Lighthouse, which comes from npm.")
    return 0 if all(fared.is_well() for fared in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
