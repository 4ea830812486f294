"""What to say where nothing that is open is called by what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.cli.finding import begin_words, parts
from career_journal.cli.follow_ups_called import SHOWN, by_words, called, is_chance, several, words_of, words_typed
from career_journal.diagnostics import listed, surely_meant
from career_journal.records.base import FollowUpKind
from career_journal.views.follow_ups import follow_ups, follow_ups_of, open_follow_ups

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact
    from career_journal.views.follow_ups import FollowUp


def said_of_none(journal: Journal, today: date, typed: str) -> str:
    """What to do instead.

    Only what concerns the person who was named is suggested, or holds all the words: anything else would record a lie.
    """
    nothing = f"Nothing that is open is called “{typed}”."
    words = words_typed(typed)
    people = people_named(journal, words)
    if finished := _done(journal, today, typed, people):
        return f"That is done already{f', on {finished.done_on}' if finished.done_on else ''}: {finished.what}."
    owed = open_follow_ups(journal, today)
    of_people = {one.id: one for person in people for one in follow_ups_of(journal, today, person) if one.is_open}
    theirs = list((of_people | {one.id: one for one in by_words(owed, typed)}).values())
    if people and not theirs:
        everyone = listed(person.name for person in people[:SHOWN])
        return f"Nothing is open with {everyone}. What is done is listed by: career-journal followups --all"
    near = _misspelt(theirs or owed, words) or theirs
    if len(near) == 1:
        return f"{nothing} Did you mean {near[0].id}?"
    if near:
        return several(f"{nothing} Did you mean one of these?", near)
    return f"{nothing} To see what is: career-journal followups"


def people_named(journal: Journal, words: list[str]) -> list[Contact]:
    """Those in whose name or id most of the words stand; those who are nearly called so, when nobody is."""
    names = {contact.id: f"{contact.id} {contact.name}" for contact in journal.contacts.values()}
    known = {part for name in names.values() for part in parts(name)}
    typed = {word for word in words if is_of_a_name(word)}
    for wanted in (typed, {near for word in typed if (near := surely_meant(word, known))}):
        matches = {one: sum(begin_words({word}, name) for word in wanted) for one, name in names.items()}
        most = max(matches.values(), default=0)
        if most:
            return [journal.contacts[one] for one, count in matches.items() if count == most]
    return []


def is_of_a_name(word: str) -> bool:
    """Whether a word may tell a person: it is neither very short, nor a number, nor of a kind of follow-up."""
    return len(word) > 2 and not word.isdecimal() and word not in _OF_KINDS


_OF_KINDS = frozenset(word for kind in FollowUpKind for word in kind.value.split("-"))


def _done(journal: Journal, today: date, typed: str, people: list[Contact]) -> FollowUp | None:
    """The last thing that was done and is called so; a name alone asks for what is open."""
    if people and all(begin_words({word}, f"{people[0].id} {people[0].name}") for word in words_typed(typed)):
        return None
    finished = [one for one in follow_ups(journal, today) if not one.is_open]
    found = [one for one in called(finished, typed) if not is_chance(journal, today, typed, one)]
    return max(found, key=lambda one: (one.done_on or one.due, one.id), default=None)


def _misspelt(owed: Sequence[FollowUp], words: list[str]) -> list[FollowUp]:
    """Those that are meant when each word which begins none of theirs is the one that it can only be a slip of."""
    known = {word for one in owed for word in words_of(one)}
    meant = [word if begin_words({word}, " ".join(known)) else surely_meant(word, known) for word in words]
    return by_words(owed, " ".join(word for word in meant if word)) if all(meant) else []
