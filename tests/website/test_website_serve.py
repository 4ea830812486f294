"""`career-journal serve` as a person runs it: a process of its own, a browser that asks it, and files that are saved.

One server does for all tests; each that saves something saves a file of its own.
"""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING

import pytest

from career_journal.website.serve import free_port
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


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for a journal of one contact, ended as Ctrl+C does."""
    folder = tmp_path_factory.mktemp("served")
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


def unused() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def test_the_terminal_says_where_the_site_is(server: Server) -> None:
    assert f"http://127.0.0.1:{server.port}/" in server.terminal.read_text()
    assert server.get("/contacts/nobody.html")[0] == 404


def test_a_page_from_elsewhere_that_has_its_name_lead_here_reads_nothing(server: Server) -> None:
    server.shows("/contacts/priya.html", "Priya Raman")
    assert server.get("/contacts/priya.html", host=f"localhost:{server.port}")[0] == 200
    for foreign in (f"evil.example:{server.port}", "evil.example", "127.0.0.1:1", "localhost"):
        status, text = server.get("/contacts/priya.html", host=foreign)
        assert (status, "Priya" in text) == (403, False), foreign


@pytest.mark.parametrize(("family", "address"), [(socket.AF_INET, "127.0.0.2"), (socket.AF_INET6, "::1")])
def test_it_listens_at_one_address_only(server: Server, family: socket.AddressFamily, address: str) -> None:
    with socket.socket(family) as elsewhere:
        elsewhere.settimeout(2)
        assert elsewhere.connect_ex((address, server.port)) != 0


def test_what_is_saved_is_shown(server: Server) -> None:
    server.save("henrik", "name: Henrik Sørensen\nrole: Hydrologist")
    server.shows("/contacts/henrik.html", "Hydrologist")
    server.save("henrik", "name: Henrik Sørensen\nrole: Glaciologist")
    server.shows("/contacts/henrik.html", "Glaciologist")


def test_a_faulty_file_is_told_and_no_reason_to_stop(server: Server) -> None:
    server.save("ana", "name: 'Ana")
    server.shows("/attention.html", "contacts/ana.md")
    server.shows("/contacts/index.html", "Priya Raman")
    server.save("ana", "name: Ana Sousa")
    server.shows("/contacts/ana.html", "Ana Sousa")


def test_the_next_port_is_taken_where_one_is_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert port < free_port(port) < port + 10


def test_where_no_port_is_free_the_first_is_tried_and_the_fault_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(socket, "create_server", refuse)
    assert free_port() == 8000
