"""A command that dies at any of its calls that change a file leaves the old journal or the new one, and no one in the way.

The long run does the same at every system call (`test_editing_interrupted`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

pytestmark = pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="NO MEMFD: this needs Linux.")

CHECKOUT = Path(__file__).resolve().parents[2]
JOURNAL = {
    "journal/contacts/priya-raman.md": "---\r\nname: Priya Raman\r\nlevel: Senior # a slip\r\n---\r\n",
    "journal/interviews/2026-10-12-priya-raman.md": (
        "---\ncontact: priya-raman\ndate: 2026-10-12\nstage: Explore\n---\n\n## Highlights\n\nWords.\n"
    ),
    "journal/interviews/2026-10-01-priya-raman.md": (
        "---\ncontact: priya-raman\ndate: 2026-10-01\nstage: explore\n---\n\n## Highlights\n\nWords.\n"
    ),
}
WITH_COMMITS = {**JOURNAL, "journal/profile.md": "---\nsettings: {commit: yes}\n---\n"}
WRITING = {"open", "write", "half a write", "fsync", "unlink"}
CHANGING = WRITING | {"replace", "chmod", "chown"}
ADDING = WRITING | {"link"}

SCENES: Mapping[str, tuple[list[str], Mapping[str, str], set[str]]] = {
    "done": (["done", "priya", "2026-10-01", "thank-you"], JOURNAL, CHANGING),
    "snooze": (["snooze", "priya", "2026-10-01", "thank-you", "2026-12-01"], JOURNAL, CHANGING),
    "log": (["log", "priya", "thanks", "--note", "for “everything”"], JOURNAL, CHANGING),
    "new": (["new", "contact", "Ada Lovelace"], JOURNAL, ADDING),
    "new in a new folder": (["new", "option", "GIS analyst"], JOURNAL, ADDING | {"mkdir"}),
    "fix": (["check", "--fix"], JOURNAL, CHANGING),
    "init": (["init"], {"notes.txt": "mine"}, {"mkdir", "link", "fsync", "rename"}),
    "init --demo": (["init", "--demo"], {"notes.txt": "mine"}, {"rename"}),
    "commit of a change": (["log", "priya", "thanks"], WITH_COMMITS, {"git"}),
    "commit of a new file": (["new", "contact", "Ada Lovelace"], WITH_COMMITS, {"git"}),
}
"""A command, what is there before it, and the calls at which it dies, each time that it makes one."""


def deaths(folder: Path, calls: set[str], words: list[str]) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.editing.dying", str(folder), ",".join(calls), *words]
    path = os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "generator")])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{role}_NAME": "Tereza", f"GIT_{role}_EMAIL": "tereza@example.org"}
    result = subprocess.run(command, capture_output=True, check=False, cwd=CHECKOUT, env=environment, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


@pytest.mark.parametrize(("words", "files", "calls"), SCENES.values(), ids=SCENES)
def test_wherever_it_dies_the_journal_is_as_before_or_as_after(
    words: list[str], files: Mapping[str, str], calls: set[str], tmp_path: Path
) -> None:
    folder = tmp_path / "here"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
    if files is WITH_COMMITS:
        subprocess.run(["git", "-C", folder, "init", "--quiet"], check=True)
    found = deaths(folder, calls, [*words, "--journal", "journal", "--today", "2026-10-19"])
    assert calls == {death["call"] for death in found}
    for death in found:
        # Mending goes from file to file; each is whole, and the same command does the rest.
        assert death["is_old"] or death["is_new"] or words == ["check", "--fix"], death
        assert death["torn"] == [], death
        assert (death["next_code"], "no commit" in death["next_said"]) == (0, False), death
        assert death["next_is_new"], death
