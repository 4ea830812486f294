"""What any command prints of what was typed: no character that commands a terminal or turns its text round."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

import pytest

from tests.website.as_shown import MODELS, front_matter

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run

    Process = Callable[..., subprocess.CompletedProcess[str]]

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


NAMES = (
    *(
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"new\nline",
        b"tab\there",
        b"\x1b[31mred",
        b"x" * 240,
        b"aux",
        b"a:b?*",
        b"trail. ",
    ),
    *(
        word.encode()
        for word in ("\u202etxt.exe", "שלום", "zo\u0301e", "z\u00f3e", "-rf", "'q\"uote", "%41", "a#b?c", "$(x)")
    ),
)
"""Names that a disk may have and a record may not: no text, unseen, long, of Windows, right to left, and such twins."""


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("ascii_only", [False, True])
def test_odd_names_of_files_are_told_and_disturb_nothing(tmp_path: Path, process: Process, ascii_only: bool) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    for folder in ("", "contacts/", "attachments/", "attachments/more/"):
        for name in NAMES:
            place = os.fsencode(tmp_path / "journal" / folder) + b"/" + name
            os.makedirs(os.path.dirname(place), exist_ok=True)  # noqa: PTH103, PTH120 - names that are no text
            for end in (b".md", b".txt"):
                with open(place + end, "wb") as file:  # noqa: PTH123 - the same
                    file.write(b"---\nname: Ana\n---\n")
            os.symlink(os.fsencode(tmp_path / "secret.txt"), place + b".l.md")  # noqa: PTH211 - the same
    body = "[a](../attachments/שלום.txt) [b](../attachments/a%23b%3Fc.md) [c](../attachments/zo\u0301e.txt)\n"
    (tmp_path / "journal/contacts/ana.md").write_text(f"---\nname: Ana\n---\n\n{body}", encoding="utf-8")
    letters = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"} if ascii_only else {}
    with_journal = ("--journal", tmp_path / "journal", "--today", "2026-10-19")
    found = process("check", "--format", "json", *with_journal, **letters)
    assert (found.returncode, found.stderr) == (1, "")
    said = {one["path"] for one in json.loads(found.stdout)["diagnostics"]}
    for path in (
        r"contacts/\xff\xfe.md",
        r"attachments/more/new\x0aline.txt",
        r"\u202etxt.exe.l.md",
        "contacts/שלום.md",
    ):
        assert path in said
    assert "attachments/שלום.txt" not in said
    for command in ("check", "check --format github", "build --site-dir site", "today", "log ana request"):
        result = process(*command.split(" "), *with_journal, **letters)
        assert result.returncode == (command.startswith("check")), result.stderr
        assert not UNSAFE.search(result.stdout + result.stderr)
    names = {path.name for path in (tmp_path / "site/attachments").iterdir()}
    assert names == {"שלום.txt", "a#b?c.md.txt", "zo\u0301e.txt"}
