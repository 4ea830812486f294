"""The same files, or the same pages, with MkDocs and Material alone: what any site of this size costs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import yaml

from benchmarks.cast import TODAY
from benchmarks.timing import Command

if TYPE_CHECKING:
    from pathlib import Path


def bare_build(folder: Path, site: Path) -> Command:
    """Build the files in `folder` into `site` with plain MkDocs: our theme options, a short nav and search."""
    # Only now, as it imports MkDocs: what a process has in memory counts for those that it starts.
    from career_journal.website.config import EXTENSIONS, FEATURES, PALETTE

    config = folder.with_name(f"{folder.name}.yml")
    settings = {
        "site_name": "Bare",
        "docs_dir": str(folder),
        "theme": {"name": "material", "font": False, "palette": PALETTE, "features": FEATURES},
        "markdown_extensions": list(EXTENSIONS),
        "plugins": ["search"],
        "use_directory_urls": False,
        "nav": ["index.md"],
        "not_in_nav": "*",
    }
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return Command((sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", site), makes=site)


def write_pages(journal: Path, folder: Path) -> Path:
    """Write the pages of a journal's site as Markdown, for another program to build; returns the folder."""
    from career_journal.pages import Edition, pages
    from career_journal.reading import read_journal

    for page in pages(Edition(read_journal(journal), TODAY)):
        file = folder / page.address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page.markdown, encoding="utf-8")
    return folder
