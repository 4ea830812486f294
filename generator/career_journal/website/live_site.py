"""The site of a journal that is being written: made anew at each save, and never worse than it was before."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.editions import EditionName
from career_journal.pages import Edition
from career_journal.website.build import make_in
from career_journal.website.clock import today_of
from career_journal.website.configured import configured
from career_journal.website.faults import NOT_OURS, sentence
from career_journal.website.last_good import LastGood
from career_journal.website.memory import Memory
from career_journal.website.notice import Notice
from career_journal.website.site_folder import beside, swap_in
from career_journal.website.warnings_once import WarningsOnce

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from career_journal.diagnostics import Diagnostic


class LiveSite:
    """Makes the site of the journal in `root` in the folder `site`; `today` stands for every day.

    `trust`: follow all that `mkdocs.yml` says, also what runs code.

    What was wrong from the beginning is on the page attention.html; a notice tells what has gone wrong since.
    """

    def __init__(self, root: Path, site: Path, today: date | None, *, trust: bool = False) -> None:
        self._root = root
        self._site = site
        self._today = today
        self._trust = trust
        self._good = LastGood(root)
        self._memory = Memory()
        self._warnings = WarningsOnce()
        self._settings = b""
        self._from_the_start: set[tuple[str, str, str]] | None = None

    def make(self) -> Notice:
        """Make it anew.

        Raises:
            MkDocsException: `mkdocs.yml` has a fault.
            TemplateError: a template of the person's own has one.
            OSError: the journal can't be read, or the site can't be written.
        """
        both = self._good.read()
        day = today_of(both.shown.profile, self._today)
        found = diagnose(both.journal, day)
        self._forget_under_other_settings()
        with self._warnings.at_work():
            config = configured(Edition(both.shown, day, found), self._site, self._memory, trust=self._trust)
            with beside(self._site, EditionName.FULL) as folder:
                make_in(folder, config)
                swap_in(folder, self._site)
        errors = [diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR]
        if self._from_the_start is None:
            self._from_the_start = {_identity(error) for error in errors}
        new = tuple(error for error in errors if _identity(error) not in self._from_the_start)
        return Notice(new, both.kept)

    def make_or_keep(self) -> Notice:
        """Make it anew; where that can't be done, it stays as it is, and the notice says why."""
        try:
            return self.make()
        except (*NOT_OURS, OSError) as fault:
            return Notice(failure=sentence(fault))
        finally:
            gc.collect()  # the journal before: as the reader keeps the collector away, nothing else would ever find it

    def _forget_under_other_settings(self) -> None:
        """The same text may become another page under another `mkdocs.yml`."""
        path = self._root.absolute().parent / "mkdocs.yml"
        settings = path.read_bytes() if path.is_file() else b""
        if settings != self._settings:
            self._memory = Memory()
            self._settings = settings


def _identity(error: Diagnostic) -> tuple[str, str, str]:
    """What stays the same of an error when lines above it come and go."""
    return error.path, error.code, error.message
