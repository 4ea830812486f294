"""Compiled templates, kept where Python keeps compiled modules: compiling them anew takes as long as 100 pages."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from jinja2 import FileSystemBytecodeCache

_FOLDER = Path(__file__).parent / "__pycache__"


def kept_templates() -> FileSystemBytecodeCache | None:
    """The place for them, whose entries go by the templates' text; None where Python keeps no modules either."""
    if sys.dont_write_bytecode or not (_FOLDER.is_dir() and os.access(_FOLDER, os.W_OK)):
        return None
    return FileSystemBytecodeCache(str(_FOLDER), "template-%s.bin")
