"""Ways in which one text becomes another: the long form tries every text of every collection in each of them.

Each is a function of a text, of another text of its collection, and of chance, which comes from a seed: the same text
becomes the same one each time. CAREER_JOURNAL_SEED=7 has them become others.
"""

from __future__ import annotations

import os
import unicodedata
from random import Random
from typing import TYPE_CHECKING

from tests.promises import FACTOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SEED = os.environ.get("CAREER_JOURNAL_SEED", "2026")

SIGNS = ("", " ", "\n", "\t", ":", "- ", '"', "'", "[", "]", "{", "}", "#", "<", "`", "|", "\\", "\u00a0", "---\n")
"""What may be typed by mistake, or to break a program."""


def _each(text: str, change: Callable[[str], str], chance: Random) -> str:
    """Some of its signs changed."""
    return "".join(change(sign) if sign.strip() and chance.random() < 0.3 else sign for sign in text)


def _in_lines(text: str, first: str, others: str) -> str:
    """Every line further right, behind some signs."""
    return "\n".join((others if number else first) + line for number, line in enumerate(text.split("\n")))


def _mistyped(text: str, chance: Random) -> str:
    """Something typed at a place, where some signs may be lost."""
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(SIGNS) + text[at + chance.choice((0, 0, 1, 1, 5)) :]


def _spliced(text: str, other: str, chance: Random) -> str:
    """In the middle of another text."""
    at = chance.randrange(len(other) + 1)
    return other[:at] + text + other[at:]


VARIATIONS: Mapping[str, Callable[[str, str, Random], str]] = {
    "as it is": lambda text, other, chance: text,
    "with the line ends of Windows": lambda text, other, chance: text.replace("\n", "\r\n"),
    "with tabs": lambda text, other, chance: text.replace("  ", "\t"),
    "cut off": lambda text, other, chance: text[: chance.randrange(len(text) + 1)],
    "without its beginning": lambda text, other, chance: text[chance.randrange(len(text) + 1) :],
    "mistyped": lambda text, other, chance: _mistyped(text, chance),
    "mistyped twice": lambda text, other, chance: _mistyped(_mistyped(text, chance), chance),
    "within another": lambda text, other, chance: _spliced(text, other, chance),
    "after another": lambda text, other, chance: f"{other}\n\n{text}",
    "twice": lambda text, other, chance: f"{text}\n\n{text}",
    "in a sentence": lambda text, other, chance: f"They said {text}, and left.",
    "in a quote": lambda text, other, chance: _in_lines(text, "> ", "> "),
    "in a list": lambda text, other, chance: _in_lines(text, "- ", "  "),
    "in a table": lambda text, other, chance: f"| a | b |\n|---|---|\n| {text} | c |",
    "as the words of a link": lambda text, other, chance: f"[{text}](https://a.example/)",
    "with combining marks": lambda text, other, chance: _each(text, lambda sign: f"{sign}\u0301\u0327", chance),
    "with zero-width signs": lambda text, other, chance: _each(text, lambda sign: f"{sign}\u200b", chance),
    "from right to left": lambda text, other, chance: f"\u202e{text}\u202c",
    "in mixed case": lambda text, other, chance: _each(text, str.swapcase, chance),
    "in full width": lambda text, other, chance: _each(text, _wide, chance),
    "decomposed": lambda text, other, chance: unicodedata.normalize("NFKD", text),
    "in entities": lambda text, other, chance: _each(text, lambda sign: f"&#{ord(sign)};", chance),
    "percent-encoded": lambda text, other, chance: _each(text, _percent, chance),
}


def _wide(sign: str) -> str:
    return chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign


def _percent(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "surrogatepass"))


WAYS = ("as it is",) if FACTOR == 1 else tuple(VARIATIONS)
"""The ways in which this run tries each text."""


def varied(texts: Sequence[str], way: str, time: int = 0) -> list[str]:
    """The texts of a collection, each in one of the ways; another time chance has it otherwise."""
    found = []
    for text in texts:
        chance = Random(f"{SEED} {way} {time} {text}")  # noqa: S311 - the same each time
        found.append(VARIATIONS[way](text, chance.choice(texts), chance))
    return found
