"""What a link in a body may lead to."""

from __future__ import annotations

import pytest

from career_journal.records import RECORD_TYPES
from career_journal.records.body import Body
from career_journal.records.body_links import candidates, is_elsewhere, is_safe_elsewhere


@pytest.mark.parametrize(
    ("path", "text", "first"),
    [
        ("contacts/a.md", "[x](b.md)", "contacts/b"),
        ("contacts/a.md", "[x](../options/b.md#top)", "options/b"),
        ("contacts/a.md", "[x](./b)", "contacts/b"),
        ("contacts/a.md", "[x](../attachments/my%20file.pdf)", "attachments/my file.pdf"),
        ("contacts/a.md", "[x](<../attachments/my file.pdf>)", "attachments/my file.pdf"),
        ("contacts/a.md", "[x](../attachments/a%23b.pdf)", "attachments/a#b.pdf"),
        ("contacts/a.md", "[x](../../secret.md)", "../secret"),
        ("profile.md", "[x](contacts/b.md)", "contacts/b"),
        ("profile.md", "[x](/etc/passwd)", "/etc/passwd"),
        ("contacts/a.md", "[[options/b]]", "options/b"),
        ("contacts/a.md", "[[options/b.md#top|B]]", "options/b"),
        ("contacts/a.md", "[[options/../../b]]", "../b"),
    ],
)
def test_where_a_link_may_lead(path: str, text: str, first: str) -> None:
    (link,) = Body(text).links
    assert candidates(path, link, RECORD_TYPES)[0] == first


def test_a_wikilink_without_a_folder_may_lead_anywhere() -> None:
    (link,) = Body("[[map.svg]]").links
    assert candidates("contacts/a.md", link, ["contacts", "options"]) == (
        "contacts/map.svg",
        "options/map.svg",
        "map.svg",
        "attachments/map.svg",
    )


@pytest.mark.parametrize(
    ("text", "elsewhere", "safe"),
    [
        ("[x](https://x.example)", True, True),
        ("[x](mailto:a@x.example)", True, True),
        ("[x](#top)", True, True),
        ("[x](//x.example)", True, False),
        ("[x](javascript:1/alert)", True, False),
        ("[x](JAVA&Tab;script:x)", False, False),
        ("[x](data:text/html,x)", True, False),
        ("[x](file:///etc/passwd)", True, False),
        ("[x](x.md)", False, False),
        ("[x](2026:10.md)", False, False),
        ("[[https://x.example]]", False, False),
        ("[[#top]]", False, True),
    ],
)
def test_links_that_lead_out_of_the_journal(text: str, elsewhere: bool, safe: bool) -> None:
    (link,) = Body(text).links
    assert (is_elsewhere(link), is_safe_elsewhere(link)) == (elsewhere, safe)
