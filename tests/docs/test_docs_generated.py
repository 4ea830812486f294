"""The reference in docs/ is what the program goes by."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from career_journal.checks import CHECKS
from career_journal.method import GOALS_BY_ID, QUESTIONS_BY_ID
from career_journal.records import RECORD_TYPES
from career_journal.records.shape import shape

DOCS = Path(__file__).resolve().parents[2] / "docs"


def generate(docs: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, docs / "generate.py", *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A copy of docs/ with fresh pages."""
    copy = Path(shutil.copytree(DOCS, tmp_path / "docs"))
    assert generate(copy).returncode == 0
    return copy


def test_the_pages_in_the_checkout_are_fresh() -> None:
    result = generate(DOCS, "--check")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_page_that_differs_fails_with_one_line(docs: Path) -> None:
    page = docs / "questions.md"
    lines = page.read_text(encoding="utf-8").split("\n")
    lines[4] = "changed"
    page.write_text("\n".join(lines), encoding="utf-8")
    (docs / "checks.md").unlink()
    result = generate(docs, "--check")
    assert result.returncode == 1
    missing, stale = result.stderr.splitlines()
    assert missing == "docs/checks.md is missing. To mend it: python docs/generate.py"
    assert stale.startswith("docs/questions.md is out of date from line 5, which should be: ## Stages")
    assert generate(docs).returncode == 0
    assert generate(docs, "--check").returncode == 0


def test_a_page_with_lines_too_many_differs(docs: Path) -> None:
    page = docs / "format.md"
    page.write_text(page.read_text(encoding="utf-8") + "more\n", encoding="utf-8")
    assert "docs/format.md is out of date" in generate(docs, "--check").stderr


def test_a_wrong_call(docs: Path) -> None:
    assert generate(docs, "--chek").returncode == 2


def test_everything_is_in_the_pages(docs: Path) -> None:
    pages = {path.stem: path.read_text(encoding="utf-8") for path in docs.glob("*.md")}
    assert [check for check in CHECKS if f"### {check.code} {check.name}\n" not in pages["checks"]] == []
    assert [name for name in (*QUESTIONS_BY_ID, *GOALS_BY_ID) if f"| `{name}` |" not in pages["questions"]] == []
    names = {name for kind in RECORD_TYPES.values() for name in shape(kind)}
    assert [name for name in names if f"| `{name}` |" not in pages["format"]] == []
