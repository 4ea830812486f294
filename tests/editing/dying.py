"""Killing or failing a command at each of its calls that change a file, as fast as processes can be forked.

`python -m tests.editing.dying PLAN` is a process of its own, so that nothing is forked that has threads. It imports the
command line once; each try is a fork of it in a fresh copy of the folder. What was found at each point is printed as JSON.
Dying is `os._exit` right before the call, or in the middle of a write: nothing is flushed or tidied. Failing is the call's
error, of a write when half of it is done.
"""

from __future__ import annotations

import builtins
import contextlib
import functools
import importlib
import io
import json
import os
import shutil
import subprocess
import sys
import traceback
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from career_journal.cli import COMMANDS, cli
from career_journal.editing import exchange
from career_journal.editing.writing import LOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHECKOUT = Path(__file__).resolve().parents[2]
KILLED = 137
CUT = "half a write"
_CALLS = ("open", "write", "fsync", "replace", "rename", "link", "unlink", "remove", "rmdir", "mkdir", "chmod", "chown")
"""The functions of `os` through which Python changes files; `io` and starting git are beside them."""

NEXT = ["new", "entry", "Something else", "--journal", "journal", "--today", "2026-10-19"]
"""What a person may do next."""


@dataclass(frozen=True)
class Plan:
    """What to try.

    Attributes:
        folder: the folder in which the command runs.
        words: the command.
        calls: the calls at which it dies or fails, each time that it makes one. Without `exchange` among them, the
            system can't exchange two names.
        below: the folder whose files are to be as before or as after it.
        cuts: into how many parts a write is cut by dying in the middle of it; 0: at every byte.
        stride: only each so-manieth of these points.
        errors: the errors that each call returns, by their numbers; none: nothing but deaths.
    """

    folder: str
    words: list[str]
    calls: list[str]
    below: str = "journal/"
    cuts: int = 2
    stride: int = 1
    errors: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Found:
    """What was found after dying or failing at a point.

    Attributes:
        call: the call that was not made, or was made by half.
        error: the error that it returned; 0: the command died.
        code: the exit code.
        said: what was printed.
        is_old: whether the files are as before the command.
        is_new: whether they are as after it.
        torn: files of which some other version was found, wherever they stand.
        left: temporary files that stayed.
    """

    call: str
    error: int
    code: int
    said: str
    is_old: bool
    is_new: bool
    torn: list[str]
    left: list[str]


@dataclass(frozen=True)
class Next:
    """What the next command found: another one if this one had done its work, else the same.

    Attributes:
        call: the call at which the command before it had died.
        code: its exit code.
        said: what it printed.
        is_new: whether all is then as it should be.
        left: what then is in the folder that no command makes.
    """

    call: str
    code: int
    said: str
    is_new: bool
    left: list[str]


class _Countdown:
    """Dies or fails at the n-th of the calls that count, from 1."""

    def __init__(self, plan: Plan, number: int, error: int, told: int) -> None:
        self.plan, self.number, self.error, self.told = plan, number, error, told

    def point(self, call: str, last_words: Callable[[], object] = lambda: None) -> None:
        self.number -= call in self.plan.calls
        if self.number == 0 and call in self.plan.calls:
            self.number = -1
            last_words()
            os.pwrite(self.told, call.encode(), 0)
            if self.error:
                raise OSError(self.error, os.strerror(self.error))
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
            size = len(data)
            parts = 2 if countdown.error else countdown.plan.cuts or size
            for end in sorted({size * part // parts for part in range(1, parts)} - {0}):
                countdown.point(CUT, functools.partial(super().write, bytes(data)[:end]))
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
    really_exchange = exchange._call(sys.platform) if "exchange" in countdown.plan.calls else None

    def exchanging(*names: bytes) -> bool:
        with contextlib.suppress(OSError):
            countdown.point("exchange")
            return really_exchange is not None and really_exchange(*names)
        return False

    exchange._call = lambda _: exchanging if really_exchange else None  # type: ignore[assignment]


def _forked(words: list[str], plan: Plan | None = None, number: int = 0, error: int = 0) -> tuple[int, str, str]:
    """Run a command in a fork that dies or fails at a point: its exit code, what it said, and the call at that point."""
    said, told = os.memfd_create("said"), os.memfd_create("told")
    child = os.fork()
    if child == 0:
        os.dup2(said, 1)
        os.dup2(said, 2)
        if plan:
            _interpose(_Countdown(plan, number, error, told))
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


class _Scene:
    """A plan at work: the folder before and after the command, and a fresh copy of it for every try."""

    def __init__(self, plan: Plan) -> None:
        self.plan, self.folder = plan, Path(plan.folder)
        self.kept = shutil.copytree(self.folder, self.folder.with_name("kept"), symlinks=True)
        os.chdir(self.folder)
        self.before = state(self.folder)
        code, said, _ = _forked(plan.words)
        self.after = state(self.folder)
        assert (code, self.before == self.after) == (0, False), said

    def fresh(self) -> None:
        os.chdir("/")
        shutil.rmtree(self.folder)
        shutil.copytree(self.kept, self.folder, symlinks=True)
        os.chdir(self.folder)

    def tries(self, error: int = 0) -> Iterator[Found]:
        """At the first of the calls, at the next one, and so on until nothing happens any more."""
        for number in count(1, self.plan.stride):
            self.fresh()
            code, said, call = _forked(self.plan.words, self.plan, number, error)
            if not call:
                assert code == 0, said
                return
            now = state(self.folder)
            torn = [name for name, data in now.items() if data not in {self.before.get(name), self.after.get(name)}]
            left = [path.name for path in self.folder.rglob(".*.tmp")]
            is_old, is_new = (self._watched(now) == self._watched(each) for each in (self.before, self.after))
            yield Found(call, error, code, said, is_old, is_new, torn, left)

    def next(self, found: Found) -> Next:
        code, said, _ = _forked(NEXT if found.is_new and self.plan.below == "journal/" else self.plan.words)
        now = state(self.folder)
        is_new = self._watched(now) == self._watched(self.after) if self.plan.below != "journal/" else now == self.after
        return Next(found.call, code, said, found.is_new or is_new, sorted(now.keys() - self.after.keys()))

    def _watched(self, files: dict[str, str]) -> dict[str, str]:
        return {name: data for name, data in files.items() if name.startswith(self.plan.below)}


def run(plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """What was found at each point; and what the next command found, once for each call and each state it can leave."""
    scene = _Scene(plan)
    found: list[Found] = []
    following: dict[tuple[str, bool, bool], Next] = {}
    for death in scene.tries():
        found.append(death)
        kind = (death.call, death.is_old, death.is_new)
        if kind not in following:
            following[kind] = scene.next(death)
    for error in plan.errors:
        found += scene.tries(error)
    return {"found": [asdict(each) for each in found], "next": [asdict(each) for each in following.values()]}


def tried_out(plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """The same in a process of its own."""
    path = os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "generator")])
    # Measured by coverage, a thousand deaths take minutes; what they run, other tests measure.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")}
    environment |= {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{role}_NAME": "Tereza", f"GIT_{role}_EMAIL": "tereza@example.org"}
    command = [sys.executable, "-m", "tests.editing.dying", json.dumps(asdict(plan))]
    result = subprocess.run(command, capture_output=True, check=False, cwd=CHECKOUT, env=environment, encoding="utf-8")
    assert result.returncode == 0, result.stderr
    found: dict[str, list[dict[str, Any]]] = json.loads(result.stdout)
    return found


def main(plan: str) -> None:
    """Print what was found at each point."""
    for module, _ in COMMANDS.values():
        importlib.import_module(f"career_journal.cli.{module}")
    for module in ("mkdocs.commands.build", "material.plugins.search.plugin", "career_journal.website.plugin"):
        importlib.import_module(module)
    os.fsync = lambda fd: None  # no disk dies here, and it takes most of the time
    json.dump(run(Plan(**json.loads(plan))), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
