"""What needs attention: the findings of the checks, file by file, those first that are left out of the site."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import Severity, listed

if TYPE_CHECKING:
    from career_journal.diagnostics import Diagnostic
    from career_journal.pages.edition import Edition
    from career_journal.records.base import Record


@dataclass(frozen=True, slots=True)
class FileFindings:
    """What is wrong in one file. `record` is None when it holds none, or a withheld one."""

    path: str
    record: Record | None
    withheld: bool
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class AttentionPage:
    """All files with findings: first those withheld, then those with errors, with slips, with hints; by path."""

    files: tuple[FileFindings, ...]
    counts: str


_SERIOUS_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)


def attention_page(edition: Edition) -> AttentionPage:
    """The findings by file."""
    by_path: dict[str, list[Diagnostic]] = defaultdict(list)
    for found in edition.diagnostics:
        by_path[found.path].append(found)
    files = [_file(edition, path, by_path[path]) for path in sorted({*by_path, *edition.withheld})]
    files.sort(key=_how_serious)
    return AttentionPage(tuple(files), _counts(edition))


def _file(edition: Edition, path: str, findings: list[Diagnostic]) -> FileFindings:
    findings.sort(key=lambda found: (_SERIOUS_FIRST.index(found.severity), found.span))
    record = edition.journal.record(path.removesuffix(".md"))
    return FileFindings(path, record, path in edition.withheld, tuple(findings))


def _how_serious(file: FileFindings) -> tuple[bool, int]:
    worst = min((_SERIOUS_FIRST.index(found.severity) for found in file.findings), default=0)
    return not file.withheld, worst


def _counts(edition: Edition) -> str:
    """How much there is, in one sentence."""
    severities = Counter(found.severity for found in edition.diagnostics)
    parts = [_many(len(edition.withheld), "file left out", "files left out")] if edition.withheld else []
    parts += [
        _many(severities[severity], severity.value, f"{severity.value}s")
        for severity in _SERIOUS_FIRST
        if severities[severity]
    ]
    return f"{listed(parts, 'and')}.".capitalize()


def _many(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
