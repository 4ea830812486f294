"""For programs: all findings with their places, and the counts. Paths are relative to the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from career_journal.diagnostics import Severity

if TYPE_CHECKING:
    from career_journal.diagnostics import Diagnostic
    from career_journal.reports.report import Report


def render(report: Report) -> str:
    """One JSON object; lines and columns count from 1, the end is exclusive."""
    return as_json(
        {
            "diagnostics": [_diagnostic(diagnostic) for diagnostic in report.diagnostics],
            "records": len(report.records),
            "errors": report.count(Severity.ERROR),
            "warnings": report.count(Severity.WARNING),
            "hints": report.count(Severity.HINT),
        }
    )


def as_json(value: Any) -> str:
    """A value as every command prints it. In ASCII alone, so that no terminal and no pipe can spoil it."""
    return json.dumps(value, indent=2) + "\n"


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    span = diagnostic.span
    return {
        "path": diagnostic.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "fixable": diagnostic.fixable,
    }
