"""The one function through which every command writes: the old file or the new one, and nothing in between."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from typing import TYPE_CHECKING

from career_journal.editing.changes import EditRefused
from career_journal.editing.exchange import exchanged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCK = ".career-journal.lock"
"""The file in the journal's folder that two writing commands contend for; hidden, so that no reader takes it up."""

LOCK_SECONDS = 30.0
"""How long a command waits for others to end."""


@contextlib.contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other writing commands out of the journal.

    Raises:
        EditRefused: another command is still writing after `LOCK_SECONDS`; or the file to contend for is no file.
    """
    from filelock import FileLock, Timeout

    if (root / LOCK).is_symlink():
        raise EditRefused(f"{LOCK} in the journal is only a link to another file. Delete it, and try again.")
    lock = FileLock(root / LOCK, timeout=LOCK_SECONDS)
    try:
        lock.acquire()
    except Timeout:
        raise EditRefused("Another command is writing into this journal. Try again in a moment.") from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # what was written stays written
            lock.release()


def write_file(root: Path, path: str, new: bytes, *, old: bytes | None) -> None:
    """Put `new` in the place of the file `path` of the journal `root`, or make the file when `old` is None.

    A temporary file in the same folder is written, forced to disk and put in its place in one step, so that whatever
    happens the file holds the old bytes or the new ones. A file that has appeared meanwhile is never overwritten. A
    symbolic link is followed as long as it stays inside the journal.

    Raises:
        EditRefused: the file leads out of the journal, may not be written, or is not what it was when it was read.
        OSError: the disk is full or fails; the file is as it was.
    """
    target = _inside(root, path)
    status = _writable(target) if old is not None else None
    temporary = temporary_name(target)
    try:
        with temporary.open("xb") as file:
            if status:
                _take_over(temporary, status)
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        if old is None:
            _put_where_nothing_is(temporary, target)
        else:
            _refuse_if(target.read_bytes() != old, target)
            _put_in_place(temporary, target, new, old)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    force_folder(target.parent)


def temporary_name(target: Path) -> Path:
    """A name beside a file or folder under which to make it: hidden, so that no reader takes up what never ends."""
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")


def _inside(root: Path, path: str) -> Path:
    target = (root / path).resolve()
    if not target.is_relative_to(root.resolve()):
        raise EditRefused(f"{path} is a link that leads out of the journal, so it is not written.")
    return target


def _writable(target: Path) -> os.stat_result:
    try:
        status = target.stat()
    except FileNotFoundError:
        raise EditRefused(f"{target.name} is there no more; nothing was written.") from None
    if not status.st_mode & stat.S_IWUSR:
        raise EditRefused(f"{target.name} is read-only. Make it writable, and try again.")
    return status


def _take_over(temporary: Path, status: os.stat_result) -> None:
    """Give the new file the rights of the old one, and its owner where that is allowed."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(temporary, status.st_uid, status.st_gid)
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _put_where_nothing_is(temporary: Path, target: Path) -> None:
    """Give the file its name in one step that fails where that name is taken."""
    try:
        try:
            os.link(temporary, target)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            target.touch(exist_ok=False)
            temporary.replace(target)
    except FileExistsError:
        raise EditRefused(f"{target.name} is there already; nothing was written.") from None


def _put_in_place(temporary: Path, target: Path, new: bytes, old: bytes) -> None:
    """Let the two files change their names, and look at what was there: an editor may have saved at that very moment.

    Then what it saved goes back, and so on until the last one that was saved is in its place. Where the system can't
    do that, the file is replaced.
    """
    there, put = old, new
    while exchanged(temporary, target):
        found = _read_or_undo(temporary, target)
        if found == there:
            break
        there, put = put, found
    else:
        temporary.replace(target)
    _refuse_if(put != new, target)


def _read_or_undo(temporary: Path, target: Path) -> bytes:
    try:
        return temporary.read_bytes()
    except OSError:
        exchanged(temporary, target)
        raise


def _refuse_if(changed: bool, target: Path) -> None:
    if changed:
        raise EditRefused(f"{target.name} has been changed since it was read; nothing was written. Try again.")


def force_folder(folder: Path) -> None:
    """Have the new name reach the disk too. The file is in its place by now, so what fails here undoes nothing."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
