"""The id of a record: the name of its file without `.md`; and the names of people, as they are compared."""

from __future__ import annotations

import re
import unicodedata

MAX_LENGTH = 80

WINDOWS = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[1-9])\Z")
"""Names that Windows keeps for devices, whatever stands behind a dot: no file can be called so there."""

ID = re.compile(rf"(?!{WINDOWS.pattern})[a-z0-9][a-z0-9-]{{0,{MAX_LENGTH - 1}}}", re.ASCII)

_WITHOUT_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "ı": "i"}  # noqa: RUF001 - it is the letter meant
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th"}
)


_BEFORE = ("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau", "dipl-ing")
_AFTER = ("phd", "md", "jr", "sr", "ii", "iii")

TITLES = frozenset(word for title in (*_BEFORE, *_AFTER) for word in title.split("-"))
"""Words around a person's name that are no part of it, in small letters."""

_TITLES = re.compile(rf"(?:(?:{'|'.join(_BEFORE).replace('-', '[.]?-')})(?:\. ?| ))+(?=\S)")


def bare_name(name: str) -> str:
    """A person's name for comparing: without capitals, doubled spaces, and the titles before it such as `Dr.`."""
    folded = " ".join(name.casefold().split())
    titles = _TITLES.match(folded)
    return folded[titles.end() :] if titles else folded


def slug(words: str) -> str:
    """An id made of words; empty when they hold no Latin letter and no digit."""
    parted = re.sub(r"\W+", "-", unicodedata.normalize("NFC", words)).translate(_WITHOUT_DECOMPOSITION)
    latin = unicodedata.normalize("NFKD", parted).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", latin).strip("-")[:MAX_LENGTH].rstrip("-")
