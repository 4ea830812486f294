"""What Lighthouse gives to four kinds of page of the sample's site: `make lighthouse`, which fetches it with npm.

It loads each page as a slow phone would, and takes a quarter of a minute for each. On a machine that does other things
besides it may see too little: a page that falls short gets two more tries.
"""

from __future__ import annotations

import functools
import gzip
import json
import os
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.browser.axe import npm
from tests.browser.chromium import ARGUMENTS, executable

VERSION = "12.8.2"
_FOLDER = Path(sys.prefix, "lighthouse")
_COMMAND = _FOLDER / "node_modules" / ".bin" / "lighthouse"

PAGES = ("index.html", "stages/explore.html", "contacts/priya-raman.html", "options/index.html")
CATEGORIES = ("performance", "accessibility", "best-practices")
PROMISED = 0.95
TRIES = 3


def fetch() -> None:
    """Bring it, and nothing else that npm would like to do besides."""
    if program := npm():
        options = ("--prefix", _FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent")
        _FOLDER.mkdir(exist_ok=True)
        subprocess.run([program, "install", *options, f"lighthouse@{VERSION}"], check=False)


def scores(address: str, chromium: str) -> dict[str, float]:
    """What one look at a page gives, from 0 to 1, by category; what is not perfect is printed."""
    report = json.loads(
        subprocess.run(
            [
                *(_COMMAND, address, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}"),
                f"--chrome-flags=--headless=new {' '.join(ARGUMENTS)}",
            ],
            env=os.environ | {"CHROME_PATH": chromium},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
    )
    for category in CATEGORIES:
        for item in report["categories"][category]["auditRefs"]:
            audit = report["audits"][item["id"]]
            if item["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                print(f"  {category}: {audit['title']} {audit.get('displayValue', '')}")
    return {category: report["categories"][category]["score"] for category in CATEGORIES}


def best(address: str, chromium: str) -> dict[str, float]:
    """The best of at most so many tries, in each category."""
    found = dict.fromkeys(CATEGORIES, 0.0)
    for _ in range(TRIES):
        seen = scores(address, chromium)
        found = {category: max(found[category], seen[category]) for category in CATEGORIES}
        if min(found.values()) >= PROMISED:
            break
    return found


def main() -> int:
    """Build the sample's site, serve it on this machine, and look at its pages."""
    if not _COMMAND.exists():
        fetch()
    chromium = executable()
    if not chromium or not _COMMAND.exists():
        print("NOT MEASURED: Lighthouse needs npm, and a Chromium (make .venv/.chromium).")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = Path(sys.executable).with_name("career-journal")
        subprocess.run([command, "build", "--journal", "journal", "--site-dir", f"{folder}/site"], check=True)
        with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_WebServer, directory=f"{folder}/site")) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            site = f"http://127.0.0.1:{server.server_port}"
            found = {page: best(f"{site}/{page}", chromium) for page in PAGES}
            server.shutdown()
    for page, values in found.items():
        print(f"{page:28}" + "".join(f"{category:>15} {value:.2f}" for category, value in values.items()))
    return 0 if all(value >= PROMISED for values in found.values() for value in values.values()) else 1


class _WebServer(SimpleHTTPRequestHandler):
    """Compresses what it sends and keeps its connections, as web servers do."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path.partition("?")[0]))
        if not file.is_file():
            self.send_error(404)
            return
        body = gzip.compress(file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


if __name__ == "__main__":
    sys.exit(main())
