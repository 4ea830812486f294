"""The folder of the site: which ones may be replaced, and how a new one takes the place of the old one.

Beside `site` a build has a folder of its own, `.site.career-journal`: the site is made in its `new`, and changes places
with the old one in one step. Where the system has no such step, the old one goes to `old` first; a build that is
killed right there leaves no `site`, and the next one puts the old one back before it does anything else.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from career_journal.editing.exchange import exchanged
from career_journal.editions import EditionName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARKER = ".career-journal"
"""The file that says that a folder is a site of ours, and may be replaced by another one of the same edition."""

MARKS = {
    EditionName.FULL: "A site of career-journal: the full edition, for yourself alone.\n",
    EditionName.SHARE: "A site of career-journal: the share edition.\n",
}
"""What the marker says."""

_LOCK = "lock"
_PARTS = ("new", "old", "docs", "frame")
"""What a build puts into its folder, beside the lock."""


class LeftAlone(Exception):
    """The folder may not be replaced, and nothing was written. Its text is one sentence that says why."""


def not_ours(site: Path, name: EditionName) -> str | None:
    """Why this folder may not be replaced by a site of this edition, in one sentence; None when it may."""
    marker = site / MARKER
    if marker.is_file() and marker.read_text(encoding="utf-8", errors="replace") != MARKS[name]:
        return f"“{site}” holds another edition, so it is left as it is. Choose another folder with --site-dir."
    if os.path.ismount(site):
        return f"“{site}” is a drive of its own, and can’t be replaced. Choose a folder on it with --site-dir."
    if site.is_dir() and (marker.is_file() or not any(site.iterdir())):
        return None
    if site.exists() or site.is_symlink():  # a link that leads to itself
        return f"“{site}” is no site of ours, so it is left as it is. Choose another folder with --site-dir."
    return None


@contextmanager
def beside(site: Path, name: EditionName) -> Iterator[Path]:
    """The folder to build in, for one build at a time; it is gone afterwards, with all that is left in it.

    Raises:
        LeftAlone: `site` may not be replaced, or another build is at it.
        OSError: the folder can't be made.
    """
    _refuse(not_ours(site, name))
    site.parent.mkdir(parents=True, exist_ok=True)
    folder = site.with_name(f".{site.name}{MARKER}")
    is_link = folder.is_symlink() or (folder / _LOCK).is_symlink()
    if is_link or (folder.is_dir() and {path.name for path in folder.iterdir()} - {_LOCK, *_PARTS}):
        raise LeftAlone(f"“{folder}” is not ours, and a build needs that name. Choose another folder with --site-dir.")
    with _locked(folder, site):
        if (folder / "old").is_dir() and not site.exists():
            (folder / "old").rename(site)
            _refuse(not_ours(site, name))
        _remove_parts(folder)
        yield folder


def swap_in(folder: Path, site: Path) -> None:
    """Put the site in `new` of that folder in the place of the old one. A failure leaves the old one."""
    new, old = folder / "new", folder / "old"
    if exchanged(new, site):
        return
    try:
        if site.exists():
            site.rename(old)
        new.rename(site)
    except BaseException:  # Ctrl-C too
        if old.exists() and not site.exists():
            old.rename(site)
        raise


def _refuse(reason: str | None) -> None:
    if reason:
        raise LeftAlone(reason)


@contextmanager
def _locked(folder: Path, site: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout

    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / _LOCK, timeout=0)
    try:
        lock.acquire()
        yield
    except Timeout:
        raise LeftAlone(f"“{site}” is being made by another command. Try again when that has ended.") from None
    finally:
        if lock.is_locked:
            _remove_parts(folder)
            with suppress(OSError):  # Windows removes no file that is open; the next build finds its lock there
                (folder / _LOCK).unlink()
        with suppress(OSError):
            folder.rmdir()
        lock.release()


def _remove_parts(folder: Path) -> None:
    for part in _PARTS:
        shutil.rmtree(folder / part, ignore_errors=True)
