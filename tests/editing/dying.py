"""Killing a command at each of its calls that change a file, one after the other, as fast as processes can be forked.

`python -m tests.editing.dying FOLDER CALL,CALL COMMAND...` is a process of its own, so that nothing is forked that has
threads. It imports the command line once; each try is a fork of it in a fresh copy of the folder. What was found at each point is
printed as JSON. Dying is `os._exit` right before the call, or in the middle of a write: nothing is flushed or tidied.
"""

from __future__ import annotations

import builtins
import importlib
import io
import json
import os
import shutil
import subprocess
import sys
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from career_journal.cli import COMMANDS, cli
from career_journal.editing.writing import LOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KILLED = 137
_CALLS = ("open", "write", "fsync", "replace", "rename", "link", "unlink", "remove", "rmdir", "mkdir", "chmod", "chown")
"""The functions of `os` through which Python changes files; `io` and starting git are beside them."""

NEXT = ["new", "entry", "Something else", "--journal", "journal", "--today", "2026-10-19"]
"""What a person may do next."""


@dataclass(frozen=True)
class Death:
    """What was found after dying at a point, and after the next command.

    Attributes:
        call: the call that was not made, or was made by half.
        is_old: whether the journal is as before the command.
        is_new: whether it is as after it.
        torn: files of which some other version was found, wherever they stand.
        left: temporary files that stayed.
        next_code: the exit code of the next command: another one if this one had done its work, else the same.
        next_said: what it printed.
        next_is_new: whether the journal then is as it should be.
    """

    call: str
    is_old: bool
    is_new: bool
    torn: list[str]
    left: list[str]
    next_code: int
    next_said: str
    next_is_new: bool


class _Countdown:
    """Dies at the n-th of the calls that count, from 1."""

    def __init__(self, number: int, calls: Sequence[str], told: int) -> None:
        self.number, self.calls, self.told = number, calls, told

    def point(self, call: str, last_words: Callable[[], object] = lambda: None) -> None:
        self.number -= call in self.calls
        if self.number == 0 and call in self.calls:
            last_words()
            os.pwrite(self.told, call.encode(), 0)
            os._exit(KILLED)


def _interpose(countdown: _Countdown) -> None:
    """Have every call that changes a file count."""

    def counted(function: Callable[..., Any], name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if name != "open" or arguments[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                countdown.point(name)
            return function(*arguments, **named)

        return call

    class Raw(io.FileIO):
        def write(self, data: Any) -> int:
            countdown.point("write")
            countdown.point("half a write", lambda: super(Raw, self).write(bytes(data)[: len(data) // 2]))
            return super().write(data)

    really_open = io.open

    def opened(file: Any, mode: str = "r", *arguments: Any, **named: Any) -> Any:
        if not set(mode) & set("wxa+"):
            return really_open(file, mode, *arguments, **named)
        countdown.point("open")
        return io.BufferedWriter(Raw(file, mode)) if "b" in mode else really_open(file, mode, *arguments, **named)

    for name in _CALLS:
        setattr(os, name, counted(getattr(os, name), name))
    io.open = builtins.open = opened
    subprocess.run = counted(subprocess.run, "git")


def _forked(words: list[str], number: int = 0, calls: Sequence[str] = ()) -> tuple[int, str, str]:
    """Run a command in a fork that dies at a point: its exit code, what it said, and the call that it died at."""
    said, told = os.memfd_create("said"), os.memfd_create("told")
    child = os.fork()
    if child == 0:
        os.dup2(said, 1)
        os.dup2(said, 2)
        if number:
            _interpose(_Countdown(number, calls, told))
        try:
            cli(words)
        except SystemExit as end:
            os._exit(int(end.code or 0))
        finally:  # a bug
            traceback.print_exc()
            os._exit(99)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    words_said, call = (os.pread(each, 10_000, 0).decode() for each in (said, told))
    os.close(said)
    os.close(told)
    return code, words_said, call


def state(root: Path) -> dict[str, str]:
    """Every file below a folder, but for what a reader and git leave alone."""
    found = {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*")) if path.is_file()}
    return {name: path.read_bytes().hex() for name, path in found.items() if not _is_left_alone(name)}


def _is_left_alone(name: str) -> bool:
    return any(part == ".git" or part == LOCK or (part[0] == "." and part.endswith(".tmp")) for part in name.split("/"))


def deaths(folder: Path, calls: Sequence[str], words: list[str]) -> list[Death]:
    """Let the command die at the first of these calls, at the second, and so on until it lives."""
    kept = shutil.copytree(folder, folder.with_name("kept"), symlinks=True)

    def fresh() -> None:
        os.chdir("/")
        shutil.rmtree(folder)
        shutil.copytree(kept, folder, symlinks=True)
        os.chdir(folder)

    os.chdir(folder)
    before = state(folder)
    code, said, _ = _forked(words)
    after = state(folder)
    assert (code, before == after) == (0, False), said
    found: list[Death] = []
    while True:
        fresh()
        code, said, call = _forked(words, len(found) + 1, calls)
        if code != KILLED:
            assert code == 0, said
            return found
        found.append(_death(folder, words, call, before, after))


def _death(folder: Path, words: list[str], call: str, before: dict[str, str], after: dict[str, str]) -> Death:
    def journal(files: dict[str, str]) -> dict[str, str]:
        return {name: content for name, content in files.items() if name.startswith("journal/")}

    now = state(folder)
    is_old, is_new = (journal(now) == journal(each) for each in (before, after))
    torn = [name for name, content in now.items() if content not in {before.get(name), after.get(name)}]
    left = [path.name for path in folder.rglob(".*.tmp")]
    next_code, said, _ = _forked(NEXT if is_new else words)
    return Death(call, is_old, is_new, torn, left, next_code, said, is_new or state(folder) == after)


def main(folder: str, calls: str, *words: str) -> None:
    """Print what was found at each point."""
    for module, _ in COMMANDS.values():
        importlib.import_module(f"career_journal.cli.{module}")
    os.fsync = lambda fd: None  # no disk dies here, and it takes most of the time
    json.dump([asdict(death) for death in deaths(Path(folder), calls.split(","), list(words))], sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
