"""`settings.commit`: each change that a command writes becomes one commit of its files, and nothing else does."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from career_journal.editing import writing
from career_journal.editing.committing import commit
from tests.conftest import COMMAND

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

TODAY = "2026-10-19"
PRIYA = "journal/contacts/priya-raman.md"
HELD = "journal/interviews/2026-10-12-priya-raman.md"
FILES = {
    "journal/profile.md": "---\nsettings:\n  commit: yes\n---\n",
    PRIYA: "---\nname: Priya Raman\nlevel: Senior\n---\n",
    HELD: "---\ncontact: priya-raman\ndate: 2026-10-12\nstage: explore\n---\n\n## Highlights\n\nWords.\n",
    "journal/options/gis-analyst.md": "---\nname: GIS analyst\n---\n",
    "journal/entries/2026-10-01-start.md": "---\ndate: 2026-10-01\n---\n",
    "notes.txt": "Mine.\n",
}


def git(folder: Path, *arguments: str) -> str:
    result = subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True, encoding="utf-8")
    return result.stdout


def commits(top: Path) -> list[str]:
    """The subjects of all commits after the first, the latest first."""
    return git(top, "log", "--format=%s").splitlines()[:-1]


def files_of_last(top: Path) -> list[str]:
    return git(top, "show", "--name-only", "--format=").split()


@pytest.fixture(autouse=True)
def person(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Tereza")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "tereza@example.org")


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A repository with a journal in it that wants commits, with changes of the person's own, staged and not."""
    top = tmp_path / "Mein Tagebuch"
    for path, text in FILES.items():
        (top / path).parent.mkdir(parents=True, exist_ok=True)
        (top / path).write_text(text)
    git(top, "init", "--quiet")
    git(top, "add", ".")
    git(top, "commit", "--quiet", "--message", "Start")
    (top / "notes.txt").write_text("Mine, staged.\n")
    (top / "journal/options/new.md").write_text("---\nname: New\n---\n")
    git(top, "add", "notes.txt", "journal/options/new.md")
    (top / "journal/options/gis-analyst.md").write_text("---\nname: GIS analyst # not staged\n---\n")
    (top / "untracked.txt").write_text("Mine.\n")
    return top


OWN = {"M  notes.txt", "A  journal/options/new.md", " M journal/options/gis-analyst.md", "?? untracked.txt"}
"""What is the person's own in the fixture, as `git status` says it."""

COMMANDS = {
    "log": (["log", "priya", "request", "--via", "e-mail"], "Log: request to Priya Raman", PRIYA),
    "log reply": (["log", "priya", "reply"], "Log: reply from Priya Raman", PRIYA),
    "done": (["done", "thank-you"], "Done: Thank Priya Raman", HELD),
    "snooze": (["snooze", "thank-you", "2026-12-01"], "Snooze until 2026-12-01: Thank Priya Raman", HELD),
    "new": (["new", "contact", "Ada Lovelace"], "New contact: ada-lovelace", "journal/contacts/ada-lovelace.md"),
    "fix": (["check", "--fix"], "Mend 1 finding of check", PRIYA),
}


def status(top: Path) -> set[str]:
    lines = git(top, "status", "--porcelain", "--untracked-files=all").splitlines()
    return {line for line in lines if ".lock" not in line}


@pytest.mark.parametrize(("words", "subject", "path"), COMMANDS.values(), ids=COMMANDS)
def test_a_commit_holds_what_the_command_wrote_and_nothing_else(
    words: list[str], subject: str, path: str, run: Run, top: Path
) -> None:
    result = run(*words, "--journal", top / "journal", "--today", TODAY)
    assert (result.exit_code, "no commit" in result.stderr) == (0, False), result.stderr
    assert [line[: len(subject)] for line in commits(top)] == [subject]
    assert files_of_last(top) == [path]
    assert status(top) == OWN
    assert git(top, "log", "-1", "--format=%an <%ae>") == "Tereza <tereza@example.org>\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize(("redirected", "told"), [
    (">/dev/full", "This is written, but the output can’t be: No space left on device.\n"),
    ("| true", "This is written, but the output can’t be: Broken pipe.\n"),
    ("2>/dev/full", ""),
    (">/dev/full 2>/dev/full", ""),
    (">&- 2>/dev/full", ""),
])  # fmt: skip
@pytest.mark.parametrize(("words", "subject", "path"), COMMANDS.values(), ids=COMMANDS)
def test_what_is_written_is_committed_and_done_where_nobody_hears_of_it(
    words: list[str], subject: str, path: str, redirected: str, told: str, top: Path
) -> None:
    command = shlex.join([str(COMMAND), *words, "--journal", str(top / "journal"), "--today", TODAY])
    result = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command} {redirected}"], capture_output=True, check=False, text=True
    )
    assert [line[: len(subject)] for line in commits(top)] == [subject]
    assert files_of_last(top) == [path]
    if words[0] != "check":  # its exit code tells of all that it finds
        assert (result.returncode, result.stderr) == (0, told)


def test_without_the_setting_there_is_no_commit(run: Run, top: Path) -> None:
    (top / "journal/profile.md").write_text("---\nname: Tereza\n---\n")
    assert run("log", "priya", "request", "--journal", top / "journal", "--today", TODAY).exit_code == 0
    assert commits(top) == []


def test_the_first_commit_of_a_repository(run: Run, tmp_path: Path) -> None:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    git(tmp_path, "init", "--quiet")
    result = run("log", "priya", "request", "--journal", tmp_path / "journal", "--today", TODAY)
    assert (result.exit_code, "no commit" in result.stderr) == (0, False)
    assert files_of_last(tmp_path) == [PRIYA]


def test_a_link_inside_the_journal_is_followed(run: Run, top: Path) -> None:
    (top / PRIYA).rename(top / "journal" / "priya.txt")
    (top / PRIYA).symlink_to("../priya.txt")
    git(top, "add", "journal/priya.txt", PRIYA)
    git(top, "commit", "--quiet", "--message", "Link", "--", "journal/priya.txt", PRIYA)
    assert run("log", "priya", "request", "--journal", top / "journal", "--today", TODAY).exit_code == 0
    assert files_of_last(top) == ["journal/priya.txt"]


def test_several_files_that_are_mended_make_one_commit(run: Run, top: Path) -> None:
    (top / HELD).write_text("---\ncontact: priya-raman\ndate: 2026-10-12\nstage: Explore\n---\n")
    run("check", "--fix", "--journal", top / "journal", "--today", TODAY)
    assert commits(top) == ["Mend 2 findings of check"]
    assert files_of_last(top) == [PRIYA, HELD]
    assert "contacts/priya-raman.md: unknown-choice: “Senior” is not" in git(top, "log", "-1", "--format=%b")


def test_nothing_of_the_shell_or_of_a_hook_around_it_disturbs(
    run: Run, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = top.parent / "elsewhere"
    git(top.parent, "init", "--quiet", "elsewhere")
    monkeypatch.setenv("GIT_DIR", str(elsewhere / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(elsewhere))
    monkeypatch.setenv("GIT_INDEX_FILE", str(elsewhere / "index"))
    monkeypatch.setenv("GIT_GLOB_PATHSPECS", "1")
    monkeypatch.setenv("GIT_AUTHOR_DATE", "2001-01-01T00:00:00")
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    monkeypatch.setenv("LANGUAGE", "de")
    result = run("log", "priya", "request", "--journal", top / "journal", "--today", TODAY)
    assert "no commit" not in result.stderr
    for name in [name for name in os.environ if name.startswith("GIT_") and "NAME" not in name and "EMAIL" not in name]:
        monkeypatch.delenv(name)
    assert commits(top) == ["Log: request to Priya Raman"]
    assert not git(top, "log", "-1", "--format=%ai").startswith("2001")


def test_a_long_subject_is_cut(run: Run, top: Path) -> None:
    (top / PRIYA).write_text(f"---\nname: {'Wolfeschlegelsteinhausen ' * 9}\n---\n")
    run("log", "priya", "gave", "--journal", top / "journal", "--today", TODAY)
    (subject,) = commits(top)
    assert subject.startswith("Log: something given to Wolfeschlegelsteinhausen")
    assert (len(subject), subject[-1]) == (72, "…")


def _no_repository(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (top / ".git").rename(top / "no-git")


def _no_git(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(top))


def _nobody(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(top, "config", "user.useConfigOnly", "true")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)


def _hook(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = top / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'Not on a Sunday.' >&2\nexit 1\n")
    hook.chmod(0o755)


def _silent_hook(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _hook(top, monkeypatch)
    (top / ".git" / "hooks" / "pre-commit").write_text("#!/bin/sh\nexit 1\n")


def _ignored(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (top / ".git" / "info" / "exclude").write_text("ada*\n")


def _not_ours(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As git speaks of a repository that another user of the computer made."""
    (top / "git").write_text(
        "#!/bin/sh\necho \"fatal: detected dubious ownership in repository at 'x'\" >&2\nexit 128\n"
    )
    (top / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{top}:{os.environ['PATH']}")


def _another_waits(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another command of ours is committing, and does not end."""
    monkeypatch.setattr(writing, "LOCK_SECONDS", 0.0)
    lock = FileLock(top / ".git" / writing.LOCK)
    lock.acquire()
    monkeypatch.setattr(writing, "_held_by_the_test", lock, raising=False)


def _busy(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (top / ".git" / "index.lock").touch()


def _not_writable(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where git was once run by an administrator, whose folder it is since."""
    (top / ".git" / writing.LOCK).mkdir()


def _inside_git(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(top, "config", "core.bare", "true")


NEXT = "Open it and write down what you hope for. To ask for a talk: career-journal draft request ada-lovelace\n"

WHY_NOT = {
    "no repository": (_no_repository, "this journal is not kept in git"),
    "no git": (_no_git, "git is not installed here"),
    "nobody": (_nobody, "git does not know who you are yet; tell it with git config --global user.name and user.email"),
    "hook": (_hook, "git, or a hook of yours, refuses it (Not on a Sunday)"),
    "silent hook": (_silent_hook, "git, or a hook of yours, refuses it (it does not say why)"),
    "ignored": (_ignored, "git is told to ignore this file"),
    "busy": (_busy, "git is busy with something else here"),
    "not ours": (_not_ours, "git does not trust the folder {journal}, which belongs to somebody else"),
    "another waits": (_another_waits, "git is busy with something else here"),
    "not writable": (_not_writable, "git's own folder can't be written (Is a directory)"),
    "bare": (_inside_git, "this journal is not kept in git"),
}


@pytest.mark.parametrize(("spoil", "reason"), WHY_NOT.values(), ids=WHY_NOT)
def test_when_there_can_be_no_commit_the_change_stays_and_one_sentence_says_why(
    spoil: Callable[[Path, pytest.MonkeyPatch], None],
    reason: str,
    run: Run,
    top: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = git(top, "ls-files", "--stage")
    spoil(top, monkeypatch)
    result = run("new", "contact", "Ada Lovelace", "--journal", top / "journal", "--today", TODAY)
    reason = reason.replace("{journal}", str(top / "journal"))
    assert (result.exit_code, result.stderr) == (0, f"{NEXT}This is written, but there is no commit of it: {reason}.\n")
    assert (top / "journal/contacts/ada-lovelace.md").exists()
    monkeypatch.undo()
    if (top / ".git").exists():
        git(top, "config", "core.bare", "false")
        assert git(top, "ls-files", "--stage") == before
        assert commits(top) == []


def test_a_hook_may_refuse_a_change_of_a_known_file(run: Run, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _hook(top, monkeypatch)
    result = run("log", "priya", "thanks", "--journal", top / "journal", "--today", TODAY)
    assert (result.exit_code, "Not on a Sunday" in result.stderr) == (0, True)
    assert commits(top) == []
    assert status(top) == {*OWN, f" M {PRIYA}"}


@pytest.mark.parametrize(
    "flags", [["--assume-unchanged"], ["--skip-worktree"], ["--assume-unchanged", "--skip-worktree"]]
)
def test_git_may_be_told_to_overlook_a_file(flags: list[str], run: Run, top: Path) -> None:
    for flag in flags:
        git(top, "update-index", flag, PRIYA)
    result = run("log", "priya", "thanks", "--journal", top / "journal", "--today", TODAY)
    assert "there is no commit of it: git is told to overlook changes of this file.\n" in result.stderr
    assert (result.exit_code, commits(top), "thanks" in (top / PRIYA).read_text()) == (0, [], True)


def test_what_is_in_git_already_makes_no_commit(top: Path) -> None:
    (top / PRIYA).write_text("---\nname: Priya\n---\n")
    for _ in range(2):
        commit(top / "journal", [PRIYA.removeprefix("journal/")], "Once")
    assert commits(top) == ["Once"]


def test_a_hook_that_mends_and_commits_by_itself_does_not_wait_for_us(run: Run, top: Path) -> None:
    hook = top / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(
        f'#!/bin/sh\n"{sys.executable}" -m career_journal.cli log priya thanks --journal journal --today {TODAY}\n'
    )
    hook.chmod(0o755)
    result = run("done", "thank-you", "--journal", top / "journal", "--today", TODAY)
    assert (result.exit_code, "no commit" in result.stderr) == (0, False)
    assert [line[:5] for line in commits(top)] == ["Done:"]
    assert "thanks" in (top / PRIYA).read_text()


def test_writers_at_once_make_one_commit_each(top: Path) -> None:
    words = [sys.executable, "-m", "career_journal.cli", "--journal", str(top / "journal"), "--today", TODAY]
    kinds = [["contact", "Ada"], ["option", "Baker"], ["organization", "City"], ["entry", "Day"]]
    writers = [
        subprocess.Popen([*words, "new", *kind], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for kind in kinds
    ]
    said = [writer.communicate()[1] for writer in writers]
    assert [b"no commit" in words for words in said] == [False] * len(kinds), said
    assert sorted(line.split(":")[0] for line in commits(top)) == [
        "New contact", "New entry", "New option", "New organization",
    ]  # fmt: skip
    assert status(top) == OWN
