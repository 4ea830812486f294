"""The one function through which every command writes: the old file or the new one, and nothing in between."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from career_journal.editing.changes import EditRefused

if TYPE_CHECKING:
    from collections.abc import Iterator

LOCK = ".career-journal.lock"
"""The file in the journal's folder that two writing commands contend for; hidden, so that no reader takes it up."""

LOCK_SECONDS = 10.0
"""How long a command waits for another one to end."""


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other writing commands out of the journal.

    Raises:
        EditRefused: another command is still writing after `LOCK_SECONDS`.
    """
    from filelock import FileLock, Timeout

    try:
        with FileLock(root / LOCK, timeout=LOCK_SECONDS):
            yield
    except Timeout:
        raise EditRefused("Another command is writing into this journal. Try again in a moment.") from None


def write_file(root: Path, path: str, new: bytes, *, old: bytes | None) -> None:
    """Put `new` in the place of the file `path` of the journal `root`, or make the file when `old` is None.

    A temporary file in the same folder is written, forced to disk and renamed, so that whatever happens the file holds
    the old bytes or the new ones. A symbolic link is followed as long as it stays inside the journal.

    Raises:
        EditRefused: the file leads out of the journal, may not be written, or is not what it was when it was read.
        OSError: the disk is full or fails; the file is as it was.
    """
    target = _inside(root, path)
    mode = _mode(target, old)
    descriptor, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(new)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        _refuse_if_changed(target, old)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    _force_folder(target.parent)


def _inside(root: Path, path: str) -> Path:
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()):
        raise EditRefused(f"{path} is a link that leads out of the journal, so it is not written.")
    return target


def _mode(target: Path, old: bytes | None) -> int:
    """The permissions of the new file: those of the old one, else those that the person's files have."""
    if old is None:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    status = target.stat()
    if not status.st_mode & stat.S_IWUSR:
        raise EditRefused(f"{target.name} is read-only. Make it writable, and try again.")
    return stat.S_IMODE(status.st_mode)


def _refuse_if_changed(target: Path, old: bytes | None) -> None:
    try:
        found: bytes | None = target.read_bytes()
    except FileNotFoundError:
        found = None
    if found != old:
        what = "is there already" if old is None else "has been changed since it was read"
        raise EditRefused(f"{target.name} {what}; nothing was written.")


def _force_folder(folder: Path) -> None:
    """The rename itself reaches the disk with the folder; a system that can't open folders does that on its own."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
