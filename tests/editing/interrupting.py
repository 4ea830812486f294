"""Killing or failing a command at one of the system calls by which it writes, through strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CALLS = (
    "openat", "write", "fsync", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat",
    "chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat", "close",
)  # fmt: skip
"""The system calls that have to do with writing a file, on one machine or another."""

_LINE = re.compile(r"(?:\d+ +)?(?P<call>[a-z0-9]+)\(")


@dataclass(frozen=True)
class Point:
    """The n-th time that a system call is made, counted from 1, and what is done there."""

    call: str
    number: int


@dataclass(frozen=True)
class Outcome:
    code: int
    stderr: str


def strace() -> str | None:
    """The path of a strace that works here; as root on a machine of its own, CI installs it."""
    if not shutil.which("strace") and os.environ.get("CI") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "--yes", "strace"], check=False, capture_output=True)
    path = shutil.which("strace")
    works = path and subprocess.run([path, "-o", os.devnull, "true"], check=False, capture_output=True).returncode == 0
    return path if works else None


def run(arguments: list[str], *options: str) -> Outcome:
    """Run a command of ours under strace."""
    # With -P nothing is imported from where this runs: Python would list that folder anew whenever it had changed.
    command = ["strace", "-f", "-qq", "-y", *options, sys.executable, "-P", "-m", "career_journal.cli", *arguments]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    result = subprocess.run(command, capture_output=True, check=False, env=environment, encoding="utf-8")
    return Outcome(result.returncode, result.stderr)


def points(arguments: list[str], root: Path, trace: Path) -> list[Point]:
    """Every point from the first touch of the lock on at which a file of the journal is concerned.

    The command is run for it, on a journal that is not needed any more.
    """
    run(arguments, "-o", str(trace), "-e", f"trace={','.join(f'?{call}' for call in CALLS)}")
    counted: Counter[str] = Counter()
    found, writing = [], False
    for line in trace.read_text(errors="replace").split("\n"):
        if not (match := _LINE.match(line)):
            continue
        counted[match["call"]] += 1
        writing = writing or ".lock" in line or ".tmp" in line
        if writing and str(root) in line:
            found.append(Point(match["call"], counted[match["call"]]))
    return found


def killed(arguments: list[str], point: Point) -> Outcome:
    return _injected(arguments, point, "signal=KILL")


def failed(arguments: list[str], point: Point, error: str) -> Outcome:
    return _injected(arguments, point, f"error={error}")


def _injected(arguments: list[str], point: Point, what: str) -> Outcome:
    where = ["-e", f"trace={point.call}", "-e", f"inject={point.call}:{what}:when={point.number}"]
    return run(arguments, "-o", os.devnull, *where)
