"""What is published: all that the program needs, and nothing else."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from email.parser import Parser
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT
from tests.wheel.conftest import build

if TYPE_CHECKING:
    from pathlib import Path

    from tests.wheel.conftest import Distributions

pytestmark = pytest.mark.wheel

SUFFIXES = {".py", ".typed", ".md", ".html", ".css", ".js", ".svg", ".txt", ".yml", ""}
"""The last one is the scaffold of a `.gitignore`."""


def _files(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def tracked(*arguments: str) -> list[str]:
    """What `git ls-files` lists."""
    command = ["git", "-C", str(CHECKOUT), "ls-files", "-z", *arguments]
    result = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    if result.returncode:
        pytest.skip("NO GIT: this is no checkout.")
    return [name for name in result.stdout.split("\0") if name]


def _below(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in files}


def test_the_wheel_is_the_package_with_the_theme_layer_and_the_sample(distributions: Distributions) -> None:
    (metadata,) = {name.partition("/")[0] for name in _files(distributions.wheel)} - {"career_journal"}
    assert metadata.endswith(".dist-info")
    package = {f"career_journal/{file}" for file in _below(CHECKOUT / "generator" / "career_journal")}
    theme = {f"career_journal/site_overrides/{file}" for file in _below(CHECKOUT / "site_overrides")}
    sample = {f"career_journal/sample/{file}" for file in _below(CHECKOUT / "journal")}
    assert theme
    assert "career_journal/sample/profile.md" in sample
    assert {name for name in _files(distributions.wheel) if not name.startswith(metadata)} == package | theme | sample


def test_the_wheel_holds_only_files_of_these_kinds(distributions: Distributions) -> None:
    paths = [PurePosixPath(name) for name in _files(distributions.wheel) if name.startswith("career_journal/")]
    assert {path.suffix for path in paths} <= SUFFIXES
    assert not [path for path in paths if "test" in path.name]


def test_the_wheel_holds_only_files_that_git_knows(distributions: Distributions) -> None:
    """Nothing that lay about when it was built."""
    known = {
        f"career_journal/{place}{path.removeprefix(folder)}"
        for folder, place in (
            ("generator/career_journal/", ""),
            ("site_overrides/", "site_overrides/"),
            ("journal/", "sample/"),
        )
        for path in tracked(folder)
    }
    assert {name for name in _files(distributions.wheel) if name.startswith("career_journal/")} == known


def test_git_holds_nothing_that_it_is_told_to_ignore() -> None:
    """What was built or downloaded, and keys."""
    assert tracked("--cached", "--ignored", "--exclude-standard") == []


def test_the_metadata_says_what_it_is(distributions: Distributions) -> None:
    with zipfile.ZipFile(distributions.wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        (scripts,) = (name for name in archive.namelist() if name.endswith(".dist-info/entry_points.txt"))
        metadata = Parser().parsestr(archive.read(name).decode())
        entry_points = archive.read(scripts).decode()
    assert metadata["Name"] == "career-journal"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert not [need for need in metadata.get_all("Requires-Dist") or [] if "pytest" in need or "ruff" in need]
    for line in (
        "career-journal = career_journal.cli:main",
        "cj = career_journal.cli:main",
        "career-journal = career_journal.website.plugin:CareerJournalPlugin",
    ):
        assert line in entry_points.splitlines()


def test_the_source_archive_builds_the_same_wheel(distributions: Distributions, tmp_path: Path) -> None:
    with tarfile.open(distributions.sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (project,) = tmp_path.iterdir()
    assert (project / "journal" / "profile.md").is_file()
    assert (project / "Makefile").is_file()
    again = build(project, tmp_path / "again")
    assert _files(again.wheel) == _files(distributions.wheel)
