"""A page that takes too long: the build ends with a sentence, and the last good site stays."""

from __future__ import annotations

import re
import signal
import threading
import time
from itertools import count
from typing import TYPE_CHECKING

import pytest
from mkdocs.exceptions import MkDocsException

from career_journal.reading import read_journal
from career_journal.website import time_limit
from career_journal.website.build import Built, Refused, build_site
from career_journal.website.conversion import Converter
from career_journal.website.time_limit import limited
from tests.website.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

ENDLESS = re.compile(r"(a+)+b")


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no such timers here")
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


def in_a_thread(work: Callable[[], object]) -> list[object]:
    """What work gives, or what it raises, away from the main thread."""
    found: list[object] = []

    def call() -> None:
        try:
            found.append(work())
        except MkDocsException as fault:
            found.append(fault)

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    return found


def test_in_another_thread_or_without_timers_somebody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_limit, "SECONDS", 0.1)

    def endless() -> None:
        with limited("x.md"):
            for number in count():
                try:
                    assert number >= 0
                except Exception:  # noqa: BLE001 - as a library may have it
                    return

    (fault,) = in_a_thread(endless)
    assert "The page of x.md takes longer than 0.1 seconds" in str(fault)
    monkeypatch.delattr(signal, "setitimer", raising=False)
    with pytest.raises(MkDocsException, match=r"x\.md takes longer"):
        endless()


def test_who_is_watched_and_ends_in_time_is_let_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processor's time counts: who sleeps takes none."""
    monkeypatch.setattr(time_limit, "SECONDS", 0.2)

    def work() -> str:
        with limited("x.md"):
            time.sleep(0.5)
        return "done"

    assert in_a_thread(work) == ["done"]
