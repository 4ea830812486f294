"""The least that a checker of a journal can do: read each file's bytes and compose its front matter with libyaml.

`python -m benchmarks.floor JOURNAL`; the collector is paused, and nothing is kept.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import yaml


def main(root: Path) -> None:
    """Compose every front matter under `root`."""
    gc.disable()
    for path in root.rglob("*.md"):
        text = path.read_bytes().decode()
        if text.startswith("---\n"):
            yaml.compose(text[4 : text.index("\n---\n", 3) + 1], yaml.CSafeLoader)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
