"""What the Tab key offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.shell_completion import ShellComplete

from career_journal.cli import COMMANDS, cli

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result


def offered(words: list[str], incomplete: str) -> list[str]:
    return [item.value for item in ShellComplete(cli, {}, "cj", "_CJ_COMPLETE").get_completions(words, incomplete)]


def test_commands_and_options() -> None:
    assert offered([], "") == list(COMMANDS)
    assert offered([], "st") == ["stages"]
    assert "--strict" in offered(["check"], "--")


@pytest.mark.parametrize(("words", "incomplete", "items"), [
    (["show"], "pri", ["priya-raman"]),
    (["show"], "contacts/pri", ["contacts/priya-raman"]),
    (["new", "interview"], "ond", ["ondrej-holub"]),
    (["new", "interview"], "2026", []),
    (["explain"], "no-h", ["no-hope", "no-highlights"]),
])  # fmt: skip
def test_records_and_checks(
    words: list[str], incomplete: str, items: list[str], sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample.parent)
    assert offered(words, incomplete) == items
    monkeypatch.chdir("/")
    assert offered(["--journal", str(sample), *words], incomplete) == items


def test_without_a_journal_nothing_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert offered(["show"], "") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_serves_both_names(shell: str, run: Callable[..., Result]) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert f"_CAREER_JOURNAL_COMPLETE={shell}_complete" in result.stdout
    assert f"_CJ_COMPLETE={shell}_complete" in result.stdout
