"""What every kind of page is held to, on a desk, on phones, in the dark and on paper. To add a gate, add its row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tests.browser import axe
from tests.browser.visits import DESK, PHONE, SMALL_PHONE, Visit, sideways

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import ViewportSize

HEAVIEST = 2_000_000
"""Bytes of a page, before they are compressed."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What a page must not have, in one form of it: `faults` says in words what the page of a window has of it."""

    faults: Callable[[Visit], list[str]]
    screen: ViewportSize
    scheme: Literal["default", "slate"] = "default"
    media: Literal["screen", "print"] = "screen"

    def judge(self, visit: Visit) -> list[str]:
        """What is wrong with the page of a window, once it has the form."""
        visit.page.set_viewport_size(self.screen)
        visit.page.emulate_media(media=self.media)
        visit.page.evaluate("name => document.body.setAttribute('data-md-color-scheme', name)", self.scheme)
        return self.faults(visit)


def _complaints(visit: Visit) -> list[str]:
    visit.page.wait_for_load_state("networkidle")
    return [*visit.complaints, *(f"it asks for {address}" for address in visit.elsewhere)]


def _weight(visit: Visit) -> list[str]:
    size = visit.page.evaluate("performance.getEntriesByType('navigation')[0].decodedBodySize")
    return [f"{size / 1000:,.0f} kB"] if size > HEAVIEST else []


def _sideways(visit: Visit) -> list[str]:
    return sideways(visit.page)


def _by_axe(visit: Visit) -> list[str]:
    return axe.faults(visit.page)


def _targets(visit: Visit) -> list[str]:
    return axe.faults(visit.page, axe.TARGETS)


GATES = {
    "console errors, requests elsewhere": Gate(_complaints, DESK),
    "heavier than 2 MB": Gate(_weight, DESK),
    "axe, light": Gate(_by_axe, DESK),
    "axe, dark": Gate(_by_axe, DESK, scheme="slate"),
    "axe, on paper": Gate(_by_axe, DESK, media="print"),
    "axe, 390 px": Gate(_by_axe, PHONE),
    "targets under 24 px, 390 px": Gate(_targets, PHONE),
    "targets under 24 px, 320 px": Gate(_targets, SMALL_PHONE),
    "sideways scroll, 390 px": Gate(_sideways, PHONE),
    "sideways scroll, 320 px": Gate(_sideways, SMALL_PHONE),
}
"""By what they keep out, in the order in which they are tried: what the page complains of comes before we touch it."""
