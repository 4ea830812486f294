"""Our stylesheets as one file: written apart, each about one thing, and asked for once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

JOINED = "stylesheets/career-journal.css"
"""Where it is; main.html names it."""

_IN_ORDER = ("tokens", "frame", "parts", "tables", "overviews", "prep", "paper")
"""The later of two that say different things about the same has the last word."""


def join_stylesheets(files: Files, config: MkDocsConfig) -> None:
    """Put one file in the place of all; of those that the person's `custom_dir` replaces, the person's."""
    texts = []
    for name in _IN_ORDER:
        if sheet := files.get_file_from_path(f"stylesheets/{name}.css"):
            texts.append(sheet.content_string)
            files.remove(sheet)
    files.append(File.generated(config, JOINED, content="\n".join(texts)))
