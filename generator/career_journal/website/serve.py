"""Showing the site on this machine while the journal is being written."""

from __future__ import annotations

import socket
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from career_journal.website.build import Refused
from career_journal.website.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

HOST = "127.0.0.1"


def free_port(first: int = 8000) -> int:
    """`first`, or one of the nine after it that nothing listens at yet; `first` where all are in use."""
    for port in range(first, first + 10):
        with suppress(OSError), socket.create_server((HOST, port)):
            return port
    return first


def serve_site(
    root: Path,
    today: date | None = None,
    *,
    port: int = 8000,
    say: Callable[[str], None] = print,
    trust: bool = False,
) -> Refused | None:
    """Serve the site of the journal in `root` at http://127.0.0.1:`port`/ until interrupted; a saved file refreshes it.

    `today` stands for every build; None: the profile's day, else the clock's. `say` gets what went wrong with a save,
    and that it is mended, a line each. `trust`: follow all that `mkdocs.yml` says, also what runs code.

    Refused: there is nothing to serve, because of a fault in `mkdocs.yml`.

    Raises:
        OSError: the port is taken, or the journal can't be read.
    """
    # MkDocs takes a quarter of a second to import.
    from mkdocs.exceptions import MkDocsException

    from career_journal.website.live_site import LiveSite
    from career_journal.website.local_server import LocalServer
    from career_journal.website.theme import overrides

    with TemporaryDirectory(prefix="career-journal-") as folder:
        site = Path(folder, "site")
        live, said = LiveSite(root, site, today, trust=trust), Notice()
        try:
            live.make()
        except MkDocsException as fault:
            return Refused(str(fault))

        def make_again() -> None:
            nonlocal said
            notice = live.make_or_keep()
            server.notice = notice.html()
            for line in notice.after(said):
                say(line)
            said = notice

        server = LocalServer(make_again, HOST, port, str(site))
        settings = root.absolute().parent / "mkdocs.yml"
        for place in (root, overrides(), *([settings] if settings.is_file() else [])):
            server.watch(str(place))
        try:
            server.serve()
        except KeyboardInterrupt:
            pass
        finally:
            server.shutdown()
    return None
