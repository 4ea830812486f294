"""The key that addresses of the share edition are made with. It lies beside the journal, and goes where that goes.

It is made once. Whoever has it could find out by trying which address is whose; a new one gives new addresses.
"""

from __future__ import annotations

import os
import re
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "share.key"

_KEY = re.compile(r"^[0-9a-f]{64}$", re.MULTILINE)
_ABOUT = """\
# The addresses in the share edition of your journal are made with this key, so that they stay the same.
# Keep it with the journal and never publish it. Delete it to have new addresses for everyone.
"""


class KeyUnreadable(Exception):
    """The file is there, but there is no key in it. Its text says what to do."""


def key_of(root: Path) -> bytes:
    """The key of the journal in `root`; a new one where there is none yet.

    Raises:
        KeyUnreadable: the file holds none.
    """
    file = root.absolute().parent / NAME
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return secrets.token_bytes(32)
    except OSError as error:
        raise KeyUnreadable(f"“{file}” can’t be read: {error.strerror}.") from None
    found = _KEY.search(text)
    if not found:
        raise KeyUnreadable(f"There is no key in “{file}”. Delete it, and the next build makes a new one.")
    return bytes.fromhex(found[0])


def keep_key(root: Path, key: bytes) -> None:
    """Write the key down unless there is one; for nobody else to read.

    Raises:
        OSError: it can't be written.
    """
    file = root.absolute().parent / NAME
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w", encoding="utf-8") as text:
        text.write(f"{_ABOUT}{key.hex()}\n")
