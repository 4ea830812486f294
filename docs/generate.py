"""Writes the reference pages from what the program itself goes by: `python docs/generate.py`.

With `--check` it only compares, and fails where a page is out of date.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reference import PAGES

DOCS = Path(__file__).parent


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which of them differ; the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("Usage: python docs/generate.py [--check]\n")
        return 2
    fresh = {name: page() for name, page in PAGES.items()}
    if not arguments:
        for name, text in fresh.items():
            (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
        return 0
    stale = [difference for name, text in fresh.items() if (difference := first_difference(DOCS / name, text))]
    sys.stderr.writelines(f"{difference} To mend it: python docs/generate.py\n" for difference in stale)
    return 1 if stale else 0


def first_difference(path: Path, text: str) -> str | None:
    """One line on where a page and its fresh text part; None where they are the same."""
    if not path.exists():
        return f"docs/{path.name} is missing."
    written = path.read_text(encoding="utf-8")
    if written == text:
        return None
    pairs = zip([*written.split("\n"), ""], [*text.split("\n"), ""], strict=False)
    number, (_, wanted) = next((n, pair) for n, pair in enumerate(pairs, 1) if pair[0] != pair[1])
    return f"docs/{path.name} is out of date from line {number}, which should be: {wanted[:80] or '(empty)'}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
