"""For a person at a terminal: each finding with the line it is about, and at the end one sentence of counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.diagnostics import Severity
from career_journal.reports.excerpt import excerpt
from career_journal.reports.layout import paragraph
from career_journal.reports.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.diagnostics import Diagnostic
    from career_journal.reports.report import Report

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}


def render(report: Report) -> str:
    """The findings one below the other, and the counts."""
    blocks = ["\n".join(_block(report, diagnostic)) for diagnostic in report.diagnostics]
    return "\n\n".join([*blocks, report.summary()]) + "\n"


def _block(report: Report, diagnostic: Diagnostic) -> Iterator[str]:
    colour = COLOURS[diagnostic.severity]
    place = f"{one_line(report.location(diagnostic.path))}:{diagnostic.span.line}:{diagnostic.span.column}"
    severity = click.style(diagnostic.severity.value, fg=colour, bold=True)
    yield f"{click.style(place, bold=True)}: {severity} {diagnostic.code} {diagnostic.name}"
    yield from paragraph(diagnostic.message, report.width, 2)
    yield from _lines(report, diagnostic, colour)
    if diagnostic.help:
        yield from paragraph(diagnostic.help, report.width, 2)


def _lines(report: Report, diagnostic: Diagnostic, colour: str) -> Iterator[str]:
    number = str(diagnostic.span.line)
    gutter = len(number) + 5
    found = excerpt(report.sources.get(diagnostic.path), diagnostic.span, report.width - gutter)
    if found:
        line, marks = found
        yield f"  {click.style(f'{number} |', dim=True)} {line}"
        yield f"  {' ' * len(number)} {click.style('|', dim=True)} {click.style(marks, fg=colour, bold=True)}"
