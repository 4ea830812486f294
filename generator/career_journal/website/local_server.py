"""MkDocs' server that reloads the page, for this machine alone, and with a word about a save that did not go well."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.livereload import LiveReloadServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_OWN = {f"/livereload/{name}": Path(__file__).with_name(name) for name in ("live.js", "live.css")}
"""What its pages have beside those of the site. MkDocs would write its script into the page, where it may not run."""

_MISSING = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>No such page</title></head>
<body><p>There is no such page in the journal. <a href="/">To the home page</a></p></body></html>"""


class LocalServer(LiveReloadServer):
    """Answers to its own name only: a page from elsewhere could have its own name lead here and read the journal.

    `notice`: HTML at the end of each page, as long as there is something to say.
    """

    def __init__(self, builder: Callable[[], None], host: str, port: int, root: str) -> None:
        super().__init__(builder, host, port, root)
        self.notice = ""
        self.error_handler = lambda _: self._inject_js_into_html(_MISSING.encode(), self._visible_epoch)

    def serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """One request; refused when it is meant for another host."""
        port = self.server_address[1]
        if environ.get("HTTP_HOST") not in {f"127.0.0.1:{port}", f"localhost:{port}"}:
            start_response("403 Forbidden", [("Content-Type", "text/plain")])
            return [b"This server answers at http://127.0.0.1 only."]
        if file := _OWN.get(environ["PATH_INFO"]):
            start_response("200 OK", [("Content-Type", self._guess_type(file.name))])
            return [file.read_bytes()]
        return super().serve_request(environ, start_response)

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """What MkDocs calls for each page: add the notice, and the script that waits for a newer site than this one."""
        body, end, rest = content.rpartition(b"</body>")
        ours = (
            f'{self.notice}<link rel="stylesheet" href="/livereload/live.css">'
            f'<script src="/livereload/live.js" data-epoch="{epoch}"></script>'
        )
        return b"".join((body, ours.encode(), end, rest))
