"""Cases for the checks, as Markdown files beside this one.

Each `## ` heading is a case, a journal of its own. Its files are the fenced blocks below, the path behind the opening
fence. A line of a file may end in `# expect: name`, or `# expect: name (words); name (words)`: these checks, and no
others, report on this line, with these words in their message or help. Behind a path it stands for line 1. The notation
`⟨U+0007⟩` of the checks' documentation works too. Everything that is not expected must be clean, hints included. Today
is the day of the checks' documentation, 2026-10-20; an interview of the day before owes nothing yet.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from career_journal.checks.documentation import EXAMPLE_TODAY, file_bytes
from career_journal.checks.runner import diagnose
from career_journal.reading import read_journal

_EXPECT = re.compile(r"[ \t]*# expect: (?P<expected>.*)$")
_ONE = re.compile(r"(?P<name>[\w-]+)(?: \((?P<words>[^;]*)\))?")
_FENCE = re.compile(r"(?P<fence>`{3,})(?P<path>\S.*)?")


@dataclass
class Case:
    title: str
    files: dict[str, list[str]] = field(default_factory=dict)
    expected: dict[tuple[str, int, str], str] = field(default_factory=dict)

    def add(self, path: str, line: int, text: str) -> str:
        """The text without its expectation, which is noted."""
        found = _EXPECT.search(text)
        for one in found["expected"].split("; ") if found else ():
            match = _ONE.fullmatch(one)
            assert match, f"{self.title}: {one!r} is no expectation"
            self.expected[path, line, match["name"]] = match["words"] or ""
        return text[: found.start()] if found else text


def cases() -> list[Case]:
    return [case for file in sorted(Path(__file__).parent.glob("*.md")) for case in cases_in(file)]


def cases_in(file: Path) -> list[Case]:
    found: list[Case] = []
    fence = path = ""
    for text in file.read_text(encoding="utf-8").splitlines():
        opening = _FENCE.fullmatch(text)
        if fence and text == fence:
            fence = ""
        elif fence:
            lines = found[-1].files[path]
            lines.append(found[-1].add(path, len(lines) + 1, text))
        elif opening:
            fence = opening["fence"]
            path = _EXPECT.sub("", opening["path"])
            found[-1].add(path, 1, opening["path"])
            found[-1].files[path] = []
        elif text.startswith("## "):
            found.append(Case(f"{file.stem}: {text[3:]}"))
    assert not fence, f"{file.name}: a fence is never closed"
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.title)
def test_case(case: Case, tmp_path: Path) -> None:
    for path, lines in case.files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(file_bytes("".join(f"{line}\n" for line in lines)))
    found = diagnose(read_journal(tmp_path), EXAMPLE_TODAY)
    said = {(d.path, d.span.line, d.name): f"{d.message} {d.help}" for d in found}
    assert sorted(said) == sorted(case.expected)
    assert len(found) == len(said), "two findings where one would do"
    for place, words in case.expected.items():
        assert words in said[place]
