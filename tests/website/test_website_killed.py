"""A build that is killed, or whose disk fails: the last good site is there, byte for byte, and then the next one."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.editing.dying import KILLED, Plan, tried_out
from tests.promises import FACTOR, tried

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="NO MEMFD: this needs Linux.")

COMMAND = ["build", "--journal", "journal", "--today", "2026-10-19"]
SCENES = {
    "while it is made": (["open", "write", "mkdir"], 60),
    "right before it changes places with the old one": (["exchange"], 1),
    "while the old one is removed": (["unlink", "rmdir", "exchange"], 40),
    "around the two moves where nothing can be exchanged": (["rename"], 1),
}
"""The calls at which it is killed or fails, and only each so-manieth of them; the long form leaves none out."""

ERRORS = [] if FACTOR == 1 else [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT]
"""What each call returns in the long form; what becomes of it in the short one, `test_website_failing` tries."""


@pytest.fixture(scope="module")
def folder_with_a_site(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Path]:
    """Makes a folder with a journal and a site that is older than it."""
    from click.testing import CliRunner

    from career_journal.cli import cli

    home = tmp_path_factory.mktemp("killed")
    (home / "journal" / "contacts").mkdir(parents=True)
    (home / "journal" / "contacts" / "ana.md").write_text("---\nname: Ana Sousa\n---\n")
    assert CliRunner().invoke(cli, [*COMMAND[:2], str(home / "journal"), *COMMAND[3:]]).exit_code == 0
    (home / "journal" / "contacts" / "ben.md").write_text("---\nname: Ben Ito\n---\n")
    return lambda target: shutil.copytree(home, target)


@pytest.mark.parametrize(("calls", "stride"), SCENES.values(), ids=SCENES)
def test_wherever_it_is_killed_there_is_a_whole_site(
    calls: list[str], stride: int, folder_with_a_site: Callable[[Path], Path], tmp_path: Path
) -> None:
    folder = folder_with_a_site(tmp_path / "here")
    result = tried_out(
        Plan(str(folder), COMMAND, calls, below="site/", stride=stride if FACTOR == 1 else 1, errors=ERRORS)
    )
    deaths = [found for found in result["found"] if not found["error"]]
    assert deaths
    with tried("kills") as count:
        for death in deaths:
            assert death["code"] == KILLED, death
            # Between two moves there is none; the next build puts the old one back.
            assert death["is_old"] or death["is_new"] or calls == ["rename"], death
            assert not [name for name in death["torn"] if not name.startswith(".site.career-journal/")], death
            count()
        for after in result["next"]:
            assert (after["code"], after["is_new"]) == (0, True), after
            assert after["left"] == [], after
    with tried("failed builds") as count:
        for failure in (found for found in result["found"] if found["error"]):
            assert "Traceback" not in failure["said"], failure
            assert failure["is_new"] if failure["code"] == 0 else failure["code"] == 1, failure
            assert failure["is_old"] or failure["is_new"], failure
            # What can't be removed is removed by the next build.
            assert failure["torn"] == [] or failure["call"] in {"unlink", "rmdir"}, failure
            count()
