"""A draft as an address for a mail program."""

from __future__ import annotations

from datetime import date
from email.utils import getaddresses
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from career_journal.pages import Edition
from career_journal.pages.due_drafts import due_draft
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

TODAY = date(2026, 10, 19)
TALK = """\
---
contact: [ana, ben]
date: 2026-10-18
stage: explore
---

## Highlights

- 100 % & more? #1 Žluť + “x”
"""


def href(write_journal: Callable[[Mapping[str, str]], Path], ana: str, ben: str = "") -> str | None:
    journal = read_journal(
        write_journal(
            {
                "contacts/ana.md": f"---\nname: Ana\n{ana}---\n",
                "contacts/ben.md": f"---\nname: Ben\n{ben}---\n",
                "interviews/a.md": TALK,
            }
        )
    )
    found = due_draft(Edition(journal, TODAY), journal.interviews["a"])
    assert found
    return found.href


def test_everything_is_encoded_and_reads_back(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    address = href(write_journal, "email: ana+jobs@a.example\n", "email: ben@b.example\n")
    assert address
    assert address.isascii()
    assert not set(' "<>\n\r+#') & set(address)
    parts = urlsplit(address)
    assert [one for _, one in getaddresses([unquote(parts.path)])] == ["ana+jobs@a.example", "ben@b.example"]
    fields = parse_qs(parts.query, strict_parsing=True)
    assert set(fields) == {"subject", "body"}
    (body,) = fields["body"]
    assert "- 100 % & more? #1 Žluť + “x”\r\n" in body
    assert body.replace("\r\n", "").count("\n") == 0
    assert "%0D%0A%0D%0A" in address


def test_there_is_no_address_without_an_e_mail(write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    assert href(write_journal, "phone: 1234\n") is None
