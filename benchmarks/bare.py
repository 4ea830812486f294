"""The same Markdown files with MkDocs and Material alone: what any site of this size costs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import yaml

from benchmarks.timing import Command

if TYPE_CHECKING:
    from pathlib import Path


def bare_build(journal: Path, site: Path) -> Command:
    """Build `journal` into `site` with plain MkDocs: our theme options, a short nav, search, and nothing of ours."""
    # Only now, as it imports MkDocs: what a process has in memory counts for those that it starts.
    from career_journal.website.config import EXTENSIONS, FEATURES, PALETTE

    config = journal.with_name(f"{journal.name}.yml")
    settings = {
        "site_name": "Bare",
        "docs_dir": str(journal),
        "theme": {"name": "material", "font": False, "palette": PALETTE, "features": FEATURES},
        "markdown_extensions": list(EXTENSIONS),
        "plugins": ["search"],
        "use_directory_urls": False,
        "nav": ["index.md", "profile.md"],
        "not_in_nav": "*",
    }
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    return Command((sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", site), makes=site)
