"""Which follow-ups are called by what was typed, and how several of them are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.finding import begin_words, parts
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import follow_ups_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp

SHOWN = 6
"""More candidates than these are no help."""


def called(among: Iterable[FollowUp], typed: str) -> list[FollowUp]:
    """Those that `typed` means: by the whole id, else a part of it, else words of it and of what is to be done."""
    known = {one.id: one for one in among}
    return ([known[typed]] if typed in known else []) or _part(known, typed) or by_words(known.values(), typed)


def _part(known: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    """Ids that hold what was typed as a run of whole names between slashes."""
    wanted = f"/{typed.strip('/')}/"
    return [one for name, one in known.items() if wanted in f"/{name}/"]


def by_words(among: Iterable[FollowUp], typed: str) -> list[FollowUp]:
    """Those in whose id and what is to be done each word that was typed begins a word."""
    wanted = set(words_typed(typed))
    return [one for one in among if wanted and begin_words(wanted, " ".join(words_of(one)))]


def words_typed(typed: str) -> list[str]:
    """The words of what was typed, as they are compared."""
    return [word for word in parts(typed.replace("/", " ")) if word]


def words_of(follow_up: FollowUp) -> list[str]:
    """The words of its id and of what is to be done; a kind such as thank-you also as one word."""
    kind = follow_up.kind.value
    return [*parts(f"{follow_up.id.replace('/', ' ')} {follow_up.what}"), kind.replace("-", "")]


_DERIVED = [kind.value for kind in FollowUpKind if kind is not FollowUpKind.WRITTEN]
_OF_DERIVED = " ".join([*_DERIVED, *(kind.replace("-", "") for kind in _DERIVED)])


def beside_kinds(words: Iterable[str]) -> set[str]:
    """The words that mean no kind of derived follow-up: whose it is, or what it is about."""
    return {word for word in words if not begin_words({word}, _OF_DERIVED)}


def is_chance(journal: Journal, today: date, typed: str, found: FollowUp) -> bool:
    """Whether a person and a kind were typed, as in `priya thank-you`, and only somebody else's words hold both."""
    words = set(words_typed(typed))
    names = beside_kinds(words)
    if not names or names == words or begin_words(names, found.record.replace("/", " ")):
        return False
    people = [one for one in journal.contacts.values() if begin_words(names, f"{one.id} {one.name}")]
    return bool(people) and not any(found in follow_ups_of(journal, today, person) for person in people)


def several(sentence: str, found: list[FollowUp]) -> str:
    """A sentence, and below it the ids of what was found."""
    more = [f"  … and {len(found) - SHOWN} more"] if len(found) > SHOWN else []
    return "\n".join([sentence, *(f"  {one.id}" for one in found[:SHOWN]), *more])
