"""The demo: the fictional sample journal with all its dates moved, so that they lie around today."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.editing.new_journal import made
from career_journal.fields.counting import days_after

if TYPE_CHECKING:
    from career_journal.editing.new_journal import NewJournal

_PACKAGE = Path(__file__).parents[1]
_DATE = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?![\d-]*\d)", re.ASCII)
_TODAY = re.compile(r"^  today: (\d{4}-\d\d-\d\d)\n", re.ASCII | re.MULTILINE)


def sample() -> Path:
    """The folder of the sample journal: inside the package once installed, at the top of a checkout."""
    installed = _PACKAGE / "sample"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "journal"


def demo_journal(folder: Path, today: date) -> NewJournal:
    """Make the demo in `folder`, which must not be there yet or be empty.

    The sample has a fixed day that it takes for today. Every date in it, those in the names of files and in links too,
    moves by the same number of whole weeks, so that this day becomes `today` or one of the six days before it: nothing
    that is said to be done lies in the future, and weekdays stay what they are. The fixed day itself is left out.

    Raises:
        EditRefused: something is there already; nothing was written.
        OSError: the folder can't be written.
    """
    root = sample()
    files = sorted(path for path in root.rglob("*") if path.is_file())
    shift = _whole_weeks(root, today)
    return made(folder, {_shifted(path.relative_to(root).as_posix(), shift): _content(path, shift) for path in files})


def _content(path: Path, shift: int) -> bytes:
    content = path.read_bytes()
    return _shifted(_TODAY.sub("", content.decode()), shift).encode() if path.suffix == ".md" else content


def _whole_weeks(root: Path, today: date) -> int:
    """From the sample's day to the last one before or on `today` that is as many whole weeks away, in days."""
    fixed = _TODAY.search((root / "profile.md").read_text(encoding="utf-8"))
    if fixed is None:
        raise AssertionError("the sample's profile fixes no today")
    return (today - date.fromisoformat(fixed[1])).days // 7 * 7


def _shifted(text: str, shift: int) -> str:
    return _DATE.sub(lambda found: f"{days_after(date.fromisoformat(found[0]), shift)}", text)
