"""Building the site: into a folder of its own beside the old site, and swapped in when all is well."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.editions import EditionName
from career_journal.website.site_folder import LeftAlone, beside, swap_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mkdocs.config.defaults import MkDocsConfig

    from career_journal.diagnostics import Diagnostic
    from career_journal.journal import Journal
    from career_journal.pages import Edition
    from career_journal.sharing.texts import Replaced
    from career_journal.sharing.what import What


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
    trust: bool = False,
) -> Built | Refused:
    """Build an edition of the site.

    `site_dir`: default what `mkdocs.yml` says, else `site/` beside the journal; for the share edition `site-share/`
    there. `strict`: refuse when there are errors; the share edition does so always. `trust`: follow all that
    `mkdocs.yml` says, also what runs code; the share edition never does. Whatever goes wrong, the site that was there
    stays.

    Raises:
        OSError: the site can't be written.
    """
    diagnostics = diagnose(journal, today)
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    if errors and (strict or name is EditionName.SHARE):
        return Refused(f"The journal has {errors} {'error' if errors == 1 else 'errors'}.", diagnostics)
    from career_journal.pages import Edition
    from career_journal.website.faults import NOT_OURS, sentence
    from career_journal.website.share import build_share

    try:
        if name is EditionName.SHARE:
            return build_share(journal, today, site_dir)
        return _build_full(Edition(journal, today, diagnostics), site_dir, trust)
    except LeftAlone as reason:
        return Refused(str(reason), diagnostics)
    except NOT_OURS as fault:
        return Refused(sentence(fault), diagnostics)


def _build_full(edition: Edition, site_dir: Path | None, trust: bool) -> Built:
    # MkDocs takes a quarter of a second to import.
    from career_journal.website.configured import configured

    config = configured(edition, site_dir and site_dir.absolute(), trust=trust)
    site = Path(config.site_dir)
    with beside(site, edition.name) as folder:
        make_in(folder, config)
        swap_in(folder, site)
    return Built(site, pages_in(site), edition.withheld, edition.diagnostics)


def make_in(folder: Path, config: MkDocsConfig) -> None:
    """Make the site in `new` of that folder.

    MkDocs follows links when it looks through the folder of its sources, in circles too. Here it finds none: all that
    the site has comes from the plugin.
    """
    from mkdocs.commands.build import build

    config.site_dir = str(folder / "new")
    config.docs_dir = str(folder / "docs")
    Path(config.docs_dir).mkdir()
    build(config)


def pages_in(site: Path) -> int:
    """How many pages a site has."""
    return sum(1 for _ in site.rglob("*.html"))
