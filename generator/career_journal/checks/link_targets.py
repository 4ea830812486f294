"""Where a link in a text that leads nowhere was meant to lead."""

from __future__ import annotations

import posixpath
import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from career_journal.diagnostics import did_you_mean
from career_journal.fields import scheme_of
from career_journal.ids import slug
from career_journal.records import RECORD_TYPES
from career_journal.records.body_links import ATTACHMENTS, candidates

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    if not journal.withheld.isdisjoint(possible) or not _left_out(journal).isdisjoint(possible):
        return Kind.WITHHELD
    if possible[0].startswith("../"):
        return Kind.OUTSIDE
    is_file = possible[0].startswith(f"{ATTACHMENTS}/") or (link.wiki and _FILE.search(possible[-1]))
    return Kind.ATTACHMENT if is_file else Kind.RECORD


def _left_out(journal: Journal) -> frozenset[str]:
    return frozenset(finding.path for finding in journal.faults.get("attachment-outside-the-journal", ()))


def nearest_record(journal: Journal, astray: Astray) -> str | None:
    """The record that was most likely meant, spelled as the link would spell it; None when nothing is near."""
    place = candidates(astray.record.path, astray.link, RECORD_TYPES)[0]
    folder, _, name = place.strip("/").rpartition("/")
    wanted = slug(name)
    everywhere = {posixpath.basename(key): key for key in reversed(list(_keys(journal)))}
    there = journal.folder(folder) if folder in RECORD_TYPES and not astray.link.wiki else everywhere
    near = everywhere.get(wanted) or everywhere.get(did_you_mean(wanted, there) or "")
    if near is None:
        return None
    return posixpath.basename(near) if astray.link.wiki else _relative(f"{near}.md", astray)


def nearest_attachment(journal: Journal, astray: Astray) -> str | None:
    """The attachment that was most likely meant, spelled as the link would spell it; None when nothing is near."""
    place = candidates(astray.record.path, astray.link, RECORD_TYPES)[-1]
    near = did_you_mean(place, journal.attachments)
    if near is None or astray.link.wiki:
        return near
    return _relative(near, astray)


def _keys(journal: Journal) -> Iterator[str]:
    return (record.key for folder in RECORD_TYPES for record in journal.folder(folder).values())


def _relative(path: str, astray: Astray) -> str:
    return posixpath.relpath(path, posixpath.dirname(astray.record.path) or ".")
