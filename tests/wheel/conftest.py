"""The wheel, built once, and an environment that has nothing of this project but that wheel."""

from __future__ import annotations

import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT


@dataclass(frozen=True, slots=True)
class Distributions:
    """The two files that are published."""

    wheel: Path
    sdist: Path


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Distributions:
    return build(CHECKOUT, tmp_path_factory.mktemp("dist"))


def build(project: Path, target: Path) -> Distributions:
    """Build both files of the project in a folder."""
    command = (sys.executable, "-m", "hatchling", "build", "-d", target)
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    (wheel,), (sdist,) = target.glob("*.whl"), target.glob("*.tar.gz")
    return Distributions(wheel, sdist)


@pytest.fixture(scope="session")
def installed(distributions: Distributions, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a fresh environment with the wheel in it, which borrows its dependencies from this one."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, symlinks=True)
    python = environment / "bin" / "python"
    install = (sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-index", "--no-deps")
    subprocess.run((*install, distributions.wheel), check=True)
    (packages,) = environment.glob("lib/*/site-packages")
    dependencies = Path(pytest.__file__).parent.parent
    # a folder named in a .pth file has its own .pth files left alone, and with them the checkout
    (packages / "dependencies.pth").write_text(f"{dependencies}\n")
    return environment / "bin" / "career-journal"
