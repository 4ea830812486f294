"""The table of promises: what it counts, and when it is content."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from tests import promises
from tests.conftest import CHECKOUT
from tests.promises import PROMISES, Promise, last_run, main, tried

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(promises, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(promises, "PROMISES", {"words": Promise("No word is lost", 5)})


def test_the_tests_of_one_run_count_together_and_older_runs_not(monkeypatch: pytest.MonkeyPatch) -> None:
    with tried("words") as count:
        count(100)
    monkeypatch.setattr(promises, "RUN", "another")
    for test, number in (("one", 3), ("other", 5), ("other", 1)):
        monkeypatch.setenv("PYTEST_CURRENT_TEST", f"{test} (call)")
        with tried("words") as count:
            count(number)
            count()
    assert [(line["test"], line["tries"]) for line in last_run("words")] == [("one", 4), ("other", 2)]
    assert main() == 0


def test_what_was_never_tried_or_too_seldom_is_not_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 1
    assert "never" in capsys.readouterr().out
    with tried("words") as count:
        count(4)
    assert main() == 1


def test_a_broken_promise_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError), tried("words") as count:
        count(9)
        _ = 1 // 0
    assert main() == 1
    assert capsys.readouterr().out.splitlines()[-1].split()[4:7] == ["9", "5", "1"]


def test_the_long_form_has_to_try_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(promises, "FACTOR", 20)
    with tried("words") as count:
        count(99)
    assert main() == 1


def test_only_promises_of_the_table_are_counted() -> None:
    with pytest.raises(KeyError), tried("nothing"):
        pass


def rows() -> str:
    """The table of promises as SECURITY.md has it: what each says, how often it is tried, and in which tests."""
    tests = sorted((CHECKOUT / "tests").rglob("test_*.py"))
    texts = {path.relative_to(CHECKOUT).as_posix(): path.read_text("utf-8") for path in tests}
    lines = []
    for name, promise in PROMISES.items():
        where = ", ".join(f"`{path}`" for path, text in texts.items() if f'tried("{name}")' in text)
        assert where, f"nothing tries “{name}”"
        lines.append(f"| {promise.says} | {promise.short:,} | {where} |\n")
    return "".join(lines)


def test_the_promises_are_published() -> None:
    """`make golden` writes the table anew."""
    page = CHECKOUT / "SECURITY.md"
    before, table, after = re.split(r"(?<=\|---\|---\|---\|\n)((?:\|.*\n)+)", page.read_text("utf-8"))
    if os.environ.get("UPDATE_GOLDEN"):
        page.write_text(before + rows() + after, encoding="utf-8")
    else:
        assert table == rows(), "make golden"
    for path in re.findall(r"`(tests/[^`]+)`", after):
        assert (CHECKOUT / path).exists(), path
