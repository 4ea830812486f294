"""Comparing the words of questions, so that a heading in a record finds the question it asks."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_WRITTEN_ID = re.compile(r"\{\s*#(?P<id>[^\s{}#]+)\s*\}\s*$")
_LEFT_OUT = ("P", "Z", "C", "Sk")
"""Unicode categories that make no difference: punctuation, spaces, control signs, backticks."""


@lru_cache(maxsize=4096)
def normalized(text: str) -> str:
    """The text as a key: equal for texts that differ in case, spaces and punctuation alone.

    Accents count, but not the way in which they are encoded.
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return "".join(c for c in folded if not unicodedata.category(c).startswith(_LEFT_OUT))


def question_in_heading(heading: str, by_words: Mapping[str, str]) -> tuple[str, str | None]:
    """Split a heading into its words and the id of the question that it asks.

    The id is the one written at the heading's end as `{#id}`, known or not; without one, the id
    that `by_words` has for the heading's normalised words; else None: a question of one's own.
    """
    written = _WRITTEN_ID.search(heading)
    if written:
        return heading[: written.start()].strip(), written["id"]
    return heading.strip(), by_words.get(normalized(heading))
