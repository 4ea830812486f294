"""A sign of life while something takes longer than two seconds; on a terminal alone."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATIENCE = 2.0
"""Seconds without a word that nobody minds."""


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """After two seconds, count the seconds on standard error until the block ends; then leave no trace of it."""
    if not sys.stderr.isatty():
        yield
        return
    ended = threading.Event()
    counting = threading.Thread(target=_count, args=(what, ended), daemon=True)
    counting.start()
    try:
        yield
    finally:
        ended.set()
        counting.join()


def _count(what: str, ended: threading.Event) -> None:
    started = time.monotonic()
    line = ""
    while not ended.wait(_PATIENCE if not line else 1.0):
        line = f"{what} … {time.monotonic() - started:.0f} s"
        click.echo(f"\r{line}", nl=False, err=True)
    if line:
        click.echo(f"\r{' ' * len(line)}\r", nl=False, err=True)
