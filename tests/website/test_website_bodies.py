"""What is written in a body, and what the page then shows: one case a line, and what would take ages."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from career_journal.checks.runner import diagnose
from career_journal.pages import Edition
from career_journal.pages.bodies import body_markdown
from career_journal.reading import read_journal
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from career_journal.website.conversion import Converter

    Show = Callable[[str], str]

FILES = {
    "contacts/ana.md": "---\nname: Ana <Sousa>\n---\n",
    "attachments/my list.txt": "",
    "attachments/map.png": "",
    "attachments/notes.md": "",
}
ANA = '<a href="../contacts/ana.html">'
BOX = (
    '<li class="task-list-item"><label class="task-list-control"><input type="checkbox" aria-label="{}" disabled=""{}>'
    '<span class="task-list-indicator"></span></label> {}</li>'
)


CASES = {
    # Links.
    "[Ana](../contacts/ana.md)": f"<p>{ANA}Ana</a></p>",
    "[*Ana* S.](../contacts/ana.md#Facts 'her')": '<p><a href="../contacts/ana.html#Facts"><em>Ana</em> S.</a></p>',
    "[](../contacts/ana.md)": f"<p>{ANA}Ana &lt;Sousa&gt;</a></p>",
    "[a list](<../attachments/my list.txt>)": '<p><a href="../attachments/my%20list.txt">a list</a></p>',
    "[notes](../attachments/notes.md)": '<p><a href="../attachments/notes.md.txt">notes</a></p>',
    "[gone](../contacts/nobody.md)": "<p>gone</p>",
    "[out](../../../etc/passwd)": "<p>out</p>",
    "[site](https://a.example/?x=1&y=2)": '<p><a href="https://a.example/?x=1&amp;y=2">site</a></p>',
    "<https://a.example>": '<p><a href="https://a.example">https://a.example</a></p>',
    "[bad](javascript:alert(1))": "<p>bad</p>",
    "[here](#place)": '<p><a href="#place">here</a></p>',
    "[she](not he) said": "<p>[she](not he) said</p>",
    "[a](my file.pdf) []() [b]( )": "<p>[a](my file.pdf) []() [b]( )</p>",
    "![a](b c)": "<p>![a](b c)</p>",
    "[x " * 201 + "[Ana](../contacts/ana.md)": f"<p>{'[x ' * 201}{ANA}Ana</a></p>",
    # Wikilinks.
    "[[ana]]": f"<p>{ANA}Ana &lt;Sousa&gt;</a></p>",
    "[[contacts/ana.md|*her*]]": f"<p>{ANA}*her*</a></p>",
    "[[nobody]] [[nobody|No *one*]]": "<p>nobody No *one*</p>",
    "![[map.png]]": '<p><img alt="map.png" src="../attachments/map.png"></p>',
    "\\[[ana]]": "<p>[[ana]]</p>",
    "`[[ana]]` and `[x](y z)`": "<p><code>[[ana]]</code> and <code>[x](y z)</code></p>",
    # Pictures.
    "![A map](../attachments/map.png)": '<p><img alt="A map" src="../attachments/map.png"></p>',
    "![A list](<../attachments/my list.txt>)": '<p><a href="../attachments/my%20list.txt">A list</a></p>',
    "![far](https://a.example/x.png)": '<p><a href="https://a.example/x.png">far</a></p>',
    "![far][f]\n\n[f]: https://a.example/x.png": '<p>!<a href="https://a.example/x.png">far</a></p>',
    # Definitions.
    "[Ana][a]\n\n[a]: ../contacts/ana.md 'her'": f"<p>{ANA}Ana</a></p>",
    "[Ana][a]\n\n[a]: https://a.example": '<p><a href="https://a.example">Ana</a></p>',
    "[Ana]: said that she would": "<p>[Ana]: said that she would</p>",
    "[todo]: call\n\n> [todo]: write\n\n- [todo]:\n  ask": "<p>[todo]: call</p>\n<blockquote>\n<p>[todo]: write</p>\n</blockquote>\n<ul>\n<li>[todo]:\n  ask</li>\n</ul>",
    "[^1]\n\n[^1]: A note": "<p>[^1]</p>\n<p>[^1]: A note</p>",
    # Headings: the page's title is its only first-level one.
    "# One\n\n## Two": '<h2 id="one">One</h2>\n<h3 id="two">Two</h3>',
    "One\n===\n\nTwo\n---": '<h2 id="one">One</h2>\n<h2 id="two">Two</h2>',
    "#### Four\n\n## Two\n\n##### Five": '<h2 id="four">Four</h2>\n<h2 id="two">Two</h2>\n<h3 id="five">Five</h3>',
    "## A {#ask} \n\n## B {#ask}\n\n## *C* {#end}": '<h2 id="ask">A</h2>\n<h2 id="b">B</h2>\n<h2 id="end"><em>C</em></h2>',
    "## Pay {gross} {#Top}": '<h2 id="pay-gross-top">Pay {gross} {#Top}</h2>',
    "*a*{b} {: .c }\n{: .d }": "<p><em>a</em>{b} {: .c }\n{: .d }</p>",
    "#hashtag\n\n#\n\n####### seven\n\n## ##": "<p>#hashtag</p>\n<p>#</p>\n<p>####### seven</p>\n<p>## ##</p>",
    "[TOC]": "<p>[TOC]</p>",
    # Lists.
    "They said:\n- a\n- b": "<p>They said:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
    "They said:\n1) a\n2) b": "<p>They said:</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>",
    "`code`\n- a": "<p><code>code</code></p>\n<ul>\n<li>a</li>\n</ul>",
    "She came in\n1986. It rained.": "<p>She came in\n1986. It rained.</p>",
    "- a\n  - b\n    - c\n  - d\n- e": "<ul>\n<li>a<ul>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n</li>\n<li>e</li>\n</ul>",
    "1. a\n   - b\n2. c": "<ol>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>",
    "1. a\n\n   more\n\n2. b\n\nend": "<ol>\n<li>\n<p>a</p>\n<p>more</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n<p>end</p>",
    "- a\n\n      code": "<ul>\n<li>a<pre><code>code\n</code></pre>\n</li>\n</ul>",
    "- a\n-\n- b": "<ul>\n<li>a</li>\n<li>&nbsp;</li>\n<li>b</li>\n</ul>",
    "- a\n---\n- b\n==\n--": "<ul>\n<li>a</li>\n</ul>\n<hr>\n<ul>\n<li>b\n==\n--</li>\n</ul>",
    "# a\n---\n> b\n---": '<h2 id="a">a</h2>\n<hr>\n<blockquote>\n<p>b</p>\n</blockquote>\n<hr>',
    "- [ ] a\n- [x] b": '<ul class="task-list">\n' + BOX.format("to do", "", "a") + "\n" + BOX.format("done", ' checked=""', "b") + "\n</ul>",
    # Code.
    "```python x=1\na[b](c d) #e\n````\nf": '<pre><code class="language-python">x=1\na[b](c d) #e\n</code></pre>\n<p>f</p>',
    "A\n\n    b [c](d e) []\n    - [[ana]]\n\n    ```\n    #f": "<p>A</p>\n<pre><code>b [c](d e) []\n- [[ana]]\n\n```\n#f\n</code></pre>",
    "~~~\nnever closed\n\n- x": "<pre><code>never closed\n\n- x\n</code></pre>",
    "```\na\n```  \n\n``` some words\nb\n```": "<pre><code>a\n</code></pre>\n<pre><code>some words\nb\n</code></pre>",
    "```a``` b": "<p><code>a</code> b</p>",
    # HTML and what looks like ours.
    "<b>a</b> &lt;i&gt; &copy; <!-- b --> c": "<p>&lt;b&gt;a&lt;/b&gt; &lt;i&gt; ©  c</p>",
    '<section class="cj">\na\n</section>': '<p>&lt;section  class="cj"&gt;\na\n&lt;/section&gt;</p>',
    "\ue0000\ue000 {{ a }} {% b %}": "<p>\ue0000\ue000 {{ a }} {% b %}</p>",
}  # fmt: skip

BOMBS = {
    "brackets": "[" * 20_000,
    "pictures": "![" * 10_000,
    "links": "[a](" * 5_000,
    "wikilinks": "[[a|" * 5_000,
    "brackets after a fence": "```\n" + "[" * 20_000,
    "definitions": "[a]: b\n" * 3_000,
    "items in items": "".join("  " * level + "- a\n" for level in range(300)),
    "markers": "- " * 5_000,
    "numbers": "1. " * 5_000,
    "empty items": "-\n" * 5_000,
    "quotes": ">" * 5_000,
    "quotes in quotes": "> " * 5_000,
    "quotes and items": "> - " * 3_000,
    "emphasis": "*_" * 10_000,
    "open emphasis": "**a _b " * 3_000,
    "emphasis in emphasis": "*a **b " * 1_000 + " b** a*" * 1_000,
    "backticks": "`" * 20_000,
    "open code": "``a`" * 5_000,
    "comments": "<!-- " * 4_000,
    "braces": "# a {" + "b " * 10_000,
    "table": "|" * 2_000 + "\n" + "|-" * 2_000 + "\n" + ("|" * 2_000 + "\n") * 10,
    "a long word": "a" * 200_000,
    "a long line": "Word, _it_ is. " * 13_000,
    "blanks": " " * 200_000 + "a",
}


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory, converter: Converter) -> Show:
    """Shows a body as it is on the page of a journal entry."""
    root = tmp_path_factory.mktemp("journal")
    for path, text in {**FILES, "entries/day.md": ""}.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")

    def show(written: str) -> str:
        (root / "entries" / "day.md").write_text(f"---\ndate: 2026-10-01\n---\n\n{written}\n", encoding="utf-8")
        journal = read_journal(root)
        edition = Edition(journal, TODAY, diagnose(journal, TODAY))
        page = body_markdown(edition.journal, edition.journal.entries["day"], "entries/day.md")
        return converter.html(str(page)).strip()

    return show


@pytest.mark.parametrize(("written", "page"), CASES.items())
def test_a_body_is_shown_as_it_was_meant(written: str, page: str, show: Show) -> None:
    assert show(written) == page


@pytest.mark.parametrize("kind", BOMBS)
def test_no_body_takes_ages(kind: str, show: Show) -> None:
    start = time.process_time()
    assert show(BOMBS[kind]) or kind == "comments"
    assert time.process_time() - start < 4, "two seconds, on a slow computer"
