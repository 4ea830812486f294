"""Runs commands as processes, in turns, and keeps the least that each took: these machines are noisy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


Key = TypeVar("Key")

_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""An installed program is compiled once. So is this one, in the first round."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took, with the processes that it started.

    Attributes:
        processor: seconds of processor time, in user and in system mode.
        elapsed: seconds on the clock.
        memory: bytes at its peak, or what this program itself needs when that is more.
    """

    processor: float
    elapsed: float
    memory: int


@dataclass(frozen=True, slots=True)
class Command:
    """A command line, and the folder that it makes, which is gone before each run."""

    line: tuple[str | Path, ...]
    makes: Path | None = None

    def run(self) -> Run:
        """Run it once.

        Raises:
            SystemExit: it failed; what it said is shown.
        """
        if self.makes:
            shutil.rmtree(self.makes, ignore_errors=True)
        with tempfile.TemporaryFile() as said:
            start = time.perf_counter()
            process = subprocess.Popen(
                self.line, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT, env=_ENVIRONMENT
            )
            _, status, usage = os.wait4(process.pid, 0)
            elapsed = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                said.seek(0)
                raise SystemExit(
                    f"{' '.join(map(str, self.line))} ended with {process.returncode}:\n{said.read().decode()[-2000:]}"
                )
        unit = 1 if sys.platform == "darwin" else 1024
        return Run(usage.ru_utime + usage.ru_stime, elapsed, usage.ru_maxrss * unit)


def in_turns(commands: Mapping[Key, Command], rounds: int) -> dict[Key, Run]:
    """The least that each command took of processor, clock and memory, in so many rounds through all of them."""
    turns = [{name: command.run() for name, command in commands.items()} for _ in range(rounds)]
    return {name: _least([turn[name] for turn in turns]) for name in commands}


def _least(runs: list[Run]) -> Run:
    return Run(min(run.processor for run in runs), min(run.elapsed for run in runs), min(run.memory for run in runs))
