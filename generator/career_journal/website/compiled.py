"""Compiled templates, kept from one build to the next: compiling them anew takes as long as a hundred pages."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from jinja2 import FileSystemBytecodeCache

from career_journal import __version__

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class _Kept(FileSystemBytecodeCache):
    """Jinja's own cache, in a temporary folder that is this user's alone. It knows templates by their text."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one; a full disk is no reason to build nothing."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


@cache
def kept_templates() -> FileSystemBytecodeCache | None:
    """Where compiled templates are kept; None where there is no safe place for them."""
    try:
        return _Kept(pattern=f"career-journal-{__version__}-{version('jinja2')}-%s")
    except (OSError, RuntimeError):
        return None
