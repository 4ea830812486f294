"""From what was typed to the follow-up that is meant: its id, or enough of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.before_all import Mistake
from career_journal.cli.finding import begin_words, parts
from career_journal.diagnostics import did_you_mean
from career_journal.views.follow_ups import open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.views.follow_ups import FollowUp

_SHOWN = 6
"""More candidates than these are no help."""


def find_follow_up(journal: Journal, today: date, typed: str) -> FollowUp:
    """The one open follow-up that `typed` means: by its id, a part of it, or words of its id and of what is to be done.

    Raises:
        Mistake: there is none, or there are several.
    """
    owed = {one.id: one for one in open_follow_ups(journal, today)}
    for found in (_exact(owed, typed), _part(owed, typed), _words(owed, typed)):
        if len(found) > 1:
            sentence = f"“{typed}” could be one of these. Write a little more of it:"
            raise Mistake(_several(sentence, found))
        if found:
            return found[0]
    raise Mistake(_unknown(owed, typed))


def _exact(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    return [owed[typed]] if typed in owed else []


def _part(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    """Ids that hold what was typed as a run of whole names between slashes."""
    wanted = f"/{typed.strip('/')}/"
    return [one for name, one in owed.items() if wanted in f"/{name}/"]


def _words(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    wanted = set(parts(typed.replace("/", " ")))
    return [one for one in owed.values() if wanted and begin_words(wanted, " ".join(_words_of(one)))]


def _words_of(follow_up: FollowUp) -> list[str]:
    """The words of its id and of what is to be done; a kind such as thank-you also as one word."""
    kind = follow_up.kind.value
    return [*parts(f"{follow_up.id.replace('/', ' ')} {follow_up.what}"), kind.replace("-", "")]


def _unknown(owed: dict[str, FollowUp], typed: str) -> str:
    nothing = f"Nothing that is open is called “{typed}”."
    near = _misspelt(owed, typed) or _with_person(owed, typed)
    if len(near) == 1:
        return f"{nothing} Did you mean {near[0].id}?"
    if near:
        return _several(f"{nothing} Did you mean one of these?", near)
    return f"{nothing} To see what is: career-journal followups"


def _misspelt(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    """Those that are meant when each word which begins none of theirs is the one most like it."""
    meant = _corrected(owed, typed)
    return _words(owed, " ".join(meant)) if all(meant) else []


def _with_person(owed: dict[str, FollowUp], typed: str) -> list[FollowUp]:
    """Those that concern a person of whose name a word was typed, more or less."""
    words = {word for word in _corrected(owed, typed) if word}
    return [one for one in owed.values() if any(one.contact and begin_words({word}, one.contact) for word in words)]


def _corrected(owed: dict[str, FollowUp], typed: str) -> list[str]:
    """The words that were typed, those that begin none of what is owed replaced by the one most like it, or none."""
    known = {word for one in owed.values() for word in _words_of(one)}
    words = parts(typed.replace("/", " "))
    return [word if begin_words({word}, " ".join(known)) else did_you_mean(word, known) or "" for word in words]


def _several(sentence: str, found: list[FollowUp]) -> str:
    more = [f"  … and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return "\n".join([sentence, *(f"  {one.id}" for one in found[:_SHOWN]), *more])
