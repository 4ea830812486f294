"""The journals that the benchmarks are run on: without a fault, and the same each time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from benchmarks.journals import files, write_journal
from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.reading import read_journal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("records", [0, 40, 500])
def test_a_journal_has_its_size_and_no_faults(tmp_path: Path, records: int) -> None:
    journal = read_journal(write_journal(tmp_path / "journal", records))
    assert sum(1 for record in journal.records() if "/" in record.path) == records
    assert not journal.withheld
    found = diagnose(journal, date(2026, 10, 19))
    assert [diagnostic for diagnostic in found if diagnostic.severity is not Severity.HINT] == []


def test_a_journal_is_the_same_each_time() -> None:
    assert dict(files(200)) == dict(files(200))


def test_a_journal_has_each_type_of_record() -> None:
    folders = {path.partition("/")[0] for path, _ in files(40)}
    assert folders >= {"contacts", "interviews", "options", "organizations", "entries"}
