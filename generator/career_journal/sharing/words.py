"""Words as they are compared: however somebody spells a name, with or without its marks, it is the same name."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
"""What takes no room on a screen, as a part of a pattern's set: soft hyphens, zero-width and direction marks."""

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0963\u0971-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
)
"""What stands above, below or beside a letter and belongs to it, and in India's blocks the letters too."""

_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}{UNSEEN}])*")
_LATIN_ONLY = re.compile(r"[\x00-\x7f]*\Z")
_UNSEEN = re.compile(f"[{UNSEEN}]")
_SAME = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "a", "œ": "o", "þ": "th"}  # noqa: RUF001 - letters meant
)
_WRITTEN_OUT = re.compile("[aou]e|aa")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Found(NamedTuple):
    """A word of a text, folded, and where it stands."""

    folded: str
    start: int
    end: int


def words(text: str) -> Iterator[Found]:
    """The words of a text. Hyphens, apostrophes and underscores part words; unseen characters and marks do not."""
    for match in _WORD.finditer(text):
        yield Found(folded(match[0]), match.start(), match.end())


def folded(word: str) -> str:
    """A word without case, marks and unseen characters; `Müller`, `Mueller` and `MULLER` are one."""
    if _LATIN_ONLY.match(word):
        plain = word.casefold()
    else:
        parted = unicodedata.normalize("NFKD", without_unseen(word)).casefold()
        plain = "".join(sign for sign in parted if not unicodedata.combining(sign)).translate(_SAME)
    return _WRITTEN_OUT.sub(lambda match: match[0][0], plain)


def without_unseen(text: str) -> str:
    """The text without what takes no room on a screen."""
    return _UNSEEN.sub("", text)


def with_plain_digits(text: str) -> str:
    """The text, as long as it was, with the digits of other scripts as 0 to 9."""
    return _OTHER_DIGIT.sub(lambda digit: f"{int(digit[0])}", text)


_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def phrase(text: str) -> tuple[str, ...]:
    """The folded words of a text alone."""
    return tuple(word.folded for word in words(text))


def is_mixed(word: str) -> bool:
    """Whether a word is made of letters and digits, and too long for anybody to write it by chance: `pr1977`."""
    return len(word) > 5 and bool(_MIXED.search(word))


_MIXED = re.compile(r"\d[^\W\d_]|[^\W\d_]\d")


def is_unspaced(text: str) -> bool:
    """Whether a text is in a script that puts no spaces between words: Chinese, Japanese, Korean or Thai."""
    return bool(_UNSPACED.search(text))
