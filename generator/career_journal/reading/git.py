"""Calling git in the folder of a journal, undisturbed by the shell or the hook that our command was started from."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_KEPT = (
    "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_NAME", "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_NAME",
    "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH",
)  # fmt: skip
"""What stays of git's variables: who commits, and how git is set up here. The others, which a hook finds set, name
another repository, another index or another day."""


AT_WORK = "CAREER_JOURNAL_AT_WORK"
"""The variable that tells a command of ours, started from a hook, that another one waits for git to end."""


class GitRefused(Exception):
    """Git can't do it; the message says why, for the person, as a sentence without its full stop."""


def git(folder: Path, *arguments: str, typed: str = "") -> str:
    """What git prints; `typed` is its standard input.

    Raises:
        GitRefused: git is not installed, or fails.
    """
    command = ["git", "-C", os.fspath(folder), "--literal-pathspecs", *arguments]
    try:
        result = subprocess.run(  # noqa: S603 - no shell
            command, input=typed.encode(), capture_output=True, check=False, env=_environment()
        )
    except OSError:
        raise GitRefused("git is not installed here") from None
    if result.returncode:
        said = (result.stderr or result.stdout).decode(errors="replace")
        raise GitRefused(_reason(said, folder))
    return result.stdout.decode(errors="replace")


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(_KEPT)}
    # Only in English can it be known what git says.
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", AT_WORK: "1"}


_REASONS = {
    "not a git repository": "this journal is not kept in git",
    "does not have any commits": "nothing has been committed to git yet",
    "tell me who you are": (
        "git does not know who you are yet; tell it with git config --global user.name and user.email"
    ),
    "ignored by one of your .gitignore": "git is told to ignore this file",
    "index.lock': File exists": "git is busy with something else here",
    "HEAD is not a symbolic ref": "no branch is checked out",
}
"""What git says somewhere in its complaint -> the reason in plain words."""


def _reason(said: str, folder: Path) -> str:
    if "dubious ownership" in said:
        return f"git does not trust the folder {folder}, which belongs to somebody else"
    for words, reason in _REASONS.items():
        if words in said:
            return reason
    first = next((line.strip() for line in said.splitlines() if line.strip()), "it does not say why")
    return f"git, or a hook of yours, refuses it ({first.rstrip('.')})"
