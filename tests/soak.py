"""The long form of the tests: `python -m tests.soak` tries all that is promised twenty times as often as `make test`.

It goes part by part, the riskiest first; `python -m tests.soak leaks scripts` does these parts alone, and leaves what the
others have counted. After each part it says how long that took, and at the end it prints the table of promises.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FACTOR = "20"

PARTS: Mapping[str, tuple[str, ...]] = {
    "leaks": (
        "sharing/test_sharing_canaries.py",
        "sharing/test_sharing_redaction.py",
        "sharing/test_sharing_mentions.py",
    ),
    "received": ("website/test_website_trust.py",),
    "builds": ("website/test_website_failing.py", "website/test_website_killed.py"),
    "at-once": ("editing/test_editing_at_once.py",),
    "guided": ("guided/test_guided.py", "guided/soak_guided.py"),
    "naughty": ("website/test_website_corpora.py",),
    "edits": ("editing/test_editing_splice.py", "editing/test_editing_fixes.py", "editing/test_editing_interrupted.py"),
    "reader": ("reading/test_reading_fuzz.py", "reading/test_reading_yaml_suite.py"),
    "bytes": ("website/test_website_anywhere.py",),
    "scripts": ("browser/test_browser_attacks.py",),
    "kills": ("editing/test_editing_dying.py",),
}
"""What is tried together: the name of each part and its files of tests."""


def main(parts: list[str]) -> int:
    """Try these parts, or all of them anew; 1 when anything went wrong or all together tried too little, else 0."""
    if unknown := [part for part in parts if part not in PARTS]:
        sys.exit(f"There is no part {unknown[0]}. The parts are: {', '.join(PARTS)}.")
    os.environ["CAREER_JOURNAL_SOAK"] = FACTOR
    from tests import promises

    if not parts:
        shutil.rmtree(promises.CACHE, ignore_errors=True)
    failed = 0
    for part in parts or PARTS:
        start = time.monotonic()
        paths = [f"tests/{path}" for path in PARTS[part]]
        command = [sys.executable, "-m", "pytest", "--quiet", "--numprocesses", "2", "--durations", "5", *paths]
        code = subprocess.run(command, check=False).returncode
        failed |= code
        print(f"{part}: {'FAILED' if code else 'held'} in {(time.monotonic() - start) / 60:.1f} minutes\n", flush=True)
    too_little = promises.main() > 0 and not parts
    return int(failed > 0 or too_little)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
