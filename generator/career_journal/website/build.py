"""Building the site: into a folder of its own beside the old site, and swapped in when all is well."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.editions import EditionName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal
    from career_journal.pages import Edition
    from career_journal.sharing.known import What
    from career_journal.sharing.texts import Replaced


@dataclass(frozen=True, slots=True)
class Built:
    """A site that was built.

    Attributes:
        site: the folder it is in.
        pages: how many pages it has.
        withheld: the files that are on none of them, relative to the journal.
        diagnostics: everything that `check` has to say, as on the page attention.html.
        kept_back: in the share edition, how many things of each kind are not in it.
        replaced: there, what was replaced in texts, and where.
    """

    site: Path
    pages: int
    withheld: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    kept_back: Mapping[What, int] = field(default_factory=dict)
    replaced: tuple[Replaced, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written, and `reason` says why in one plain sentence; `to_mend`: where, if it is in some lines."""

    reason: str
    diagnostics: tuple[Diagnostic, ...] = ()
    to_mend: tuple[Diagnostic, ...] = ()


def build_site(
    journal: Journal,
    today: date,
    site_dir: Path | None = None,
    *,
    strict: bool = False,
    name: EditionName = EditionName.FULL,
) -> Built | Refused:
    """Build an edition of the site.

    `site_dir`: default what `mkdocs.yml` says, else `site/` beside the journal; for the share edition `site-share/`
    there. `strict`: refuse when there are errors; the share edition does so always.
    """
    diagnostics = diagnose(journal, today)
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    if errors and (strict or name is EditionName.SHARE):
        return Refused(f"The journal has {errors} {'error' if errors == 1 else 'errors'}.", diagnostics)
    if name is EditionName.SHARE:
        from career_journal.website.share import build_share

        return build_share(journal, today, site_dir)
    from career_journal.pages import Edition

    return _build_full(Edition(journal, today, diagnostics), site_dir)


def _build_full(edition: Edition, site_dir: Path | None) -> Built | Refused:
    # MkDocs takes a quarter of a second to import.
    from mkdocs.commands.build import build
    from mkdocs.exceptions import ConfigurationError

    from career_journal.website.configured import configured

    try:
        config = configured(edition, site_dir and site_dir.absolute())
    except ConfigurationError as fault:
        return Refused(str(fault), edition.diagnostics)
    site = Path(config.site_dir).resolve()
    if reason := not_ours(site, edition.name):
        return Refused(reason, edition.diagnostics)
    with beside(site) as folder:
        config.site_dir = str(folder / "new")
        build(config)
        swap_in(folder, site)
    return Built(site, pages_in(site), edition.withheld, edition.diagnostics)


def not_ours(site: Path, name: EditionName) -> str | None:
    """Why this folder may not be replaced by a site of this edition, in one sentence; None when it may."""
    from career_journal.website.plugin import MARKER, MARKS

    marker = site / MARKER
    if marker.is_file() and marker.read_text(encoding="utf-8", errors="replace") != MARKS[name]:
        return f"“{site}” holds another edition, so it is left as it is. Choose another folder with --site-dir."
    if site.is_dir() and (marker.is_file() or not any(site.iterdir())):
        return None
    if site.exists():
        return f"“{site}” is no site of ours, so it is left as it is. Choose another folder with --site-dir."
    return None


@contextmanager
def beside(site: Path) -> Iterator[Path]:
    """A folder beside `site` to build in, in its `new`; it is gone afterwards, with all that is left in it."""
    site.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{site.name}-", dir=site.parent) as folder:
        yield Path(folder)


def swap_in(folder: Path, site: Path) -> None:
    """Put the site in `new` of that folder in the place of the old one. A failure leaves the old one."""
    new, old = folder / "new", folder / "old"
    if site.exists():
        site.rename(old)
    try:
        new.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise


def pages_in(site: Path) -> int:
    """How many pages a site has."""
    return sum(1 for _ in site.rglob("*.html"))
