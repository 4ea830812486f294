"""What the search knows: Material's index, filled by us, and a copy of it for pages that are opened from disk.

Material reads each page again, tag by tag, which takes longer than all the rest of a build. And of a page that shows
what stands on others, it would find those words again and again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from career_journal.website.site_page import SitePage

WORKER = "javascripts/iframe-worker.js"
"""Our stand-in for a worker. The theme looks for this word in the name, and fetches one from elsewhere without it."""


def add_to_search(config: MkDocsConfig, page: SitePage) -> None:
    """Let the search find a page, by its title and by each of its parts."""
    search = config.plugins.get("material/search")
    if search is None or not page.searched:
        return
    for part in page.parts:
        if part.searched and (part.level == 1 or part.text):
            location, name = (page.url, page.title) if part.level == 1 else (f"{page.url}#{part.id}", part.title)
            search.search_index.entries.append({"location": location, "title": name, "text": part.text})


def write_index_as_script(config: MkDocsConfig) -> None:
    """Beside the index, the same as a script that sets it: a page opened from disk may read scripts, but no data."""
    index = Path(config.site_dir, "search", "search_index.json")
    if index.is_file():
        script = f"var __index = {index.read_text(encoding='utf-8')}"
        index.with_suffix(".js").write_text(script, encoding="utf-8")
