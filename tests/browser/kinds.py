"""One page of each kind: in the sample's two editions with words that a reader finds on it, and in any site."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from career_journal.sharing.stand_ins import opaque

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(32)
"""The key that the addresses of the share edition are made with here, so that they are known."""


KINDS: dict[str, tuple[str, str]] = {
    "home": ("index.html", "Aylin Demir"),
    "stage explore": ("stages/explore.html", "Learning designer"),
    "stage clarify": ("stages/clarify.html", "Climate adaptation planner"),
    "stage cultivate": ("stages/cultivate.html", "Stadt Aldenau"),
    "follow-ups": ("follow-ups.html", "Send Priya one page on the schoolyard map"),
    "contacts": ("contacts/index.html", "Climate adaptation manager"),
    "contact": ("contacts/priya-raman.html", "the teacher with the thermometers"),
    "interviews": ("interviews/index.html", "Aylin Demir"),
    "interview held": ("interviews/2026-08-19-priya-raman.html", "defends that like a dyke"),
    "interview planned": ("interviews/2026-10-29-jonas-winter.html", "Jonas Winter"),
    "options": ("options/index.html", "GIS analyst"),
    "option": ("options/climate-adaptation-planner.html", "Most posts are limited to three years"),
    "organizations": ("organizations/index.html", "Wasserverband Mulvia"),
    "organization": ("organizations/stadt-aldenau.html", "Two committees that both believe trees belong to them"),
    "entry": ("entries/2026-09-20-four-questions.html", "The adaptation post"),
    "questions": ("questions.html", "How many evenings a month does this work take"),
    "network": ("network.html", "Henrik Sørensen"),
    "timeline": ("timeline.html", "Four questions to myself"),
    "insights": ("insights.html", "1 in 12"),
    "attention": ("attention.html", ""),
    "tags": ("tags.html", "aldenau-circle"),
}


def _shared(record: str) -> str:
    folder, _, _ = record.partition("/")
    return f"{folder}/{opaque(KEY, record)}.html"


SHARED: dict[str, tuple[str, str]] = {
    "overview": ("index.html", "These pages show a part of my journal"),
    "stage cultivate": ("stages/cultivate.html", "Needs I could meet"),
    "contacts": ("contacts/index.html", "Contact 10, manager, climate adaptation"),
    "contact": (_shared("contacts/priya-raman"), "A planning degree is not needed"),
    "contact not met": (_shared("contacts/stellan-ek"), "No interview yet."),
    "interview": (_shared("interviews/2026-08-19-priya-raman"), "Understand what the role involves"),
    "options": ("options/index.html", "GIS analyst"),
    "option": (_shared("options/climate-adaptation-planner"), "Most posts are limited to three years"),
    "organizations": ("organizations/index.html", "Local government"),
    "organization": (_shared("organizations/stadt-aldenau"), "Local government"),
    "questions": ("questions.html", "Where in an organization like yours"),
    "insights": ("insights.html", "What the interviews led to"),
}
"""Those of the share edition, but for a few that hold what others hold too."""

AT = {"http": KINDS, "disk": KINDS, "shared": SHARED}
"""The kinds of page by the place where a window finds them."""


def every_kind(site: Path, records: int) -> list[str]:
    """The addresses of all section pages, and of so many pages, the first and the last, of each folder of others."""
    sections: list[str] = []
    others: defaultdict[Path, list[str]] = defaultdict(list)
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site)
        alone = address.name == "index.html" or address.parent.name in ("", "stages")
        (sections if alone else others[address.parent]).append(address.as_posix())
    chosen = [address for found in others.values() for address in ends(found, records)]
    return sections + chosen


def ends(found: list[str], most: int) -> list[str]:
    """The first and the last, no more than `most`."""
    return found if len(found) <= most else found[: (most + 1) // 2] + found[len(found) - most // 2 :]
