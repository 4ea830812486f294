"""What each file of a journal said when it could last be read: the site shows that while one is being mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.reading import read_journal

if TYPE_CHECKING:
    from pathlib import Path

    from career_journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Both:
    """A journal as it is, for the checks, and as it is shown; of the files `kept`, an earlier text is shown."""

    journal: Journal
    shown: Journal
    kept: frozenset[str]


class LastGood:
    """Reads the journal in a folder again and again."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, str] = {}

    def read(self) -> Both:
        """The journal now. A record that can't be read is shown as it last could; one that never could, not at all."""
        journal = read_journal(self._root)
        withheld = {f"{key}.md" for key in journal.withheld}
        self._texts |= {path: source.text for path, source in journal.sources.items() if path not in withheld}
        instead = {path: self._texts[path].encode() for path in withheld if path in self._texts}
        shown = read_journal(self._root, instead) if instead else journal
        return Both(journal, shown, frozenset(instead))
