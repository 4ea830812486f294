"""What every format renders: the diagnostics of a journal, and what of the journal was looked at."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import Severity, listed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from career_journal.diagnostics import Diagnostic
    from career_journal.location import Source


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of one run of the checks.

    Attributes:
        records: the files of the records looked at, relative to the journal.
        sources: the files by path, to show their lines.
        folder: the journal's folder as it is reached from where the person stands; empty when they stand in it.
        width: of the terminal, in columns.
    """

    diagnostics: tuple[Diagnostic, ...]
    records: frozenset[str]
    sources: Mapping[str, Source]
    folder: str = ""
    width: int = 80

    def count(self, severity: Severity) -> int:
        """How many diagnostics have this severity."""
        return sum(diagnostic.severity is severity for diagnostic in self.diagnostics)

    def fails(self, *, strict: bool) -> bool:
        """Whether there are errors, or with `strict` warnings. Hints never fail."""
        return bool(self.count(Severity.ERROR) or (strict and self.count(Severity.WARNING)))

    def location(self, path: str) -> str:
        """A file of the journal as it is reached from where the person stands."""
        return f"{self.folder}/{path}" if self.folder else path

    def summary(self) -> str:
        """One plain sentence of counts: `3 errors and 1 hint in 2 of 57 records`."""
        if not self.diagnostics:
            return f"{counted(len(self.records), 'record')}, nothing to mend."
        severities = Counter(diagnostic.severity for diagnostic in self.diagnostics)
        found = listed((counted(severities[s], s.value) for s in Severity if severities[s]), "and")
        fixable = sum(diagnostic.fixable for diagnostic in self.diagnostics)
        mend = f" To mend {fixable} of them: career-journal check --fix" if fixable else ""
        return f"{found} in {self._where()}.{mend}"

    def _where(self) -> str:
        paths = {diagnostic.path for diagnostic in self.diagnostics}
        faulty, others = len(paths & self.records), len(paths - self.records)
        places = [f"{faulty} of {counted(len(self.records), 'record')}"] if faulty else []
        places += [counted(others, "other file")] if others else []
        return listed(places, "and")


def counted(number: int, word: str) -> str:
    """A number and its word: `1 record`, `2 records`."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"
