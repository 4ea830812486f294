"""Showing the site on this machine while the journal is being written."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

HOST = "127.0.0.1"


def free_port(first: int = 8000) -> int:
    """`first`, or one of the nine after it that nothing listens at yet; `first` where all are in use."""
    for port in range(first, first + 10):
        with suppress(OSError), socket.create_server((HOST, port)):
            return port
    return first


def serve_site(root: Path, today: date | None = None, *, port: int = 8000) -> None:
    """Serve the site of the journal in `root` at http://127.0.0.1:`port`/ until interrupted; a saved file refreshes it.

    `today` stands for every build; None: the profile's day, else the clock's.

    Raises:
        OSError: the port is taken, or the journal can't be read.
    """
    # MkDocs takes a quarter of a second to import.
    from mkdocs.commands.build import build

    from career_journal.website.configured import configured
    from career_journal.website.local_server import LocalServer
    from career_journal.website.plugin import read_edition
    from career_journal.website.theme import overrides

    with TemporaryDirectory(prefix="career-journal-") as folder:

        def build_again() -> None:
            build(configured(read_edition(root, today), Path(folder)), serve_url=server.url)

        server = LocalServer(build_again, HOST, port, folder)
        for place in (root, overrides()):
            server.watch(str(place))
        build_again()
        try:
            server.serve()
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
