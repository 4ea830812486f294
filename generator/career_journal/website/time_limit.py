"""A limit to the time that one page may take, so that a build ends, and says at which page it did."""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import MkDocsException

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 20.0
"""Of the processor's time. The longest file that is read takes about a third of it, on a slow computer."""


class _TooLong(BaseException):
    """The time is over. Nothing that catches exceptions on the way may take it for one of its own."""


@contextmanager
def limited(page: str) -> Iterator[None]:
    """Stop what is done inside when it takes too long for the page at this address.

    A timer of the system interrupts whatever Python does, a search with a pattern too. Such a timer is for the main
    thread alone, and Windows has none: there another thread watches, and a search ends before it is stopped.

    Raises:
        MkDocsException: it took too long.
    """
    is_timed = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    try:
        with _timed() if is_timed else _watched():
            yield
    except _TooLong:
        raise MkDocsException(
            f"The page of {page} takes longer than {SECONDS:g} seconds to make. Look in that file for a long run of "
            "the same signs or for lists in lists without end, and take them out."
        ) from None


@contextmanager
def _timed() -> Iterator[None]:
    def stop(*_: Any) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def _watched() -> Iterator[None]:
    start, is_done, worker = time.process_time(), threading.Event(), threading.get_ident()

    def watch() -> None:
        while (left := SECONDS - (time.process_time() - start)) > 0:
            if is_done.wait(left):
                return
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(worker), ctypes.py_object(_TooLong))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        is_done.set()
        watcher.join()
