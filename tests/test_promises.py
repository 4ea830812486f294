"""The table of promises: what it counts, and when it is content."""

from __future__ import annotations

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
    for number in (3, 1):
        with tried("words") as count:
            count(number)
            count()
    assert [line["tries"] for line in last_run("words")] == [4, 2]
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


def test_the_promises_are_published(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    page = (CHECKOUT / "SECURITY.md").read_text("utf-8")
    rows = re.findall(r"^\| (.+) \| ([\d,]+) \| (.+) \|$", page, re.MULTILINE)
    assert [(says, least) for says, least, _ in rows] == [(each.says, f"{each.short:,}") for each in PROMISES.values()]
    for path in re.findall(r"`(tests/[^`]+)`", page):
        assert (CHECKOUT / path).exists(), path
