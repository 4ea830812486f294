"""A report with one of everything, over files that nobody has."""

from __future__ import annotations

import pytest

from career_journal.diagnostics import WHOLE_FILE, Diagnostic, Severity
from career_journal.location import Source, Span
from career_journal.reading.document import Document
from career_journal.reports.report import Report

FILES = (
    Document("contacts/priya.md", "---\nname: Priya Raman\nlevel: managr\n---\n"),
    Document("contacts/meilin.md", "---\nname: 赵美琳 x: y\nrole:\tlead # of\tthree\n---\n"),
    Document(
        "interviews/2026-10-12-priya.md",
        f"---\nhope: {'To hear what she does all day, and why. ' * 6}goals: [x]\n---\n",
    ),
    Document("options/odd,100%.md", "---\nwhy: \u202eabc\u202c # \x1b[31mred\n---\n\nOne\ntwo\n"),
    Document("profile.md", "---\n---\n"),
)


HINT, WARNING, ERROR = Severity.HINT, Severity.WARNING, Severity.ERROR
CHOICES = "Did you mean manager? Write entry, senior, manager, director, executive or owner."

CASES: tuple[tuple[str, Span, Severity, str, str], ...] = (
    ("contacts/meilin.md", Span(2, 7, 2, 10), WARNING, "Three wide letters.", "Write: fewer."),
    ("contacts/meilin.md", Span(3, 12, 3, 13), WARNING, "After a tab.", "100% sure:\nyes"),
    ("contacts/priya.md", Span(3, 8, 3, 14), ERROR, "“managr” is not one of the choices here.", CHOICES),
    ("contacts/stray file.txt", WHOLE_FILE, ERROR, "This is no record.", ""),
    ("interviews/2026-10-12-priya.md", Span(2, 247, 2, 252), HINT, "Far to the right.", ""),
    ("interviews/2026-10-12-priya.md", Span(2, 7, 2, 258), HINT, "Longer than the line.", "Cut it."),
    (
        "options/odd,100%.md",
        Span(2, 6, 2, 20),
        HINT,
        "Turned \u202earound\u202c and \x1b[31mred.",
        "Type it\x07 again.",
    ),
    ("options/odd,100%.md", Span(5, 1, 6, 4), HINT, "Two lines.", "Make it one."),
)
DIAGNOSTICS = tuple(
    Diagnostic(path, span, "CJ114", "duplicate-key", severity, message, way_out)
    for path, span, severity, message, way_out in CASES
)
SOURCES: dict[str, Source] = {file.path: file for file in FILES}


@pytest.fixture
def report() -> Report:
    """What `check` found in the journal `my journal/`, 72 columns wide."""
    return Report(DIAGNOSTICS, frozenset(SOURCES), SOURCES, "my journal", 72)


@pytest.fixture
def nothing() -> Report:
    """What `check` found in a journal without a fault."""
    return Report((), frozenset(SOURCES), SOURCES, "my journal", 72)
