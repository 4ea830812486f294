"""The docstring of a check -> its documentation: a summary, the reason, and two small journals, one bad and one good.

In an example, a line that ends in ` ←` is where the check reports; behind a path the arrow means the file as a whole.
What can't stand in a docstring is written as `⟨U+0007⟩` (a character), `⟨0xFF⟩` (a byte) or `⟨x repeated 9 times⟩`;
`⟨locked⟩` is a file that can't be opened, `⟨a link to ../taxes.pdf⟩` one that only stands for another.
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from career_journal.checks.check import Check

EXAMPLE_TODAY = date(2026, 10, 20)
"""The day on which the examples are checked."""

_ARROW = re.compile(r" +←$")
_SECTION = re.compile(r"^(Bad|Good):\n", re.MULTILINE)
_NOTATION = re.compile(
    r"⟨(?:U\+(?P<character>[0-9A-F]{4})|0x(?P<byte>[0-9A-F]{2})|(?P<text>.+?) repeated (?P<times>\d+) times)⟩"
)
_LINK = re.compile(r"⟨a link to (?P<target>.+)⟩\n")

LOCKED = "⟨locked⟩\n"
"""The text of an example's file that can't be opened."""


@dataclass(frozen=True, slots=True)
class Example:
    """A small journal: path to text, in the notation above but without arrows.

    `marks` has the path and the 1-based line of each arrow; line 0 is the file as a whole.
    """

    files: Mapping[str, str]
    marks: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Documentation:
    """What there is to know about a check. `explanation` is Markdown, in paragraphs."""

    summary: str
    explanation: str
    bad: Example
    good: Example


def documentation(check: Check) -> Documentation:
    """The documentation of a check, from its docstring."""
    words, *sections = _SECTION.split(inspect.cleandoc(check.documentation))
    summary, _, explanation = words.partition("\n\n")
    examples = dict(zip(sections[::2], map(_example, sections[1::2]), strict=True))
    return Documentation(" ".join(summary.split()), explanation.strip(), examples["Bad"], examples["Good"])


def link_target(text: str) -> str | None:
    """Where the file of an example leads to if it is a symbolic link, else None."""
    match = _LINK.fullmatch(text)
    return match["target"] if match else None


def file_bytes(text: str) -> bytes:
    """The bytes that the text of an example's file stands for."""
    parts, end = [], 0
    for match in _NOTATION.finditer(text):
        parts += [text[end : match.start()].encode(), _unwritable(match)]
        end = match.end()
    return b"".join([*parts, text[end:].encode()])


def _unwritable(match: re.Match[str]) -> bytes:
    if match["character"]:
        return chr(int(match["character"], 16)).encode()
    if match["byte"]:
        return bytes.fromhex(match["byte"])
    return (match["text"] * int(match["times"])).encode()


def _example(section: str) -> Example:
    """Paths are indented by one level, the lines of their files by two."""
    files: dict[str, list[str]] = {}
    marks: list[tuple[str, int]] = []
    path = ""
    for line in section.rstrip().split("\n"):
        text = _ARROW.sub("", line)
        is_content = not text.strip() or text.startswith(" " * 8)
        if is_content:
            files[path].append(text[8:])
        else:
            path = text.strip()
            files[path] = []
        if text != line:
            marks.append((path, len(files[path])))
    texts = {path: "\n".join(lines).rstrip("\n") + "\n" for path, lines in files.items()}
    return Example(texts, tuple(marks))
