"""Several commands at once: each waits for its turn, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from career_journal.reading import read_journal

if TYPE_CHECKING:
    from pathlib import Path

WRITERS = 6
COMMAND = (sys.executable, "-m", "career_journal.cli")


def test_writers_at_once_lose_nothing(sample: Path) -> None:
    before = read_journal(sample).contacts["zhao-meilin"].log
    arguments = [
        sys.executable,
        "-m",
        "career_journal.cli",
        "log",
        "--journal",
        str(sample),
        "zhao",
        "message",
        "--note",
    ]
    writers = [
        subprocess.Popen([*arguments, f"number {n}"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for n in range(WRITERS)
    ]
    said = [writer.communicate()[1] for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * WRITERS, said
    journal = read_journal(sample)
    after = journal.contacts["zhao-meilin"].log
    assert after[: len(before)] == before
    assert {entry.note for entry in after[len(before) :]} == {f"number {n}" for n in range(WRITERS)}
    assert len(after) == len(before) + WRITERS
    assert not journal.faults


def test_of_two_new_records_of_one_name_one_is_kept(sample: Path) -> None:
    arguments = [*COMMAND, "new", "contact", "Ada Twice", "--journal", str(sample)]
    writers = [subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(4)]
    assert sorted(writer.wait() for writer in writers) == [0, 1, 1, 1]
