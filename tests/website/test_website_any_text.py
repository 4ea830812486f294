"""Whatever is typed: a field comes out as the text it is, and a body stays in its place and loses no word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from tests.website.as_shown import CONTROL, ELSEWHERE, MODELS, front_matter, names

if TYPE_CHECKING:
    from tests.website.as_shown import Seen, Show

HOSTILE = (
    "<b>", "</section>", '<section class="cj">', "<script>", "<!--", "-->", "&lt;", "&#60;", "&amp;", "\ue000", "\ue0000\ue000", "\u200b", "\u202e", "\u200f", "\ufffd",
    "{{ 7 }}", "{% raw %}", "{#x}", "{: .x }", "[[ana]]", "[a](b)", "![a](b)", "[a]: b", "*", "_", "`", "```", "~~~", "#", "##", ">", "-", "+", "1.", "|", "---", "===", "\\", "^", "~~", "==",
    "http://a.example", "<a@b.example>", "\n", "\n\n", "\t", "    ", "\r", "\x85", "\u2028", "'", '"', "$(1)", "javascript:", "é", "李", "😀", "[TOC]", "[^1]", ":smile:", "<", "&", "[", "]", "(", ")",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=3), min_size=1, max_size=12).map("".join)
FAST = settings(
    deadline=None, max_examples=50, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@FAST
@example(text="\x00\x1f\x85")
@given(text=TEXT)
def test_a_field_is_shown_as_it_was_typed_and_starts_nothing(text: str, show: Show, usual: dict[str, Seen]) -> None:
    shown = show({key: front_matter(key, text) for key in MODELS})
    assume(len(shown) == len(MODELS))
    for key, model in MODELS.items():
        assert shown[key].elements == usual[key].elements, key
        for name in names(model):
            if (key, name) in ELSEWHERE:
                continue
            assert " ".join(CONTROL.sub("\ufffd", f"{name} {text}").split()) in shown[key].text, (key, name)


WORDS = ("*", "_", "**", "`", "#", "##", ">", "- ", "1. ", "+", "---", "===", "\\", "~~", "~~~", "~~~\n", "``` ", "```\n", "[", "]", "[[", "]]", "!", "(", ")", "]:", "[^", "{", "}", "{#", "{:", "<", "</", "&", "&lt;", "<b>", "\n", "\n\n", "\n    ", "\n  - ", "\n- ", "\n\n  ", "\n> ", "\n1. ", "\n# ", "\n---\n", "\n===\n", "\t", "  \n", ":", "[TOC]", "\ue000")  # fmt: skip


@FAST
@given(body=TEXT)
def test_a_body_does_not_leave_its_place(body: str, show: Show) -> None:
    entry = "---\ndate: 2026-10-01\n---\n\n"
    before, after = show({"entries/x": f"{entry}x"})["entries/x"].html.split("<p>x</p>")
    shown = show({"entries/x": f"{entry}{body}"})
    assume(shown)
    html = shown["entries/x"].html
    assert html.startswith(before)
    assert html.endswith(after)
    assert "<section" not in html[len(before) : -len(after)]


@FAST
@given(pieces=st.lists(st.sampled_from(WORDS), max_size=14), gaps=st.lists(st.booleans(), min_size=14, max_size=14))
def test_a_body_loses_no_word(pieces: list[str], gaps: list[bool], show: Show) -> None:
    words = [f"w{number}w" for number in range(len(pieces) + 1)]
    body = words[0]
    for piece, word, gap in zip(pieces, words[1:], gaps, strict=False):
        body += f" {piece} {word}" if gap else f"{piece}{word}"
    shown = show({"entries/x": f"---\ndate: 2026-10-01\n---\n\n{body}\n"})["entries/x"]
    assert [word for word in words if word not in shown.text] == []
