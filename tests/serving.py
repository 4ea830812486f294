"""`career-journal serve` as a person runs it: a process of its own, and files that are saved."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING

import pytest

from tests.conftest import COMMAND

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 60.0
"""Seconds that a busy computer may take for a site of a few pages."""


@dataclass
class Server:
    """A server that runs. `terminal`: the file that what it says goes to."""

    process: subprocess.Popen[bytes]
    port: int
    root: Path
    terminal: Path

    def get(self, path: str, host: str = "") -> tuple[int, str]:
        """The status and the text of an answer; `host`: the name that the browser believes it talks to."""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=10)) as connection:
            connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{self.port}"})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()

    def save(self, name: str, front_matter: str) -> None:
        (self.root / "contacts" / f"{name}.md").write_text(f"---\n{front_matter}\n---\n", encoding="utf-8")

    def shows(self, path: str, words: str) -> None:
        """Wait until the page holds the words."""
        end = time.monotonic() + PATIENCE
        last = (0, "")
        while not (last[0] == 200 and words in last[1]):
            if time.monotonic() > end or self.process.poll() is not None:
                pytest.fail(f"“{words}” never came to {path}: {last}. The terminal says:\n{self.terminal.read_text()}")
            time.sleep(0.1)
            try:
                last = self.get(path)
            except (OSError, HTTPException) as fault:
                last = (0, repr(fault))


def unused() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """A server for a journal of one contact in an empty folder, ended as Ctrl+C does."""
    (folder / "journal" / "contacts").mkdir(parents=True)
    port, terminal = unused(), folder / "terminal.txt"
    with terminal.open("wb") as output:
        arguments = ["serve", "--journal", str(folder / "journal"), "--port", str(port)]
        process = subprocess.Popen([COMMAND, *arguments], stdout=output, stderr=output)
    server = Server(process, port, folder / "journal", terminal)
    server.save("priya", "name: Priya Raman")
    try:
        server.shows("/", "Today")
        yield server
    finally:
        process.send_signal(signal.SIGINT)
        status = process.wait(PATIENCE)
    assert (status, "Traceback" in terminal.read_text()) == (0, False), terminal.read_text()
    assert sorted(path.name for path in folder.iterdir()) == ["journal", "terminal.txt"], "it leaves no site behind"
