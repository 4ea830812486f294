"""What the search is given of a page: its words by their headings, without what each page repeats."""

from __future__ import annotations

import pytest

from career_journal.website.contents import NOT_SEARCHED, Part, contents, parts

PAGE = f"""<section class="cj"><h1 id="Top">Ana <a href="x">!</a></h1>
<p class="cj-lead">Baker, <a href="b">Bread &amp; Co</a>, Graz</p>
<p><span class="cj-chip">1 Explore</span> <span class="cj-chip">held</span></p>
<dl><dt>Field</dt><dd>Food</dd><dt>Comfort</dt><dd>4 of 5</dd><dt>Knows</dt><dd><ul><li>rye</li><li>wheat</li></ul></dd></dl>
<h2 id="Links"{NOT_SEARCHED}>Mentioned in</h2><p>Somewhere.</p><h3 id="below">Below</h3><p>that</p>
<h2 id="Advice">Advice</h2><ul><li>Get up early <span class="who"{NOT_SEARCHED}>Ana</span></li><li{NOT_SEARCHED}>Later</li></ul>
<h2 id="More">More</h2><dl><dt>oven</dt><dd>wood</dd></dl></section>
<h2 id="notes">Notes</h2><p>One (<em>really</em>).</p>
<p>Two.</p><p class="cj-file"{NOT_SEARCHED}>File: a.md</p>"""


def test_the_parts_of_a_page() -> None:
    assert list(parts(PAGE)) == [
        Part(
            1, "Top", "Ana!", "Baker, Bread &amp; Co, Graz · 1 Explore held · Food · Comfort 4 of 5 · rye · wheat", True
        ),
        Part(2, "Links", "Mentioned in", "", False),
        Part(3, "below", "Below", "", False),
        Part(2, "Advice", "Advice", "Get up early", True),
        Part(2, "More", "More", "oven wood", True),
        Part(2, "notes", "Notes", "One (really). Two.", True),
    ]


def test_no_space_stands_before_a_comma_however_it_is_escaped() -> None:
    page = '<h1 id="Top">Ana</h1><p><a href="b">Rui</a>&#44; <a href="c">Eva</a>, (<em>both</em>)&#46;</p>'
    assert [part.text for part in parts(page)] == ["Rui&#44; Eva, (both)&#46;"]


@pytest.mark.parametrize(("headings", "items"), [(2, 0), (3, 3), (50, 50), (51, 0)])
def test_a_page_of_few_headings_needs_no_contents_and_one_of_many_has_no_use_for_them(
    headings: int, items: int
) -> None:
    page = "".join(f'<h2 id="p{n}">Part {n}</h2>' for n in range(headings))
    assert contents(parts(page)).count("<li") == items
