"""What a share edition leaves out and what it replaced: counts, and for each replacement its line."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.reports.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from career_journal.sharing.texts import Replaced
    from career_journal.sharing.what import What


def render(kept_back: Mapping[What, int], replaced: Sequence[Replaced], folder: str = "") -> str:
    """Two lists; `folder` is the journal's, as it is reached from where the person stands."""
    lines = [f"Kept back: {listed((_many(number, what) for what, number in sorted(kept_back.items())), 'and')}."]
    if replaced:
        lines.append("Replaced by a stand-in:")
    for place, found in groupby(sorted(replaced, key=lambda one: (one.path, one.line, one.what)), _place):
        path = f"{folder}/{place[0]}" if folder else place[0]
        lines.append(f"  {one_line(path)}:{place[1]} {listed((one.what.value for one in found), 'and')}")
    return "\n".join(lines) + "\n"


def _place(replaced: Replaced) -> tuple[str, int]:
    return replaced.path, replaced.line


def _many(number: int, what: What) -> str:
    """`1 name`, `24 e-mail addresses`."""
    return f"{number:,} {what.value if number == 1 else what.plural}"
