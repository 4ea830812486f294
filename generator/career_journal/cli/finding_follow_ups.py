"""From what was typed to the follow-up that is meant: its id, or enough of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.before_all import Mistake
from career_journal.cli.finding import begin_words, parts, said_of_withheld
from career_journal.diagnostics import listed, surely_meant
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import follow_ups, follow_ups_of, open_follow_ups

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact
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
            sentence = f"“{typed}” could be one of these. Write one, or a little more of it:"
            raise Mistake(_several(sentence, found))
        if found:
            return found[0]
    raise Mistake(_unknown(journal, today, owed, typed))


def just_done(journal: Journal, today: date, typed: str, found: FollowUp, day: date) -> FollowUp | None:
    """What was done on `day` in the very place of what was found, and is called so as well; None if nothing was.

    The same command, once more, would record the step that comes after it.
    """
    here = (one for one in follow_ups(journal, today) if (one.record, one.place) == (found.record, found.place))
    finished = {one.id: one for one in here if one.done_on == day}
    return next(iter(_part(finished, typed) or _words(finished, typed)), None)


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


def _unknown(journal: Journal, today: date, owed: dict[str, FollowUp], typed: str) -> str:
    """What to do instead. Only what concerns the person who was named is suggested: another's would record a lie."""
    nothing = f"Nothing that is open is called “{typed}”."
    words = _words_typed(typed)
    people = _people(journal, words)
    if finished := _done(journal, today, typed, people):
        return f"That is done already{f', on {finished.done_on}' if finished.done_on else ''}: {finished.what}."
    theirs = {one.id: one for person in people for one in follow_ups_of(journal, today, person) if one.is_open}
    if people and not theirs:
        everyone = listed(person.name for person in people[:_SHOWN])
        return f"Nothing is open with {everyone}. What is done is listed by: career-journal followups --all"
    if not people and (sentence := said_of_withheld(journal, " ".join(filter(_is_of_a_name, words)), ["contacts"])):
        return sentence
    near = _misspelt(theirs or owed, words) or list(theirs.values())
    if len(near) == 1:
        return f"{nothing} Did you mean {near[0].id}?"
    if near:
        return _several(f"{nothing} Did you mean one of these?", near)
    return f"{nothing} To see what is: career-journal followups"


def _words_typed(typed: str) -> list[str]:
    return [word for word in parts(typed.replace("/", " ")) if word]


def _people(journal: Journal, words: list[str]) -> list[Contact]:
    """Those in whose name or id most of the words stand; those who are nearly called so, when nobody is."""
    names = {contact.id: f"{contact.id} {contact.name}" for contact in journal.contacts.values()}
    known = {part for name in names.values() for part in parts(name)}
    typed = {word for word in words if _is_of_a_name(word)}
    for wanted in (typed, {near for word in typed if (near := surely_meant(word, known))}):
        matches = {one: sum(begin_words({word}, name) for word in wanted) for one, name in names.items()}
        most = max(matches.values(), default=0)
        if most:
            return [journal.contacts[one] for one, count in matches.items() if count == most]
    return []


def _is_of_a_name(word: str) -> bool:
    """Whether a word may tell a person: it is neither very short, nor a number, nor of a kind of follow-up."""
    return len(word) > 2 and not word.isdecimal() and word not in _OF_KINDS


_OF_KINDS = frozenset(word for kind in FollowUpKind for word in kind.value.split("-"))


def _done(journal: Journal, today: date, typed: str, people: list[Contact]) -> FollowUp | None:
    """The last thing that was done and is called so; a name alone asks for what is open."""
    if people and all(begin_words({word}, f"{people[0].id} {people[0].name}") for word in _words_typed(typed)):
        return None
    finished = {one.id: one for one in follow_ups(journal, today) if not one.is_open}
    found = _exact(finished, typed) or _part(finished, typed) or _words(finished, typed)
    return max(found, key=lambda one: (one.done_on or one.due, one.id), default=None)


def _misspelt(owed: dict[str, FollowUp], words: list[str]) -> list[FollowUp]:
    """Those that are meant when each word which begins none of theirs is the one that it can only be a slip of."""
    known = {word for one in owed.values() for word in _words_of(one)}
    meant = [word if begin_words({word}, " ".join(known)) else surely_meant(word, known) for word in words]
    return _words(owed, " ".join(word for word in meant if word)) if all(meant) else []


def _several(sentence: str, found: list[FollowUp]) -> str:
    more = [f"  … and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return "\n".join([sentence, *(f"  {one.id}" for one in found[:_SHOWN]), *more])
