"""`career-journal serve` as a person runs it: a process of its own, a browser that asks it, and files that are saved.

One server does for all tests; each that saves something saves a file of its own.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from career_journal.website.serve import free_port
from tests.serving import Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server for a journal of one contact."""
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server


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


def test_a_faulty_save_keeps_what_the_site_showed_and_says_so_until_it_is_mended(server: Server) -> None:
    server.save("ana", "name: Ana Sousa\nrole: Baker")
    server.shows("/contacts/ana.html", "Baker")
    server.save("ana", "name: 'Ana <b>Sousa\nrole: Miller")
    for page in ("/contacts/ana.html", "/contacts/priya.html", "/attention.html"):
        server.shows(page, "<b>contacts/ana.md, line 2</b> ")
    text = server.get("/contacts/ana.html")[1]
    assert "Baker" in text
    assert "Miller" not in text
    assert "the site shows what the file said before" in text
    assert "contacts/ana.md, line 2: " in server.terminal.read_text()
    server.save("henrik", "name: Henrik\nrole: Glaciologist")
    server.shows("/contacts/henrik.html", "Glaciologist")
    assert "contacts/ana.md, line 2" in server.get("/contacts/henrik.html")[1], "all else is shown as it is"
    server.save("ana", "name: Ana Sousa\nrole: Miller")
    server.shows("/contacts/ana.html", "Miller")
    assert 'class="cj-notice"' not in server.get("/contacts/ana.html")[1]
    assert server.terminal.read_text().count("contacts/ana.md, line 2: ") == 1
    assert server.terminal.read_text().count("That is mended") == 1


def test_a_faulty_value_is_left_out_and_told(server: Server) -> None:
    server.save("ben", "name: Ben\nrole: Smith\nlevel: grandmaster")
    server.shows("/contacts/ben.html", "contacts/ben.md, line 4</b> ")
    assert "Smith" in server.get("/contacts/ben.html")[1]
    server.save("ben", "name: Ben\nrole: Smith")
    server.shows("/contacts/ben.html", "Smith")


def test_a_faulty_file_that_never_was_right_is_told(server: Server) -> None:
    server.save("new", "name: 'New")
    server.shows("/attention.html", "contacts/new.md")
    server.shows("/contacts/index.html", "contacts/new.md, line 2</b> ")
    status, text = server.get("/contacts/new.html")
    assert status == 404
    assert "There is no such page" in text
    assert "/livereload/live.js" in text, "it comes when the file is mended"
    server.save("new", "name: New")
    server.shows("/contacts/new.html", "New")


def test_its_pages_hold_no_script_that_they_may_not_run(server: Server) -> None:
    text = server.get("/contacts/priya.html")[1]
    assert text.index('<script src="/livereload/live.js" data-epoch="') < text.index("</body>")
    assert "XMLHttpRequest" not in text
    for name in ("live.js", "live.css"):
        assert server.get(f"/livereload/{name}")[0] == 200


def test_the_next_port_is_taken_where_one_is_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert port < free_port(port) < port + 10


def test_where_no_port_is_free_the_first_is_tried_and_the_fault_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(socket, "create_server", refuse)
    assert free_port() == 8000
