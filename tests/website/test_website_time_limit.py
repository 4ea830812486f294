"""A page that takes too long: the build ends with a sentence, and the last good site stays."""

from __future__ import annotations

import re
import signal
import threading
from typing import TYPE_CHECKING

import pytest

from career_journal.reading import read_journal
from career_journal.website import time_limit
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.conversion import Converter
from career_journal.website.time_limit import limited
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no such timers here")

ENDLESS = re.compile(r"(a+)+b")


def test_the_build_ends_and_names_the_file(
    write_journal: Callable[[Mapping[str, str]], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "entries/first.md": "---\ndate: 2026-10-01\n---\n",
        "entries/long.md": "---\ndate: 2026-10-02\n---\n\nENDLESS\n",
    }
    journal = read_journal(write_journal(files))
    assert isinstance(build_site(journal, TODAY, tmp_path / "site"), Built)
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    original = Converter.html

    def html(self: Converter, markdown: str) -> str:
        if "ENDLESS" in markdown and "long" in markdown:
            ENDLESS.match("a" * 60)
        return original(self, markdown)

    monkeypatch.setattr(Converter, "html", html)
    monkeypatch.setattr(time_limit, "SECONDS", 0.2)
    result = build_site(journal, TODAY, tmp_path / "site")
    assert isinstance(result, Refused)
    assert result.reason.startswith("The page of entries/long.md takes longer than 0.2 seconds to make.")
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_in_another_thread_there_is_no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "SECONDS", 0.01)
    done: list[int] = []

    def work() -> None:
        with limited("x.md"):
            done.append(sum(range(3_000_000)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done
