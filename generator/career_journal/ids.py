"""The id of a record: the name of its file without `.md`."""

from __future__ import annotations

import re
import unicodedata

MAX_LENGTH = 80

ID = re.compile(rf"[a-z0-9][a-z0-9-]{{0,{MAX_LENGTH - 1}}}", re.ASCII)

_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "Ae", "œ": "oe", "đ": "d"}
)


def slug(words: str) -> str:
    """An id made of words; empty when they hold no Latin letter and no digit."""
    plain = unicodedata.normalize("NFKD", words.translate(_WITHOUT_DECOMPOSITION))
    latin = plain.encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", latin).strip("-")[:MAX_LENGTH].rstrip("-")
