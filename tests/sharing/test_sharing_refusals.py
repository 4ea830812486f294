"""What is said of a leak points at the text that shows it, where there is one, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from career_journal.sharing import texts
from career_journal.sharing.mentions import Mentions
from tests.sharing.reading_it import refusals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Mapping[str, str]], Path]

PRIYA = {"contacts/priya-raman.md": "---\nname: Priya Raman\nhope: She has lost her post in March\n---\n"}
ENTRY = "---\ndate: 2026-09-30\n---\n"


def option(why: str, body: str = "") -> dict[str, str]:
    return {"options/planner.md": f"---\nname: Planner\nshare_body: yes\nwhy: {why}\n---\n{body}"}


@pytest.mark.parametrize(
    ("files", "place", "said", "way_out"),
    [
        (
            option("P&#114;iya Ra&#109;an"),
            "options/planner.md:4:6",
            "The name “Priya Raman” stands here",
            "allow_words",
        ),
        (
            option("x", "One.\n\n<!-- a\nb -->\nP&#114;iya Ra&#109;an\nlikes it.\n"),
            "options/planner.md:10:1",
            "The name “Priya Raman” stands here",
            "Use other words here. If anybody may read",
        ),
        (
            option("She has lost her p&#111;st in March"),
            "options/planner.md:4:6",
            "the same as the text in line 3 of contacts/priya-raman.md",
            "Use other words here.",
        ),
        (
            option("As Priya Raman has it") | {"entries/as-contact-1-has-it.md": ENTRY},
            "options/planner.md:4:6",
            "the same as the file name of entries/as-contact-1-has-it.md",
            "Rename the file",
        ),
        (
            option("x", "A f&#105;ne\nday for walks\n") | {"entries/a-fine-day-for-walks.md": ENTRY},
            "entries/a-fine-day-for-walks.md:1:1",
            "The name of this file, “a-fine-day-for-walks”, would show",
            "Rename the file.",
        ),
        (
            option("x", "zq.zqq\n&#64;river.example\n")
            | {"contacts/a.md": "---\nname: Al\nemail: zq.zqq@river.example\n---\n"},
            "contacts/a.md:3:8",
            "The e-mail address in this line would show",
            "The marks show what is kept back",
        ),
        (
            {"organizations/one.md": "---\nname: Outlook\n---\n"} | option("x"),
            "organizations/one.md:2:7",
            "“Outlook” is also a label",
            "add it to allow_words",
        ),
    ],
    ids=["field", "body", "text", "text like a file name", "file name", "no text", "label"],
)
def test_each_leak_is_said_where_it_can_be_mended(
    write_journal: Write, files: dict[str, str], place: str, said: str, way_out: str
) -> None:
    (found,) = refusals_of(write_journal({**PRIYA, **files}))
    assert f"{found.path}:{found.span.line}:{found.span.column}" == place
    assert said in found.message
    assert way_out in found.help


def test_a_name_in_two_lines_is_told_by_its_parts_and_by_itself(write_journal: Write) -> None:
    root = write_journal({**PRIYA, **option("x", "P&#114;iya\nRa&#109;an\n")})
    assert [(found.path, found.span.line) for found in refusals_of(root)] == [
        ("contacts/priya-raman.md", 2),
        ("options/planner.md", 6),
        ("options/planner.md", 7),
    ]


def test_an_attachment_has_no_lines(write_journal: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "mentions", lambda *_: Mentions((), ()))
    root = write_journal({**option("see 2026-our-secret-card.t&#120;t"), "attachments/2026-our-secret-card.txt": "x"})
    (found,) = refusals_of(root)
    assert "the file name of attachments/2026-our-secret-card.txt" in found.message
