"""Sections, answers, task lines and links of a body, and where they stand."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from career_journal.records.body import Body

if TYPE_CHECKING:
    from career_journal.location import Span


def cut(body: Body, span: Span) -> str:
    assert span.line == span.end_line
    return body.text.split("\n")[span.line - body.line][span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(
    ("line", "level", "title"),
    [
        ("## Highlights", 2, "Highlights"),
        ("##   High   lights  ", 2, "High   lights"),
        ("## Highlights ##", 2, "Highlights"),
        ("### In C# and C##", 3, "In C# and C##"),
        ("# #", 1, ""),
        ("## ", 2, ""),
        ("##\tHighlights", 2, "Highlights"),
        ("###### `x` y", 6, "`x` y"),
        ("## `code`", 2, "`code`"),
        ("## Highlights <!-- mine -->", 2, "Highlights"),
        ("## Größe 👩🏽‍💻 {#id}", 2, "Größe 👩🏽‍💻 {#id}"),
    ],
)
def test_headings(line: str, level: int, title: str) -> None:
    body = Body(f"\ntext\n{line}\nunder it\n", line=7)
    (section,) = body.sections
    assert (section.level, section.title, section.text) == (level, title, "under it")
    assert section.span.line == 9
    assert cut(body, section.span) == title
    assert body.text[section.start : section.end] == "\nunder it\n"


@pytest.mark.parametrize(
    "text",
    [
        "##Highlights",
        "####### Highlights",
        " ## Highlights",
        "\\## Highlights",
        "```\n## Highlights\n```",
        "````md\n```\n## Highlights\n````",
        "~~~\n## Highlights\n~~~",
        "- item\n\n  ```\n## Highlights\n  ```",
        "``` a\n## Highlights",
        "<!--\n## Highlights\n-->",
        "<!-- never closed\n## Highlights",
    ],
)
def test_what_is_no_heading(text: str) -> None:
    assert Body(text).sections == ()


@pytest.mark.parametrize(
    "text", ["```x``` y\n## Highlights", "```x`\n## Highlights", "`<!--`\n## Highlights", "~~\n## Highlights"]
)
def test_what_hides_no_heading(text: str) -> None:
    assert [section.title for section in Body(text).sections] == ["Highlights"]


def test_a_section_ends_where_the_next_of_its_level_or_above_begins() -> None:
    body = Body("# a\n## b\n1\n### c\n2\n## d\n3\n#### e\n4\n# f\n5")
    assert [(section.title, section.text) for section in body.sections] == [
        ("a", "## b\n1\n### c\n2\n## d\n3\n#### e\n4"),
        ("b", "1\n### c\n2"),
        ("c", "2"),
        ("d", "3\n#### e\n4"),
        ("e", "4"),
        ("f", "5"),
    ]


def test_the_text_of_a_section_by_name() -> None:
    body = Body(
        "## HIGHLIGHTS\n<!-- none yet -->\n\n## Next time\n\nAsk <!-- her --> more.\n\n### Why\n\nBecause.\n\n## highlights\nlate"
    )
    assert body.section("Highlights") == "late"
    assert body.section("next time") == "Ask  more.\n\n### Why\n\nBecause."
    assert body.section("Difficulties") == ""
    assert Body("# Highlights\nno\n### Highlights\nno").section("Highlights") == ""


def test_answers() -> None:
    body = Body(
        """
## Questions
### Not an answer
text

## Answers
Not under a question.

### What is the outlook? {#outlook}

Good.

#### And then

Better.

### Who else?
<!-- she said: later -->

### Why? <!-- ask again -->
```
### code
```

##### Deeper
text

## Highlights

### No answer
text

## answers

### More
yes
"""
    )
    assert [(answer.title, answer.text) for answer in body.answers] == [
        ("What is the outlook? {#outlook}", "Good.\n\n#### And then\n\nBetter."),
        ("Who else?", ""),
        ("Why?", "```\n### code\n```\n\n##### Deeper\ntext"),
        ("More", "yes"),
    ]
    assert [cut(body, answer.span) for answer in body.answers] == [answer.title for answer in body.answers]


@pytest.mark.parametrize(
    ("line", "due", "what", "done"),
    [
        ("- [ ] 2026-10-20 Send Priya the article", date(2026, 10, 20), "Send Priya the article", False),
        ("- [x] 2026-10-20 Send it", date(2026, 10, 20), "Send it", True),
        ("* [X]\t2026-10-20\tSend it  ", date(2026, 10, 20), "Send it", True),
        ("  + [ ] 2026-10-20  Send it", date(2026, 10, 20), "Send it", False),
        ("- [ ] Send it", None, "Send it", False),
        ("- [ ] 2026-02-30 Send it", None, "2026-02-30 Send it", False),
        ("- [ ] 20.10.2026 Send it", None, "20.10.2026 Send it", False),
        ("- [ ] 2026-10-20", None, "2026-10-20", False),
        ("- [ ] ٢٠٢٦-١٠-٢٠ x", None, "٢٠٢٦-١٠-٢٠ x", False),
    ],
)
def test_task_lines(line: str, due: date | None, what: str, done: bool) -> None:
    body = Body(f"## Follow-ups\n\n{line}\n", line=5)
    (task,) = body.tasks
    assert (task.due, task.what, task.done) == (due, what, done)
    assert task.span.line == 7
    assert cut(body, task.span) == line.partition("]")[2].strip()


@pytest.mark.parametrize(
    "text",
    [
        "- [ ] 2026-10-20 outside",
        "## Tasks\n- [ ] 2026-10-20 in another section",
        "## Follow-ups\n- [] 2026-10-20 no box",
        "## Follow-ups\n-[ ] 2026-10-20 no item",
        "## Follow-ups\n- [ ]2026-10-20 stuck to its box",
        "## Follow-ups\n- [-] 2026-10-20 another sign",
        "## Follow-ups\n```\n- [ ] 2026-10-20 code\n```",
        "## Follow-ups\n<!--\n- [ ] 2026-10-20 hidden\n-->",
        "## Follow-ups\n- [ ] ",
        "# Follow-ups\n- [ ] 2026-10-20 x",
    ],
)
def test_what_is_no_task_line(text: str) -> None:
    assert Body(text).tasks == ()


def test_tasks_under_deeper_headings_and_in_a_second_section() -> None:
    body = Body("## Follow-ups\n### Mine\n- [ ] a\n## Else\n- [ ] b\n## follow-ups\n- [x] c\n")
    assert [task.what for task in body.tasks] == ["a", "c"]


@pytest.mark.parametrize(
    ("text", "wiki", "target"),
    [
        ("[[priya-raman]]", True, "priya-raman"),
        ("[[contacts/priya-raman|Priya]]", True, "contacts/priya-raman"),
        ("[[priya-raman#notes]]", True, "priya-raman#notes"),
        ("[[priya-raman\\|Priya]]", True, "priya-raman"),
        ("[[ priya-raman | P ]]", True, "priya-raman"),
        ("![[map.svg]]", True, "map.svg"),
        ("[Priya](../contacts/priya-raman.md)", False, "../contacts/priya-raman.md"),
        ("[Priya]( x.md )", False, "x.md"),
        ('[Priya](x.md "the title")', False, "x.md"),
        ("[Priya](x.md 'it is (so)')", False, "x.md"),
        ("[Priya](x.md\n(title))", False, "x.md"),
        ("[](x.md)", False, "x.md"),
        ("[a\nb](x.md)", False, "x.md"),
        ("[`code`](x.md)", False, "x.md"),
        ("[Priya](<../my file (1).pdf>)", False, "../my file (1).pdf"),
        ("[Priya](../my%20file.pdf)", False, "../my%20file.pdf"),
        ("[Priya](a_(b).pdf)", False, "a_(b).pdf"),
        ("![map](map.svg)", False, "map.svg"),
        ("[js](javascript:alert)", False, "javascript:alert"),
    ],
)
def test_links(text: str, wiki: bool, target: str) -> None:
    body = Body(f"äö\nsee {text}, there", line=4)
    (link,) = body.links
    assert (link.wiki, link.target) == (wiki, target)
    assert body.text[link.start : link.end] == text
    assert cut(body, body.span(link)).strip().removesuffix("\\") == target


@pytest.mark.parametrize(
    "text",
    [
        "`[[x]]` and ``[y](z)``",
        "```\n[[x]]\n```",
        "<!-- [[x]] [y](z) -->",
        "\\[y](z) \\[[x]]",
        "[y] (z)",
        "[y](z w)",
        "[y]()",
        "[[]] [[|x]] [[x\ny]]",
        "[y\n\nx](z)",
        "- [ ] task (x)",
        "[[x]",
        "[y](<a\nb>)",
    ],
)
def test_what_is_no_link(text: str) -> None:
    assert Body(text).links == ()


def test_links_come_in_the_order_of_the_text() -> None:
    text = "[a](1) [[2]] ![b](3) [[4]][c](5)"
    assert [link.target for link in Body(text).links] == list("12345")


def test_an_empty_body_has_nothing() -> None:
    body = Body()
    assert (body.sections, body.answers, body.tasks, body.links) == ((), (), (), ())


SIGNS = '# ## ### - [ ] 2026-10-20 [[a]] [a](b) [ ]( ) <!-- --> ` ``` ~~~ x é👩🏽‍💻 ! \\ | " < > ( {#x}'
BREAKS = ["\n", "\n", "\n\n", " ", " ", "\u2028", "\n## Answers\n", "\n## Follow-ups\n- [ ] "]
PIECES = st.lists(st.sampled_from([*SIGNS.split(), *BREAKS]), max_size=60).map("".join)


@given(PIECES)
def test_every_place_is_that_of_its_text(text: str) -> None:
    body = Body(text, line=3)
    for section in body.sections:
        assert cut(body, section.span) == section.title
        assert 0 <= section.start <= section.end <= len(text)
    for task in body.tasks:
        assert cut(body, task.span).endswith(task.what)
    for link in body.links:
        written = text[link.start : link.end]
        assert written.startswith(("[", "!["))
        assert written.endswith("]]" if link.wiki else ")")
        assert link.target in written


SIZE = 100_000
HOSTILE = [
    "[", "]", "[[", "](", "[](", "[x](a ", '[x](a "', "[x](a '\"(", "[[a ", "[[a|", "[\n", "[x](<", "(a", "[x](a) ", "[x](a)\n", "[[a]] ", "\\[",
    "`", "`a ", "`` ` ", "```\n", "```x`\n", "~", "~~~\n", "~~~x", "<!--", "<!-- -->", "<!", "#", "# ", "# a\n", "## a\n### b\n",
    " ", "\t", "\n", " \n", "- [ ] ", "- [ ] a\n", "### a\n<!--\n", "#### b\n# a\n", "a" * 999 + "\n",
]  # fmt: skip
FRAMES = [
    "{}",
    "## Answers\n`<!-- -->` ~~~ [[a]] [x](y) - [ ]\n### a\n{}",
    "## Follow-ups\n- [ ] [[a]] [x]({}b",
    "# a{}b\n<!--\n",
    "```\n{}",
    "`{}",
    "<!--{}",
    "[{}](a)",
    "[x](a{}) `",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_hostile_bodies_take_no_longer_than_others(frame: str) -> None:
    for piece in HOSTILE:
        body = Body(frame.format(piece * (SIZE // len(piece))))
        start = time.process_time()
        assert len(body.sections) + len(body.answers) + len(body.tasks) + len(body.links) >= 0
        body.section("Highlights")
        took = time.process_time() - start
        assert took < 3, f"{piece!r} in {frame!r}: {took:.1f} s"


def test_unclosed_code_of_growing_length() -> None:
    body = Body("x" + "".join("`" * length + " " for length in range(1, 1200)))
    start = time.process_time()
    assert body.links == ()
    assert Body(body.text + "[[").links == ()
    assert time.process_time() - start < 8
