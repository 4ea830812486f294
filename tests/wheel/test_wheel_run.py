"""The wheel alone, far from the checkout: a journal is started, written, checked and built."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.wheel


def test_a_journal_grows_from_nothing_to_a_site(installed: Path, tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        """What the command said; it was right when it ends with 0."""
        command = (str(installed), *arguments)
        ended = subprocess.run(command, cwd=tmp_path / "mine", capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    (tmp_path / "mine").mkdir()
    run("init")
    run("new", "contact", "Priya Raman")
    run("check")
    run("build")
    assert "Priya Raman" in (tmp_path / "mine" / "site" / "contacts" / "priya-raman.html").read_text(encoding="utf-8")
    styles = (tmp_path / "mine" / "site" / "stylesheets" / "career-journal.css").read_text(encoding="utf-8")
    for file in (CHECKOUT / "site_overrides").rglob("*.css"):
        assert file.read_text(encoding="utf-8") in styles, file.name


def test_the_demo_comes_with_the_wheel(installed: Path, tmp_path: Path) -> None:
    for arguments in (("init", "--demo"), ("check",)):
        subprocess.run([installed, *arguments], cwd=tmp_path, check=True, capture_output=True)
    assert len(list((tmp_path / "journal" / "interviews").iterdir())) > 20


def test_the_command_runs_from_the_wheel_and_not_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    where = "import career_journal; print(career_journal.__file__)"
    python = installed.with_name("python")
    said = subprocess.run([python, "-c", where], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert not said.startswith(f"{CHECKOUT}{os.sep}")
    assert "site-packages" in said
