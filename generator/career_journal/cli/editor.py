"""Opening a file in the person's editor, at a line where the editor can do that."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import click

from career_journal.cli.door import reached

_TAKES_LINE = {"emacs", "emacsclient", "gedit", "joe", "kak", "kate", "mg", "micro", "nano", "nvim", "vi", "vim"}
"""Editors that go to the line of an argument such as `+12`."""


def open_in_editor(path: Path, line: int = 1) -> None:
    """Open a file and wait until the editor is closed; `line` counts from 1.

    Raises:
        click.ClickException: no editor is set, or it does not start. Most people would not find out of a vi again.
    """
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    if not editor and os.name != "nt":
        raise click.ClickException(f"{reached(path)} is there, but which editor should open it? {_HOW}")
    try:
        _open(path, line, editor)
    except click.ClickException as error:
        message = f"{reached(path)} is there, but your editor does not start ({error.message})."
        raise click.ClickException(f"{message} {_HOW}") from None


_HOW = "Say which one you use, such as: export EDITOR=nano — or open the file as you open any other."


def _open(path: Path, line: int, editor: str) -> None:
    if line > 1 and editor and Path(shlex.split(editor)[0]).name in _TAKES_LINE:
        click.edit(filename=str(path), editor=f"{editor} +{line}")
    else:
        click.edit(filename=str(path))
