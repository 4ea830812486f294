"""The long run: `python -m tests.editing.soak 5000` tries each property of edits on that many odd files.

Beside it, every command is killed at every byte of its writing and at every system call, and fails with every error that
there is; as many edits are made at once as the table of promises asks of a long run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

FILES = "CAREER_JOURNAL_SOAK_FILES"
"""The variable that says how many odd files each property is tried on."""


def files(short: int) -> int:
    """On how many odd files to try a property: so many, unless this is the long run."""
    return int(os.environ.get(FILES, short))


HERE = Path(__file__).parent
KILLED = HERE.parent / "website" / "test_website_killed.py"


def main(arguments: list[str]) -> int:
    """Run the tests of this folder with so many files, and the killing of builds; the exit code of pytest."""
    os.environ[FILES] = arguments[0] if arguments else "5000"
    os.environ.setdefault("CAREER_JOURNAL_SOAK", "20")
    return pytest.main([str(HERE), str(KILLED), "-q", "-p", "no:cacheprovider", "--durations=5"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
