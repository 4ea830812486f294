"""SARIF 2.1.0, the format in which code scanning services take findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from career_journal import __version__
from career_journal.checks import CHECKS
from career_journal.checks.documentation import documentation
from career_journal.diagnostics import Severity
from career_journal.reports.json_report import as_json

if TYPE_CHECKING:
    from career_journal.checks.check import Check
    from career_journal.diagnostics import Diagnostic
    from career_journal.location import Span
    from career_journal.reports.report import Report

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def render(report: Report) -> str:
    """One run with all checks as its rules, and the findings as its results."""
    positions = {check.code: position for position, check in enumerate(CHECKS)}
    run = {
        "tool": {
            "driver": {"name": "career-journal", "version": __version__, "rules": [_rule(check) for check in CHECKS]}
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, diagnostic, positions[diagnostic.code]) for diagnostic in report.diagnostics],
    }
    return as_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(check: Check) -> dict[str, Any]:
    documented = documentation(check)
    return {
        "id": check.code,
        "name": check.name,
        "shortDescription": {"text": documented.summary},
        "fullDescription": {"text": documented.explanation or documented.summary},
        "defaultConfiguration": {"level": _LEVELS[check.severity]},
    }


def _result(report: Report, diagnostic: Diagnostic, position: int) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(report.location(diagnostic.path))},
        "region": _region(diagnostic.span),
    }
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": position,
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": " ".join(filter(None, (diagnostic.message, diagnostic.help)))},
        "locations": [{"physicalLocation": place}],
    }


def _region(span: Span) -> dict[str, int]:
    """SARIF counts as the journal does: from 1, the end exclusive."""
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
