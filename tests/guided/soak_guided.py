"""A part of the long form alone: atheris feeds the targets, a hundred thousand inputs each."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import CHECKOUT
from tests.guided.targets import TARGETS
from tests.guided.test_guided import seeds
from tests.promises import tried
from tests.variations import SEED

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 100_000


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_that_reaches_other_code_breaks_anything(target: str, tmp_path: Path) -> None:
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("NO ATHERIS: it is there for some systems and versions of Python only.")
    (tmp_path / "seeds").mkdir()
    for number, data in enumerate(seeds(target)):
        (tmp_path / "seeds" / f"{number}").write_bytes(data)
    command = [sys.executable, "-m", "tests.guided", target, "seeds", f"-runs={RUNS}", f"-seed={SEED}"]
    command += ["-max_len=2000", "-timeout=60", "-print_final_stats=1"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "generator")])}
    with tried("reader") as count:
        result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
        said = result.stderr.decode("utf-8", "replace")
        broken = [found.read_bytes() for found in tmp_path.glob("crash-*")]
        assert (result.returncode, broken) == (0, []), said[-3000:]
        tries = re.search(r"number_of_executed_units: (\d+)", said)
        count(int(tries[1]) if tries else 0)
