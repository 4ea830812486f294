"""Two files or folders that change their names in one step, so that at no moment one of the names is nothing's."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CALLS = {"linux": ("renameat2", 2), "darwin": ("renameatx_np", 2)}
"""By system: the function, and its RENAME_EXCHANGE or RENAME_SWAP. Python offers neither."""

_NO_FOLDER = -1
"""The paths are absolute, and what they would be relative to is not looked at."""


def exchanged(one: Path, other: Path) -> bool:
    """Let two files or two folders change their names; False where that can't be done, and nothing was."""
    call = _call(sys.platform)
    return call is not None and call(os.fsencode(one.absolute()), os.fsencode(other.absolute()))


@cache
def _call(platform: str) -> Callable[[bytes, bytes], bool] | None:
    name, flag = _CALLS.get(platform, ("", 0))
    # An old or another C library may not have it, and an old file system may not know the flag.
    function = getattr(ctypes.CDLL(None), name, None) if name else None
    if function is None:
        return None
    function.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    return lambda one, other: function(_NO_FOLDER, one, _NO_FOLDER, other, flag) == 0
