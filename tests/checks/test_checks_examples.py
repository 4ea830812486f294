"""The examples in the checks' documentation: the bad one is found where its arrow points, the good one is clean."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from career_journal.checks import CHECKS
from career_journal.checks.documentation import EXAMPLE_TODAY, LOCKED, documentation, file_bytes, link_target
from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from career_journal.checks.check import Check
    from career_journal.checks.documentation import Example
    from career_journal.diagnostics import Diagnostic

each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)


def diagnosed(root: Path, example: Example) -> tuple[Diagnostic, ...]:
    for path, text in example.files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if target := link_target(text):
            file.symlink_to(target)
        else:
            file.write_bytes(file_bytes(text))
    return diagnose(read_journal(root), EXAMPLE_TODAY)


@pytest.fixture(autouse=True)
def locked_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rights of a file would not do: some who run the tests may open any."""
    original = os.open

    def open_unless_locked(path: Any, *arguments: Any, **options: Any) -> int:
        if Path(path).suffix == ".md" and Path(path).read_bytes() == LOCKED.encode():
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return original(path, *arguments, **options)

    monkeypatch.setattr(os, "open", open_unless_locked)


def is_about(diagnostic: Diagnostic, check: Check) -> bool:
    """Hints of other checks are let be: an example shows one thing, and not how to do everything right."""
    return diagnostic.name == check.name or diagnostic.severity is not Severity.HINT


@each_check
def test_the_bad_example_is_found_where_its_arrow_points(check: Check, tmp_path: Path) -> None:
    bad = documentation(check).bad
    found = [diagnostic for diagnostic in diagnosed(tmp_path, bad) if is_about(diagnostic, check)]
    assert [(d.name, d.path, d.span.line) for d in found] == [
        (check.name, path, max(line, 1)) for path, line in bad.marks
    ]
    assert all(diagnostic.message and diagnostic.help for diagnostic in found)


@each_check
def test_the_good_example_is_clean(check: Check, tmp_path: Path) -> None:
    found = diagnosed(tmp_path, documentation(check).good)
    assert [diagnostic for diagnostic in found if is_about(diagnostic, check)] == []


@each_check
def test_a_check_is_documented(check: Check) -> None:
    documented = documentation(check)
    assert documented.summary.endswith(".")
    assert documented.explanation.endswith(".")
    assert documented.bad.marks
    assert documented.bad.files
    assert documented.good.files
