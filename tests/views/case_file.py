"""Cases written as Markdown: a heading names a case, code blocks hold its files, and one block says what to expect."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_BLOCK = re.compile(r"^```(?P<name>\S+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One heading of a case file: its files by path, and the lines expected of each view by its name."""

    name: str
    files: Mapping[str, str]
    expected: Mapping[str, list[str]]


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file, one for each first-level heading; the files under the first one belong to all the others."""
    _, shared, *sections = re.split(r"^# ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for section in sections:
        title = section.partition("\n")[0]
        blocks = {block["name"]: block["text"] for text in (shared, section) for block in _BLOCK.finditer(text)}
        yield Case(
            f"{path.stem}: {title}",
            {name: text for name, text in blocks.items() if "/" in name or name.endswith(".md")},
            {name: text.splitlines() for name, text in blocks.items() if "/" not in name and not name.endswith(".md")},
        )
