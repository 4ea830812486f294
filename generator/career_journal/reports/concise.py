"""For editors and `grep`: one finding a line, `file:line:column: severity: code name: message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.reports.printable import one_line

if TYPE_CHECKING:
    from career_journal.diagnostics import Diagnostic
    from career_journal.reports.report import Report


def render(report: Report) -> str:
    """One line a finding; nothing at all when there is none."""
    return "".join(f"{_line(report, diagnostic)}\n" for diagnostic in report.diagnostics)


def _line(report: Report, diagnostic: Diagnostic) -> str:
    place = f"{report.location(diagnostic.path)}:{diagnostic.span.line}:{diagnostic.span.column}"
    return one_line(
        f"{place}: {diagnostic.severity}: {diagnostic.code} {diagnostic.name}: {diagnostic.message} {diagnostic.help}"
    )
