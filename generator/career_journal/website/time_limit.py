"""A limit to the time that one page may take, so that a build ends, and says at which page it did."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import MkDocsException

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 20
"""Of the processor's time. The longest file that is read takes about a third of it, on a slow computer."""


@contextmanager
def limited(page: str) -> Iterator[None]:
    """Stop what is done inside when it takes too long for the page at this address.

    Only the main thread can be stopped, and not on Windows: elsewhere there is no limit.

    Raises:
        MkDocsException: it took too long.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: Any) -> None:
        raise MkDocsException(
            f"The page of {page} takes longer than {SECONDS} seconds to make. Look in that file for a long run of the "
            "same signs or for lists in lists without end, and take them out."
        )

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
