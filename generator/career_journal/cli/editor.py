"""Opening a file in the person's editor, at a line where the editor can do that."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click

_TAKES_LINE = {"emacs", "emacsclient", "gedit", "joe", "kak", "kate", "mg", "micro", "nano", "nvim", "vi", "vim"}
"""Editors that go to the line of an argument such as `+12`."""


def open_in_editor(path: Path, line: int = 1) -> None:
    """Open a file and wait until the editor is closed; `line` counts from 1."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if line > 1 and editor and Path(shlex.split(editor)[0]).name in _TAKES_LINE:
        click.edit(filename=str(path), editor=f"{editor} +{line}")
    else:
        click.edit(filename=str(path))
