"""Our pictures get through the cleaning of a page whole, and nothing gets through with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.pages import Edition, pages
from career_journal.reading import read_journal
from career_journal.website.cleaning import clean

if TYPE_CHECKING:
    from pathlib import Path

SVG = '<svg role="group" width="9" height="9" viewBox="0 0 9 9">{}</svg>'


def test_a_picture_of_ours_stays_as_it_is(sample: Path) -> None:
    journal = read_journal(sample)
    assert journal.profile.settings.today
    page = next(one for one in pages(Edition(journal, journal.profile.settings.today)) if one.address == "network.md")
    picture = page.markdown[page.markdown.index("<svg") : page.markdown.index("</svg>")]
    cleaned = clean(page.markdown)
    for part in ("<a ", "<rect ", "<text ", "<path ", " viewBox=", " x=", " y=", " rx=", " d=", ' class="cj-note"'):
        assert cleaned[cleaned.index("<svg") : cleaned.index("</svg>")].count(part) == picture.count(part) > 0


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>@import 'x'</style>",
        "<foreignObject><b onclick='x'>b</b></foreignObject>",
        '<image href="https://elsewhere.example/x.png"/>',
        '<use href="https://elsewhere.example/x.svg#x"/>',
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<title><a href="javascript:alert(1)">x</a></title>',
        '<a href="javascript:alert(1)">x</a>',
        '<a xlink:href="javascript:alert(1)">x</a>',
        '<rect onload="alert(1)" style="x" fill="url(https://elsewhere.example)"/>',
        '<path d="M0 0" marker-end="url(https://elsewhere.example)"/>',
    ],
)
def test_nothing_that_runs_or_loads_gets_through(inside: str) -> None:
    cleaned = clean(SVG.format(inside)).lower()
    for word in ("script", "style", "on", "foreignobject", "image", "use", "animate", "title", "elsewhere", "url"):
        assert word not in cleaned, cleaned
