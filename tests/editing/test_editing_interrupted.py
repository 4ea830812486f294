"""A command that is killed, or whose disk is full or fails, leaves the old file or the new one, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
from compileall import compile_dir
from itertools import cycle, product
from pathlib import Path

import pytest

import career_journal
from tests.editing.interrupting import Point, failed, killed, points, run, strace
from tests.promises import FACTOR, tried

COMMANDS = {
    "done": ["done", "priya", "thank-you"],
    "snooze": ["snooze", "priya", "thank-you", "2026-12-01"],
    "log": ["log", "priya", "thanks", "--note", "for “everything”"],
    "new": ["new", "contact", "Ada Lovelace"],
    "fix": ["check", "--fix"],
}
"""Commands that write; each writes one file."""

JOURNAL = {
    "contacts/priya-raman.md": (
        "---\r\nname: Priya Raman\r\nlevel: Senior # a slip\r\nlog:\r\n  - {date: 2026-09-01, what: request}\r\n---\r\n"
    ),
    "interviews/2026-10-12-priya-raman.md": (
        "---\ncontact: priya-raman\ndate: 2026-10-12\nstage: explore\n---\n\n## Highlights\n\nWords.\n"
    ),
}
SHORT = 3
"""How many points of each command the short form tries, evenly spread."""


@pytest.fixture(scope="module", autouse=True)
def tracer() -> None:
    if strace() is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(
            "NO STRACE: install it, and let it trace processes here."
        )
    # Calls are counted: every run has to open the same files, and none may find a module compiled meanwhile.
    compile_dir(Path(career_journal.__file__).parent, quiet=1)


def state(root: Path) -> dict[str, bytes]:
    """All files that a reader of the journal would see."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


class Scene:
    """A command, its journal before and after, and a fresh copy of it for every try."""

    def __init__(self, folder: Path, words: list[str]) -> None:
        self.root = folder / "journal"
        for path, text in JOURNAL.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_bytes(text.encode())
        (folder / "before").mkdir()
        self.kept = shutil.copytree(self.root, folder / "before" / "journal")
        self.arguments = [*words, "--journal", str(self.root), "--today", "2026-10-19"]
        self.before = state(self.root)
        self.points = points(self.arguments, self.root, folder / "trace")
        self.after = state(self.root)

    def some(self) -> list[Point]:
        """All points in the long run, else a few."""
        return self.points if FACTOR > 1 else self.points[:: max(1, len(self.points) // SHORT)]

    def restore(self) -> None:
        shutil.rmtree(self.root)
        shutil.copytree(self.kept, self.root)


@pytest.fixture(scope="module", params=COMMANDS)
def scene(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Scene:
    made = Scene(tmp_path_factory.mktemp("interrupted"), COMMANDS[request.param])
    assert made.before != made.after, "the command writes"
    assert {"fsync", "write"} <= {point.call for point in made.points}
    return made


def test_killed_it_leaves_the_old_or_the_new(scene: Scene) -> None:
    left = set()
    with tried("kills") as count:
        for point in scene.some():
            scene.restore()
            outcome = killed(scene.arguments, point)
            found = state(scene.root)
            assert found in (scene.before, scene.after), point
            assert outcome.code != 0, point
            left.add(found == scene.after)
            count()
    assert False in left
    if state(scene.root) == scene.before:
        run(scene.arguments, "-o", os.devnull, "-e", "trace=fsync")
        assert state(scene.root) == scene.after, "the next command finds its way"


def test_failed_it_says_so_and_leaves_the_old(scene: Scene) -> None:
    errors = ("ENOSPC", "EIO")
    tries = product(scene.points, errors) if FACTOR > 1 else zip(scene.some(), cycle(errors), strict=False)
    with tried("failing disks") as count:
        for point, error in tries:
            scene.restore()
            outcome = failed(scene.arguments, point, error)
            found = state(scene.root)
            assert "Traceback" not in outcome.stderr, (point, outcome.stderr)
            # After mending, check reads the journal once more, and may find what it then can't open.
            is_done = outcome.code == 0 or "Mended: " in outcome.stderr
            assert found == (scene.after if is_done else scene.before), (point, outcome.stderr)
            assert outcome.code in {0, 1}, point
            says = re.search(r"^(Error|Not mended|Mended): .*\.$", outcome.stderr, re.MULTILINE)
            assert outcome.code == 0 or says, point
            count()
