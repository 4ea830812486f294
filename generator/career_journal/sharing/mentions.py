"""Finding in a text all that must not be named in it, and what may be a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.ordinary import ORDINARY
from career_journal.sharing.rules import RULES, Mention
from career_journal.sharing.what import What
from career_journal.sharing.words import folded, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from career_journal.records.edits import Edit
    from career_journal.sharing.known import Known
    from career_journal.sharing.names import Name


class Alone(NamedTuple):
    """A part of a name that stands alone: whether it is meant is for the person to say, not for a program."""

    start: int
    end: int
    what: What


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was found in a text, in its order; no two overlap."""

    replaced: tuple[Mention, ...]
    alone: tuple[Alone, ...]


def mentions(text: str, known: Known, rules: tuple[Callable[[str, Known], Iterator[Mention]], ...] = RULES) -> Mentions:
    """All that must not be named in `text`, which is in Unicode's composed form (NFC)."""
    taken: list[Mention] = []
    for rule in rules:
        free = between(taken)
        taken = sorted([*taken, *(mention for mention in rule(text, known) if free(mention.start, mention.end))])
    free = between(taken)
    alone = sorted({*_alone(text, known), *_unspaced(text, known)})
    return Mentions(tuple(taken), tuple(word for word in alone if free(word.start, word.end)))


def between(taken: Iterable[Mention | Edit]) -> Callable[[int, int], bool]:
    """Tells whether a stretch of a text touches none of those taken, which may lie one in another."""
    ends: list[int] = []
    starts: list[int] = []
    for one in sorted(taken, key=lambda one: one.start):
        if not ends or one.start >= ends[-1]:
            starts.append(one.start)
            ends.append(one.end)
        else:
            ends[-1] = max(ends[-1], one.end)

    def is_free(start: int, end: int) -> bool:
        following = bisect_right(ends, start)
        return following == len(starts) or starts[following] >= end

    return is_free


def _alone(text: str, known: Known) -> Iterator[Alone]:
    """Each part of a name; what may well be a word of the language, only with a capital letter."""
    for word in words(text):
        part = _part(word.folded, known)
        if part is not None and word.folded not in known.allowed:
            name = known.parts[part]
            is_short = len(part) < (4 if word.folded == f"{part}s" else 3)
            may_be_a_word = name.is_part or name.what is What.ORGANIZATION or part in ORDINARY or is_short
            if not (may_be_a_word and _is_smaller(text[word.start : word.end], name)):
                yield Alone(word.start, word.end, name.what)


def _is_smaller(word: str, name: Name) -> bool:
    """Whether a word lacks the capital letters that a name has: `will` of Will, `Who` of the organization WHO."""
    if word[0].islower() and not name.name[0].islower():
        return True
    is_acronym = name.what is What.ORGANIZATION and len(name.name) > 1 and name.name.isupper()
    return is_acronym and folded(word) in ORDINARY and not word.isupper()


def _part(word: str, known: Known) -> str | None:
    """The part of a name that a word is, alone, with a number behind it or with the ending of a possessive."""
    if (numberless := word.rstrip("0123456789")) in known.parts:
        return numberless
    stem = word.removesuffix("s")
    name = known.parts.get(stem) if len(stem) > 1 else None
    is_plural = name and name.what is What.ORGANIZATION and stem in ORDINARY
    return stem if name and not is_plural else None


def _unspaced(text: str, known: Known) -> Iterator[Alone]:
    """Each part of a name in a script that parts no words."""
    for part, what in known.unspaced_parts.items():
        yield from (Alone(*match.span(), what) for match in re.finditer(re.escape(part), text))
