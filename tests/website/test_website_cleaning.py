"""What of a page's HTML gets through the cleaning: what pages are made of, and nothing else."""

from __future__ import annotations

import pytest

from career_journal.website.cleaning import clean


@pytest.mark.parametrize("html", [
    '<p class="cj" id="here">a <strong>b</strong> <abbr title="d">c</abbr></p>',
    '<img alt="A map" src="../attachments/map.png">',
    '<a href="mailto:ana@a.example">Ana</a><a href="tel:+351">call</a><a href="#place">here</a>',
    '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
])  # fmt: skip
def test_what_pages_are_made_of_stays(html: str) -> None:
    assert clean(html) == html


@pytest.mark.parametrize(("html", "cleaned"), [
    ('<img alt="a" src="https://a.example/x.png">', '<img alt="a">'),
    ('<img alt="a" src="//a.example/x.png">', '<img alt="a">'),
    ('<img alt="a" src="\\\\a.example\\x.png">', '<img alt="a">'),
    ('<img alt="a" src=" data:image/png;base64,AA==">', '<img alt="a">'),
    ('<p id="__search">a</p>', "<p>a</p>"),
    ('<p onclick="x" style="x">a</p>', "<p>a</p>"),
    ('<a href="javascript:x">a</a>', "<a>a</a>"),
    ('<input type="text" checked><input type="checkbox">', '<input checked=""><input type="checkbox">'),
    ("<iframe src=x></iframe><form>a</form>", "a"),
    ('<p data-search-exclude="" data-sort="1" tabindex="0" aria-hidden="true">a</p>', "<p>a</p>"),
    ('<svg><rect onload="x"></rect><text>a</text><use href="x.svg#x"></use></svg>', ""),
    ("<svg><foreignObject><b onclick='x'>a</b></foreignObject><style>b</style></svg>", ""),
])  # fmt: skip
def test_what_loads_runs_or_belongs_to_the_theme_goes(html: str, cleaned: str) -> None:
    assert clean(html) == cleaned
