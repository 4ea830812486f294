"""What a person most likely meant, among very many names."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING

from career_journal.diagnostics import did_you_mean
from career_journal.ids import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Set


MOST_GUESSES = 100
"""Whoever has more unknown names than this has one reason for them all."""


_NONE: Mapping[str, Set[str]] = MappingProxyType({})


class Near:
    """Guesses what words mean that are no name but nearly one.

    To look through thousands of names takes its time, so only those with the same first letter come into question, each
    guess is made once, and after `MOST_GUESSES` only what is spelled like a name is found.
    """

    def __init__(self, names: Mapping[str, str], words: Mapping[str, Set[str]] = _NONE) -> None:
        """Take `names`, spelled as ids, each with what it stands for, and `words` of names, each with all these."""
        self._names = names
        self._words = words
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for name in names:
            self._by_letter[name[:1]].append(name)
        self._guesses: dict[str, str | None] = {}

    def meant_by(self, words: str) -> str | None:
        """What the name stands for that is spelled like the words, or nearly so; None when there is none.

        A word of a name, such as a first name, or some of them are enough where no other name has them.
        """
        spelled = slug(words)
        if spelled in self._names:
            return self._names[spelled]
        if bearers := set.intersection(*(set(self._words.get(word, ())) for word in spelled.split("-"))):
            return bearers.pop() if len(bearers) == 1 else None
        if spelled not in self._guesses and len(self._guesses) < MOST_GUESSES:
            near = did_you_mean(spelled, self._by_letter[spelled[:1]])
            self._guesses[spelled] = self._names[near] if near else None
        return self._guesses.get(spelled)
