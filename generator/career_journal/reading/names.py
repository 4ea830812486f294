"""Names of files as they are told to people, and where a link of the file system leads."""

from __future__ import annotations

import os
import re
from pathlib import Path

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def printable_name(name: str) -> str:
    r"""The name of a file with what is no text, or can't be seen, written out: `\xff`, `\u202e`, `\x0a`."""
    if name.isascii() and name.isprintable():
        return name
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return _UNSEEN.sub(lambda sign: f"\\x{ord(sign[0]):02x}" if ord(sign[0]) < 256 else f"\\u{ord(sign[0]):04x}", text)


def leads_out(path: str | Path, folder: str | Path) -> bool:
    """Whether something in a folder is only a link to a place outside it. The folder itself may be one."""
    if not os.path.islink(path):  # noqa: PTH114 - pathlib refuses names that are no text on some systems
        return False
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))
