"""For GitHub Actions: each finding as a workflow command, which becomes a note beside the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.diagnostics import Severity
from career_journal.reports.printable import printable

if TYPE_CHECKING:
    from career_journal.diagnostics import Diagnostic
    from career_journal.location import Span
    from career_journal.reports.report import Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report) -> str:
    """One workflow command a finding; nothing at all when there is none."""
    return "".join(f"{_command(report, diagnostic)}\n" for diagnostic in report.diagnostics)


def _command(report: Report, diagnostic: Diagnostic) -> str:
    properties = {
        "file": printable(report.location(diagnostic.path)),
        **_region(diagnostic.span),
        "title": f"{diagnostic.code} {diagnostic.name}",
    }
    listed = ",".join(f"{name}={str(value).translate(_IN_PROPERTY)}" for name, value in properties.items())
    message = printable("\n".join(filter(None, (diagnostic.message, diagnostic.help))))
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{message.translate(_IN_MESSAGE)}"


def _region(span: Span) -> dict[str, int]:
    """GitHub takes columns only where the first and the last line are the same."""
    lines = {"line": span.line, "endLine": span.end_line}
    return lines if span.end_line > span.line else lines | {"col": span.column, "endColumn": span.end_column}
