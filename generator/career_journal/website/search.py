"""What the search knows: the words of all records in one file, which a script of ours looks through.

The theme's own search would make an index in the browser, on every page anew. What is found, the theme shows.
"""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from career_journal.website.site_page import SitePage

WORKER = "javascripts/iframe-worker.js"
"""Our stand-in for a worker. The theme looks for this word in the name, and fetches one from elsewhere without it."""

_OURS, _THEIRS = "javascripts/search.js", "assets/javascripts/workers/"
"""The script that searches, and where the theme has its own, under a name that changes with its version."""

SearchRecord = tuple[str, str, str, list[tuple[str, str, str]]]
"""Address, title, facts, and the parts of a page: anchor, heading, text. All are plain text, in Unicode's form C."""


def put_search_in_place(files: Files) -> None:
    """Let the theme find our script where it looks for its own."""
    ours = files.get_file_from_path(_OURS)
    for theirs in [file for file in files if file.src_uri.startswith(_THEIRS)]:
        files.remove(theirs)
        if ours:
            ours.dest_uri = theirs.dest_uri


def search_record(page: SitePage) -> SearchRecord:
    """What the search knows of a page: its words by the headings they stand under."""
    first, *others = page.parts
    parts = [(part.id, _plain(part.title), _plain(part.text)) for part in others if part.searched and part.text]
    return page.url, _plain(str(page.title)), _plain(first.text), parts


def _plain(html: str) -> str:
    return normalize("NFC", unescape(html))


def write_records(config: MkDocsConfig, records: Iterable[SearchRecord]) -> None:
    """Write what is searched as a script: a page opened from disk may read scripts, but no data.

    The theme wants its index too, with the settings that it searches by. It is left empty.
    """
    folder = Path(config.site_dir, "search")
    index = folder / "search_index.json"
    if index.is_file():
        settings = json.loads(index.read_text(encoding="utf-8"))["config"]
        empty = _json({"config": settings, "docs": []})
        index.write_text(empty, encoding="utf-8")
        index.with_suffix(".js").write_text(f"var __index = {empty}", encoding="utf-8")
        (folder / "records.js").write_text(f"self.journal = {_json(list(records))}", encoding="utf-8")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
