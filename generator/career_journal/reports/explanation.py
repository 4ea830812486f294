"""The documentation of checks for a terminal: one in full, or all of them in a list."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from career_journal.checks.documentation import documentation
from career_journal.diagnostics import Severity
from career_journal.reports.layout import paragraph
from career_journal.reports.text import COLOURS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from career_journal.checks.check import Check
    from career_journal.checks.documentation import Example

FAMILIES: Mapping[str, str] = {
    "CJ1": "Reading: files that can't be read, or not as they were meant",
    "CJ2": "Fields: names and values",
    "CJ3": "References: from record to record, and to files",
    "CJ4": "Consistency: what can't all be true at once",
    "CJ5": "Method: what the interview method advises otherwise",
    "CJ6": "Sharing: what stops the share edition",
}
"""The first characters of a code -> what its checks are about."""


def overview(checks: Iterable[Check], width: int) -> str:
    """All checks, family by family, one sentence each."""
    lines: list[str] = []
    for family, members in groupby(checks, key=lambda check: check.code[:3]):
        lines += [click.style(FAMILIES[family], bold=True)]
        for check in members:
            lines += paragraph(f"{check.code} {check.name} ({check.severity})", width, 2)
            lines += paragraph(documentation(check).summary, width, 8)
        lines.append("")
    return "\n".join([*lines, "To read more about one: career-journal explain NAME"]) + "\n"


def explanation(check: Check, width: int, *, fixable: bool = False) -> str:
    """One check in full: what it finds, why, a bad and a good example, how it is mended, and how to do without it."""
    documented = documentation(check)
    severity = click.style(check.severity.value, fg=COLOURS[check.severity], bold=True)
    lines = [
        f"{click.style(f'{check.code} {check.name}', bold=True)} ({severity})",
        "",
        *paragraph(documented.summary, width),
    ]
    for words in documented.explanation.split("\n\n"):
        lines += ["", *paragraph(words, width)] if words else []
    lines += ["", *paragraph(check.part.origin, width)] if check.part else []
    lines += ["", click.style("Bad", bold=True), *_example(documented.bad)]
    lines += ["", click.style("Good", bold=True), *_example(documented.good)]
    if fixable:
        words = "This is fixable where it is certain what was meant: career-journal check --fix"
        lines += ["", *paragraph(words, width)]
    if check.severity is not Severity.ERROR:
        silent = f"To do without it, write ignore: [{check.name}] in a record, or in profile.md under settings:"
        lines += ["", *paragraph(silent, width)]
    return "\n".join(lines) + "\n"


def _example(example: Example) -> Iterator[str]:
    for path, text in example.files.items():
        arrow = click.style("  ←", fg="red")
        yield f"  {path}{arrow if (path, 0) in example.marks else ''}"
        for number, line in enumerate(text.rstrip("\n").split("\n") if text else [], 1):
            yield f"    {line}{arrow if (path, number) in example.marks else ''}"
