"""The lock: every dependency in one version, each file of it by its hash, wherever it comes from."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Iterator

ENTRY = re.compile(
    r"(?P<name>[a-z0-9-]+)==(?P<version>\S+?)(?: ; (?P<marker>[^\\]+))?(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
)


@pytest.fixture(scope="module")
def lock() -> str:
    return (CHECKOUT / "requirements" / "dev.txt").read_text("utf-8")


def needs(groups: dict[str, list[Any]], name: str) -> Iterator[Requirement]:
    """What a group of pyproject.toml asks for, and the groups in it."""
    for each in groups[name]:
        if isinstance(each, str):
            yield Requirement(each)
        else:
            yield from needs(groups, each["include-group"])


def test_the_lock_is_names_versions_and_hashes_and_nothing_else(lock: str) -> None:
    """No address of a registry or a folder either: it holds wherever the files come from."""
    assert ENTRY.sub("", lock) == ""


def test_the_lock_holds_what_the_project_asks_for(lock: str) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    locked = {entry["name"]: entry["version"] for entry in ENTRY.finditer(lock)}
    asked = [Requirement(each) for each in project["project"]["dependencies"]]
    for need in (*asked, *needs(project["dependency-groups"], "dev")):
        name = canonicalize_name(need.name)
        assert name in locked, f"{need} is not in the lock: make lock"
        assert need.specifier.contains(locked[name]), f"{need}: {locked[name]} is locked: make lock"
