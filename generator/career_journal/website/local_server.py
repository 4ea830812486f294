"""MkDocs' server that reloads the page, for this machine alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mkdocs.livereload import LiveReloadServer

if TYPE_CHECKING:
    from collections.abc import Iterable


class LocalServer(LiveReloadServer):
    """Answers to its own name only: a page from elsewhere could have its own name lead here and read the journal."""

    def serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """One request; refused when it is meant for another host."""
        port = self.server_address[1]
        if environ.get("HTTP_HOST") not in {f"127.0.0.1:{port}", f"localhost:{port}"}:
            start_response("403 Forbidden", [("Content-Type", "text/plain")])
            return [b"This server answers at http://127.0.0.1 only."]
        return super().serve_request(environ, start_response)
