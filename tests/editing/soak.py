"""The long run: `python -m tests.editing.soak 5000` tries each property of edits on that many odd files.

After it, every command is killed and failed at every system call of its writing, not only at some.
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


def main(arguments: list[str]) -> int:
    """Run the tests of this folder with so many files; the exit code of pytest."""
    os.environ[FILES] = arguments[0] if arguments else "5000"
    return pytest.main([str(HERE), "-q", "-p", "no:cacheprovider", "--durations=5"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
