"""Running the checks: stamps each finding with its rule, looks up its place, and leaves out what is ignored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks import CHECKS
from career_journal.diagnostics import Diagnostic
from career_journal.location import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from career_journal.checks.check import Check
    from career_journal.diagnostics import Finding
    from career_journal.journal import Journal


def diagnose(journal: Journal, today: date, checks: Iterable[Check] = CHECKS) -> tuple[Diagnostic, ...]:
    """All diagnostics of a journal, by file and place."""
    checks = tuple(checks)
    found = [*_diagnostics(journal, today, checks)]
    if journal.with_rests:
        chosen = [check for check in checks if check.code.startswith(_OF_SINGLE_VALUES)]
        withheld = {f"{key}.md" for key in journal.withheld}
        further = [one for one in _diagnostics(journal.with_rests, today, chosen) if one.path in withheld]
        found += [one for one in further if one not in found]
    return tuple(sorted(found, key=lambda diagnostic: (diagnostic.path, diagnostic.span, diagnostic.code)))


_OF_SINGLE_VALUES = ("CJ2", "CJ3")
"""The families that look at fields and references by themselves: a record that lacks another field has these too."""


def _diagnostics(journal: Journal, today: date, checks: Iterable[Check]) -> Iterator[Diagnostic]:
    ignored = frozenset(journal.profile.settings.ignore)
    for check in checks:
        for finding in check.find(journal, today):
            if not _is_ignored(journal, check, finding, ignored):
                yield _diagnostic(journal, check, finding)


def _is_ignored(journal: Journal, check: Check, finding: Finding, ignored: frozenset[str]) -> bool:
    """Whether the journal or the record does without this check. What withholds a record is never kept quiet."""
    key = finding.path.removesuffix(".md")
    if key in journal.withheld:
        return False
    record = journal.record(key)
    names = ignored.union(record.ignore) if record else ignored
    return check.name in names or check.code in names


def _diagnostic(journal: Journal, check: Check, finding: Finding) -> Diagnostic:
    span = finding.place if isinstance(finding.place, Span) else journal.sources[finding.path].span(finding.place)
    return Diagnostic(finding.path, span, check.code, check.name, check.severity, finding.message, finding.help)
