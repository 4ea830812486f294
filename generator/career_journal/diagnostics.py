"""What can be said about a journal: findings as rules make them, diagnostics as a person or a program reads them."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from career_journal.location import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from career_journal.location import Place


class Severity(StrEnum):
    """How much a finding matters: the record can't be trusted, most likely a slip, the method advises otherwise."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule noticed: in which file, at which place, in which words.

    Attributes:
        path: the file, relative to the journal's folder.
        place: a known span, or a value that the runner looks up in the file.
        message: one plain sentence that says what is wrong.
        help: one plain sentence that says what to write instead.
    """

    path: str
    place: Place
    message: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding with its rule and its exact place.

    Attributes:
        path: the file, relative to the journal's folder.
        span: lines and columns from 1, the end exclusive.
        code: the rule's stable code, `CJ201`.
        name: the rule's name, which says the fault: `unknown-field`.
        fixable: whether a command can mend it safely.
    """

    path: str
    span: Span
    code: str
    name: str
    severity: Severity
    message: str
    help: str = ""
    fixable: bool = False


WHOLE_FILE = Span()
"""The place of a finding about a file as a whole: its first character."""


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that the person most likely meant by `word`, or None when nothing is near."""
    candidates = {candidate.casefold(): candidate for candidate in known}
    near = difflib.get_close_matches(word.casefold(), candidates, n=1, cutoff=0.6)
    return candidates[near[0]] if near else None


def surely_meant(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` that a person can only have meant by `word`, or None when that is not certain.

    It is the same but for capitals, spaces, hyphens and underscores, or it is the only one that is nearly the same.
    """
    known = tuple(known)
    same = {candidate for candidate in known if _plain(candidate) == _plain(word)}
    near = same or {candidate for candidate in known if _is_slip(_plain(word), _plain(candidate))}
    return near.pop() if len(near) == 1 else None


_ALIKE = 0.8
"""From 0 to 1: one wrong letter in five."""

_LETTERS = 2
"""So many may be missing, or too many."""


def _is_slip(word: str, meant: str) -> bool:
    """Whether a letter or two are wrong, or only their order is. A word more is no slip: it would be lost."""
    if sorted(word) == sorted(meant):
        return True
    return abs(len(word) - len(meant)) <= _LETTERS and difflib.SequenceMatcher(None, word, meant).ratio() >= _ALIKE


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", word.strip().casefold())


def parted(text: str) -> tuple[str, ...]:
    """What commas part a text into: what a list without its brackets holds."""
    return tuple(part.strip() for part in text.split(","))


def is_list_of(text: str, known: Container[str]) -> bool:
    """Whether a text is two known words or more, with commas between them."""
    return "," in text and all(part in known for part in parted(text))


def as_items(parts: Iterable[str], *, in_list: bool) -> str:
    """How to write what stands in one text as the items of a list; `in_list`: it is an item of one."""
    return f"Make each an item of its own: {listed(parts, 'and')}." if in_list else f"Write [{', '.join(parts)}]."


def listed(words: Iterable[str], last: str = "or") -> str:
    """Words as a person lists them: `a, b or c`."""
    *most, final = list(words) or [""]
    return f"{', '.join(most)} {last} {final}" if most else final
