"""What git knows about the files of a journal: when each record was made, changed, renamed or deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from career_journal.reading.git import GitRefused, git
from career_journal.records import RECORD_TYPES, SINGLE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WHAT = {"A": "created", "M": "changed", "R": "renamed", "D": "deleted", "C": "created", "T": "changed"}
"""The letters of git's `--name-status`, in words."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One change of one record.

    Attributes:
        record: the key of the record, `contacts/priya-raman`, by its last name whatever it was called then.
        date: the day of the commit, where it was made; None for one that no calendar has, such as in the year 33658.
        what: created, changed, renamed or deleted.
        subject: the first line of the commit's message.
        was: for a renamed one, the key that it had before.
    """

    record: str
    date: date | None
    what: str
    subject: str
    was: str | None = None


class NoHistory(Exception):
    """Git has nothing to tell; the message says why, for the person."""


def revisions(root: Path) -> tuple[Revision, ...]:
    """Every change of every record in the journal's folder, the latest first.

    Raises:
        NoHistory: git is not installed, or the journal is not kept in git.
    """
    return tuple(_followed(_log(root).split("\0")))


def _log(root: Path) -> str:
    options = ["--relative", "--name-status", "--find-renames", "-z", "--no-show-signature", "--date=short"]
    try:
        return git(root, "log", *options, "--format=%x01%ad%x1f%s", "--")
    except GitRefused as refused:
        raise NoHistory(f"{refused}") from None


def _followed(words: list[str]) -> Iterator[Revision]:
    """The revisions in git's output, which starts with the latest; so a name is known before those it had earlier."""
    now: dict[str, str] = {}
    day: date | None = None
    subject = ""
    following = iter(words)
    for word in following:
        if word.startswith("\x01"):
            when, _, subject = word[1:].partition("\x1f")
            day = _day(when)
        elif status := word.strip("\n")[:1]:
            was = _key(next(following)) if status in "RC" else None
            key = _key(next(following))
            if key is None:
                continue
            record = now.pop(key, key)
            if status == "R" and was:
                now[was] = record
            yield Revision(record, day, _WHAT.get(status, "changed"), subject, was if status == "R" else None)
            if status in "MTD":
                now[key] = record


def _day(when: str) -> date | None:
    try:
        return date.fromisoformat(when)
    except ValueError:
        return None


def _key(path: str) -> str | None:
    """The key of the record in a file, or None."""
    key = path.removesuffix(".md")
    folder, _, name = key.rpartition("/")
    is_record = folder in RECORD_TYPES if folder else name in SINGLE_TYPES
    return key if is_record and key != path else None
