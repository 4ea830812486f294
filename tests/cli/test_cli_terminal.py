"""What any command prints of what was typed: no character that commands a terminal or turns its text round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.website.as_shown import MODELS, front_matter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

EVIL = "\x1b[31mred\x07 \x9b2J \u202eturned\u202c \u2066apart\u2069 \u200e\u200f\u061c \x1b]0;title\x07 \x08\x7f end"
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")

COMMANDS = (
    "check", "check --format concise", "check --format github", "check --format sarif", "check --format json", "check --diff", "today", "today --format json",
    "followups", "followups --format json", "stages", "options", "show x", "show profile", "prep x", "draft thank-you x", "draft request x", "draft update x",
    "history", "history x", "show interviews/x", "show options/x", "show organizations/x", "show entries/x", "show questions", "done nothing", "log nobody",
    "snooze x nudge 2026-12-01", "new contact x", "show \x1b[31m\u202e", "explain \x1b[31m", "build --site-dir site",
)  # fmt: skip
"""Every command that prints something of a journal, and some calls that can't be followed."""


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    root = tmp_path / "journal"
    for key in MODELS:
        (root / key).parent.mkdir(parents=True, exist_ok=True)
        body = EVIL.translate(dict.fromkeys((*range(32), *range(127, 160))))
        (root / f"{key}.md").write_text(
            f"{front_matter(key, EVIL)}\n## {body}\n\n[{body}](nowhere)\n", encoding="utf-8"
        )
    (root / "contacts" / f"{EVIL}.md".replace("/", "")).write_text("x", encoding="utf-8")
    return root


def test_no_command_prints_what_would_command_the_terminal(evil: Path, run: Run) -> None:
    printed = 0
    broken: list[tuple[str, str]] = []
    for command in COMMANDS:
        result = run(*command.split(" "), "--journal", evil, "--today", "2026-10-19")
        for text in (result.stdout, result.stderr):
            found = UNSAFE.search(text)
            broken += [(command, text[max(0, found.start() - 60) : found.end() + 20])] if found else []
            printed += "red" in text
    assert broken == []
    assert printed > 10
