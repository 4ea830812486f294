"""Building the site: into a folder of its own beside the old site, and swapped in when all is well."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity

if TYPE_CHECKING:
    from datetime import date

    from mkdocs.config.defaults import MkDocsConfig

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Built:
    """A site that was built.

    Attributes:
        site: the folder it is in.
        pages: how many pages it has.
        withheld: the files that are on none of them, relative to the journal.
        diagnostics: everything that `check` has to say, as on the page attention.html.
    """

    site: Path
    pages: int
    withheld: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written, and `reason` says why in one plain sentence."""

    reason: str
    diagnostics: tuple[Diagnostic, ...] = ()


def build_site(journal: Journal, today: date, site_dir: Path | None = None, *, strict: bool = False) -> Built | Refused:
    """Build the full edition.

    `site_dir`: default what `mkdocs.yml` says, else `site/` beside the journal. `strict`: refuse when there are errors.
    """
    # MkDocs takes a quarter of a second to import.
    from mkdocs.exceptions import ConfigurationError

    from career_journal.pages import Edition
    from career_journal.website.configured import configured

    diagnostics = diagnose(journal, today)
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    if strict and errors:
        return Refused(f"The journal has {errors} {'error' if errors == 1 else 'errors'}.", diagnostics)
    edition = Edition(journal, today, diagnostics)
    try:
        config = configured(edition, site_dir and site_dir.absolute())
    except ConfigurationError as fault:
        return Refused(str(fault), diagnostics)
    site = Path(config.site_dir).resolve()
    if reason := _not_ours(site):
        return Refused(reason, diagnostics)
    pages = _built_beside(config, site)
    return Built(site, pages, edition.withheld, diagnostics)


def _not_ours(site: Path) -> str | None:
    """Why this folder may not be replaced, in one sentence; None when it may."""
    from career_journal.website.plugin import MARKER

    if site.is_dir() and ((site / MARKER).is_file() or not any(site.iterdir())):
        return None
    if site.exists():
        return f"“{site}” is no site of ours, so it is left as it is. Choose another folder with --site-dir."
    return None


def _built_beside(config: MkDocsConfig, site: Path) -> int:
    """Build beside `site` and put it in its place; returns the number of pages. A failure leaves the old site."""
    from mkdocs.commands.build import build

    site.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{site.name}-", dir=site.parent) as folder:
        new, old = Path(folder, "new"), Path(folder, "old")
        config.site_dir = str(new)
        build(config)
        if site.exists():
            site.rename(old)
        try:
            new.rename(site)
        except OSError:
            if old.exists():
                old.rename(site)
            raise
    return sum(1 for _ in site.rglob("*.html"))
