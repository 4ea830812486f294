"""A command that dies or fails at any of its calls that change a file leaves the old journal or the new one.

Nor is it in the way of the next one. The long run does the same at every system call (`test_editing_interrupted`).
"""

from __future__ import annotations

import errno
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.editing.dying import CUT, KILLED, Plan, tried_out
from tests.promises import FACTOR, tried

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="NO MEMFD: this needs Linux.")

HELD = (
    """---
contact: priya-raman
date: 2026-10-12
stage: Explore
leads: [{what: The tracer studies}]
advice: [{what: Read a report aloud}, {what: Go along for a day, applied: 2026-10-14}]
follow_ups: [{what: Send the chart, due: 2026-10-15}]
---

## Highlights

Words – “quoted”, and a task.

- [ ] Ask about the flood
"""
    + "More of what she said.\n" * (7 * (FACTOR - 1))
)
JOURNAL = {
    "journal/contacts/priya-raman.md": "---\r\nname: Priya Raman\r\nlevel: Senior # a slip\r\n---\r\n",
    "journal/interviews/2026-10-12-priya-raman.md": HELD,
    "journal/interviews/2026-10-01-priya-raman.md": (
        "---\ncontact: priya-raman\ndate: 2026-10-01\nstage: explore\n---\n\n## Highlights\n\nWords.\n"
    ),
}
WITH_COMMITS = {**JOURNAL, "journal/profile.md": "---\nsettings: {commit: yes}\n---\n"}
WRITING = {"open", "write", CUT, "fsync", "unlink"}
CHANGING = WRITING | {"exchange", "chmod", "chown"}
REPLACING = WRITING | {"replace", "chmod", "chown"}
ADDING = WRITING | {"link"}

SCENES: Mapping[str, tuple[list[str], Mapping[str, str], set[str]]] = {
    "done": (["done", "priya", "2026-10-01", "thank-you"], JOURNAL, CHANGING),
    "snooze": (["snooze", "priya", "2026-10-01", "thank-you", "2026-12-01"], JOURNAL, CHANGING),
    "log": (["log", "priya", "thanks", "--note", "for “everything”"], JOURNAL, CHANGING),
    "log by replacing": (["log", "priya", "thanks", "--note", "for “everything”"], JOURNAL, REPLACING),
    "new contact": (["new", "contact", "Ada Lovelace"], JOURNAL, ADDING),
    "new interview": (["new", "interview", "priya", "--on", "2026-11-02"], JOURNAL, ADDING),
    "new entry": (["new", "entry", "A day outside"], JOURNAL, ADDING | {"mkdir"}),
    "new organization": (["new", "organization", "River Trust"], JOURNAL, ADDING | {"mkdir"}),
    "new option": (["new", "option", "GIS analyst"], JOURNAL, ADDING | {"mkdir"}),
    "fix": (["check", "--fix"], JOURNAL, CHANGING),
    "fix by replacing": (["check", "--fix"], JOURNAL, REPLACING),
    "init": (["init"], {"notes.txt": "mine"}, {"mkdir", "link", "fsync", "rename", "write", CUT}),
    "init --demo": (["init", "--demo"], {"notes.txt": "mine"}, {"rename"}),
    "commit of a change": (["log", "priya", "thanks"], WITH_COMMITS, {"git"}),
    "commit of a new file": (["new", "contact", "Ada Lovelace"], WITH_COMMITS, {"git"}),
}
"""A command, what is there before it, and the calls at which it dies or fails, each time that it makes one."""

DISK = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT]
ERRORS = DISK if FACTOR == 1 else sorted(errno.errorcode.keys() - {errno.EINTR, errno.EAGAIN})
"""What each call returns; in the long form every error of the system, but for two upon which Python tries again."""
CUTS = 64 if FACTOR == 1 else 0
"""In how many places a write is cut by dying; the long form cuts it at every byte."""


@pytest.mark.parametrize(("words", "files", "calls"), SCENES.values(), ids=SCENES)
def test_wherever_it_dies_or_fails_the_journal_is_as_before_or_as_after(
    words: list[str], files: Mapping[str, str], calls: set[str], tmp_path: Path
) -> None:
    folder = tmp_path / "here"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    if files is WITH_COMMITS:
        subprocess.run(["git", "-C", folder, "init", "--quiet"], check=True)
    words = [*words, "--journal", "journal", "--today", "2026-10-19"]
    errors = ERRORS if "journal/contacts/priya-raman.md" in files else ERRORS[:2]
    # Mending takes twice as long as all else, and writes as all else does.
    plan = Plan(str(folder), words, sorted(calls), cuts=CUTS, errors=DISK if "--fix" in words else errors)
    result = tried_out(plan)
    deaths = [found for found in result["found"] if not found["error"]]
    failures = [found for found in result["found"] if found["error"]]
    assert calls == {death["call"] for death in deaths}
    with tried("kills") as count:
        for death in deaths:
            assert death["code"] == KILLED, death
            # Mending goes from file to file; each is whole, and the same command does the rest.
            assert death["is_old"] or death["is_new"] or "--fix" in words, death
            assert death["torn"] == [], death
            count()
        for after in result["next"]:
            assert (after["code"], "no commit" in after["said"]) == (0, False), after
            assert after["is_new"], after
    with tried("failing disks") as count:
        for failure in failures:
            assert "Traceback" not in failure["said"], failure
            assert failure["is_new"] if failure["code"] == 0 else failure["code"] == 1, failure
            assert failure["code"] == 0 or failure["is_old"] or "--fix" in words, failure
            assert failure["torn"] == [], failure
            assert failure["left"] == [] or failure["call"] == "unlink", failure
            count()
