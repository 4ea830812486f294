"""One git commit for what a command wrote: of its files alone, whatever else the person has staged."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.editing.changes import EditRefused
from career_journal.editing.writing import locked
from career_journal.reading.git import AT_WORK, GitRefused, git

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST = 72
"""Characters of a subject: what git's own lists show of it."""

_UNFINISHED: Mapping[str, str] = {
    "rebase-merge": "a rebase",
    "rebase-apply": "a rebase",
    "MERGE_HEAD": "a merge",
    "CHERRY_PICK_HEAD": "a cherry-pick",
    "REVERT_HEAD": "a revert",
    "sequencer": "a cherry-pick or a revert",
    "BISECT_LOG": "a bisect",
}
"""What lies in git's folder while the person is in the middle of something -> what that is. A commit made there is
lost with `--abort`, or takes away the one that `--continue` is about to make."""


def commit(root: Path, paths: Sequence[str], subject: str, details: str = "") -> None:
    """Commit files of the journal as they are on the disk. Those that are as in the last commit make none.

    What the person has changed in them goes with it. Other files stay as they are, staged or not.

    Raises:
        GitRefused: there is no git or no repository, git does not know the person, a hook says no, the person is in the
            middle of something of their own. Nothing has changed.
    """
    if AT_WORK in os.environ:
        raise GitRefused("git is busy with something else here")
    folder = root.resolve()
    inside, _, git_folder = git(folder, "rev-parse", "--is-inside-work-tree", "--absolute-git-dir").partition("\n")
    if inside != "true":
        raise GitRefused("this journal is not kept in git")
    _refuse_amidst(folder, Path(git_folder.strip("\n")))
    # A link is not what was written, but the file that it leads to.
    files = [Path(os.path.relpath((root / path).resolve(), folder)).as_posix() for path in paths]
    try:
        with locked(Path(git_folder.strip("\n"))):  # git itself does not wait for its turn
            _commit(folder, files, f"{_cut(subject)}\n\n{details}")
    except EditRefused:
        raise GitRefused("git is busy with something else here") from None
    except OSError as error:
        raise GitRefused(f"git's own folder can't be written ({error.strerror})") from None


def _refuse_amidst(folder: Path, git_folder: Path) -> None:
    """Refuse where the person would lose this commit, or one of their own by it."""
    for name, what in _UNFINISHED.items():
        if (git_folder / name).exists():
            raise GitRefused(f"{what} is not finished yet")
    git(folder, "symbolic-ref", "HEAD")


def _commit(folder: Path, files: Sequence[str], message: str) -> None:
    listed = git(folder, "ls-files", "-v", "-z", "--", *files).split("\0")
    if any(line.startswith("S") or line[:1].islower() for line in listed):  # skip-worktree, assume-unchanged
        raise GitRefused("git is told to overlook changes of this file")
    known = [line[2:] for line in listed]
    new = [file for file in files if file not in known]
    if new:
        git(folder, "add", "--intent-to-add", "--", *new)  # `commit --only` takes no file that git has never heard of
    try:
        if git(folder, "status", "--porcelain", "--", *files):
            git(folder, "commit", "--only", "--quiet", "--cleanup=whitespace", "--file=-", "--", *files, typed=message)
    except GitRefused:
        if new:
            git(folder, "update-index", "--force-remove", "--", *new)
        raise


def _cut(subject: str) -> str:
    line = " ".join(subject.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
