"""`settings.commit` while the person is in the middle of something with git: the change is written, and not committed."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

FILES = {
    "profile.md": "---\nsettings:\n  commit: yes\n---\n",
    "contacts/kwame-mensah.md": "---\nname: Kwame Mensah\n---\n",
    "contacts/priya-raman.md": "---\nname: Priya Raman\n---\n",
}


def git(folder: Path, *arguments: str, check: bool = True) -> str:
    result = subprocess.run(["git", "-C", folder, *arguments], check=check, capture_output=True, encoding="utf-8")
    return result.stdout


@pytest.fixture
def journal(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal with two branches that write different words about Kwame, one of them in two commits."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Tereza")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "tereza@example.org")
    monkeypatch.setenv("GIT_EDITOR", "true")
    journal = tmp_path / "journal"
    for path, text in FILES.items():
        (journal / path).parent.mkdir(parents=True, exist_ok=True)
        (journal / path).write_text(text)
    git(journal, "init", "--quiet", "--initial-branch=main")
    git(journal, "add", ".")
    git(journal, "commit", "--quiet", "--message", "Start")
    git(journal, "branch", "theirs")
    _reworded(journal, "Mine.")
    _reworded(journal, "Mine, again.")
    git(journal, "checkout", "--quiet", "theirs")
    _reworded(journal, "Theirs.")
    git(journal, "checkout", "--quiet", "main")
    return journal


def _reworded(journal: Path, words: str) -> None:
    path = journal / "contacts/kwame-mensah.md"
    path.write_text(FILES["contacts/kwame-mensah.md"] + words)
    git(journal, "commit", "--quiet", "--all", "--message", words)


AMIDST = {
    "rebase": ([["rebase", "theirs"]], "a rebase is not finished yet"),
    "old rebase": ([["rebase", "--apply", "theirs"]], "a rebase is not finished yet"),
    "merge": ([["merge", "theirs"]], "a merge is not finished yet"),
    "cherry-pick": ([["cherry-pick", "theirs"]], "a cherry-pick is not finished yet"),
    "revert": ([["revert", "HEAD~1"]], "a revert is not finished yet"),
    "between two": (
        [["cherry-pick", "theirs", "main"], ["add", "."], ["commit", "--message", "Both"]],
        "a cherry-pick or a revert is not finished yet",
    ),
    "bisect": ([["bisect", "start", "HEAD", "HEAD~2"]], "a bisect is not finished yet"),
    "no branch": ([["checkout", "HEAD~1"]], "no branch is checked out"),
}
"""What the person does -> why there is no commit."""


@pytest.mark.parametrize("is_linked", [False, True], ids=["", "worktree"])
@pytest.mark.parametrize(("done", "reason"), AMIDST.values(), ids=AMIDST)
def test_amidst_something_else_there_is_no_commit(
    done: list[list[str]], reason: str, is_linked: bool, run: Run, journal: Path
) -> None:
    if is_linked:
        git(journal, "worktree", "add", "--quiet", "-b", "here", "../here")
        journal = journal.parent / "here"
    for words in done:
        git(journal, *words, check=False)
    (journal / "contacts/kwame-mensah.md").write_text(FILES["contacts/kwame-mensah.md"])
    git(journal, "add", "contacts/kwame-mensah.md")
    before = git(journal, "rev-parse", "HEAD"), git(journal, "diff", "--cached")
    for words in (["log", "kwame", "reply"], ["new", "contact", "Zoë"]):
        result = run(*words, "--journal", journal, "--today", "2026-10-19")
        assert result.exit_code == 0, result.stderr
        assert f"This is written, but there is no commit of it: {reason}.\n" in result.stderr
    assert (git(journal, "rev-parse", "HEAD"), git(journal, "diff", "--cached")) == before
    assert "reply" in (journal / "contacts/kwame-mensah.md").read_text()
    assert (journal / "contacts/zoe.md").exists()
