"""Running the checks: stamps each finding with its rule, looks up its place, and leaves out what is ignored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks import CHECKS
from career_journal.diagnostics import Diagnostic
from career_journal.location import Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from career_journal.checks.check import Check
    from career_journal.diagnostics import Finding
    from career_journal.journal import Journal


def diagnose(journal: Journal, today: date, checks: Iterable[Check] = CHECKS) -> tuple[Diagnostic, ...]:
    """All diagnostics of a journal, by file and place."""
    ignored = frozenset(journal.profile.settings.ignore)
    found = [
        _diagnostic(journal, check, finding)
        for check in checks
        for finding in check.find(journal, today)
        if not _is_ignored(journal, check, finding, ignored)
    ]
    return tuple(sorted(found, key=lambda diagnostic: (diagnostic.path, diagnostic.span, diagnostic.code)))


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
