"""Feeds a target by a fuzzer that sees which code each input reaches, and tries what reaches more.

`python -m tests.guided editor FOLDER -runs=50000 -seed=7` begins with the files in FOLDER, and keeps there what reached
more. An input that breaks something is left as `crash-…` in the working folder; `python -m tests.guided editor crash-…`
tries it again. It needs atheris, of the dependency group `soak`.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["career_journal"]):
    from tests.guided.targets import TARGETS

atheris.Setup(sys.argv[1:], TARGETS[sys.argv[1]])
atheris.Fuzz()
