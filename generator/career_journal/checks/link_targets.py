"""Where a link in a text that leads nowhere was meant to lead."""

from __future__ import annotations

import posixpath
import re
from enum import Enum, auto
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from career_journal.checks.near import Near
from career_journal.diagnostics import did_you_mean
from career_journal.fields import scheme_of
from career_journal.records import RECORD_TYPES
from career_journal.records.body_links import ATTACHMENTS, candidates

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from career_journal.journal import Astray, Journal


class Kind(Enum):
    """What a link was meant to lead to."""

    RECORD = auto()
    ATTACHMENT = auto()
    OUTSIDE = auto()
    UNSAFE = auto()
    WITHHELD = auto()
    """Something that is left out of the journal, and is reported itself."""


_FILE = re.compile(r"\.(?!md$)\w{1,5}$")


def kind_of(journal: Journal, astray: Astray) -> Kind:
    """What the link was meant to lead to, as far as its spelling tells."""
    link = astray.link
    scheme = None if link.wiki else scheme_of(link.target)
    if scheme:
        # One letter is a drive of Windows.
        return Kind.OUTSIDE if scheme == "file" or len(scheme) == 1 else Kind.UNSAFE
    if link.target.startswith("//"):
        return Kind.UNSAFE
    possible = candidates(astray.record.path, link, RECORD_TYPES)
    if not journal.withheld.isdisjoint(possible) or any(map(_left_out(journal), possible)):
        return Kind.WITHHELD
    if possible[0].startswith("../"):
        return Kind.OUTSIDE
    is_file = possible[0].startswith(f"{ATTACHMENTS}/") or (link.wiki and _FILE.search(possible[-1]))
    return Kind.ATTACHMENT if is_file else Kind.RECORD


def _left_out(journal: Journal) -> Callable[[str], bool]:
    """Tells whether a path is an attachment that was left out, or in a folder that was."""
    places = {finding.path for finding in journal.faults.get("attachment-outside-the-journal", ())}

    def is_left_out(path: str) -> bool:
        return bool(places) and not places.isdisjoint([path, *map(str, PurePosixPath(path).parents)])

    return is_left_out


class NearestRecords:
    """Finds the records that links were most likely meant to lead to."""

    def __init__(self, journal: Journal) -> None:
        """Look for them in a journal; nothing is set up before the first one is looked for."""
        self._journal = journal

    @cached_property
    def _in(self) -> Mapping[str, Near]:
        return {folder: Near(self._keys(folder)) for folder in RECORD_TYPES}

    @cached_property
    def _anywhere(self) -> Near:
        return Near({each: key for folder in reversed(RECORD_TYPES) for each, key in self._keys(folder).items()})

    def _keys(self, folder: str) -> Mapping[str, str]:
        return {each: f"{folder}/{each}" for each in self._journal.folder(folder)}

    def nearest(self, astray: Astray) -> str | None:
        """The nearest record, spelled as the link would spell it; None when nothing is near."""
        place = candidates(astray.record.path, astray.link, RECORD_TYPES)[0]
        folder, _, name = place.strip("/").rpartition("/")
        there = self._anywhere if astray.link.wiki else self._in.get(folder, self._anywhere)
        key = there.meant_by(name) or self._anywhere.meant_by(name)
        if key is None:
            return None
        return posixpath.basename(key) if astray.link.wiki else _relative(f"{key}.md", astray)


def nearest_attachment(journal: Journal, astray: Astray) -> str | None:
    """The attachment that was most likely meant, spelled as the link would spell it; None when nothing is near."""
    place = candidates(astray.record.path, astray.link, RECORD_TYPES)[-1]
    near = did_you_mean(place, journal.attachments)
    if near is None or astray.link.wiki:
        return near
    return _relative(near, astray)


def _relative(path: str, astray: Astray) -> str:
    return posixpath.relpath(path, posixpath.dirname(astray.record.path) or ".")
