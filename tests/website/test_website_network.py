"""A build asks nobody: it is done where there is no network at all, not even this machine's own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import COMMAND

if TYPE_CHECKING:
    from pathlib import Path

UNSHARE = ["unshare", "--user", "--map-root-user", "--net"]
SETTINGS = "site_name: A journal\ndocs_dir: journal\ntheme: material\nplugins: [search, career-journal]\n"


@pytest.fixture(scope="module")
def nowhere() -> list[str]:
    """What runs a command without any network."""
    for command in (UNSHARE, ["unshare", "--net"]):
        try:
            found = subprocess.run([*command, "cat", "/proc/net/route"], capture_output=True, check=False, text=True)
        except FileNotFoundError:
            break
        if found.returncode == 0:
            assert len(found.stdout.splitlines()) <= 1, "its table of routes has no line"
            return command
    if os.environ.get("CI") and sys.platform == "linux":
        pytest.fail("Where CI is set, a namespace without a network must be possible: unshare --net")
    pytest.skip("NO UNSHARE: this needs Linux, and the right to make a namespace.")


@pytest.mark.parametrize(
    "command",
    [[str(COMMAND), "build"], [str(COMMAND), "build", "--edition", "share"], [sys.executable, "-m", "mkdocs", "build"]],
    ids=["career-journal build", "the share edition", "mkdocs build"],
)
def test_a_build_needs_no_network(command: list[str], nowhere: list[str], sample: Path) -> None:
    (sample.parent / "mkdocs.yml").write_text(SETTINGS)
    result = subprocess.run([*nowhere, *command], capture_output=True, check=False, cwd=sample.parent, text=True)
    assert result.returncode == 0, result.stderr
    assert list(sample.parent.glob("site*/index.html"))
