"""The names in a journal: those that are kept back, the ways in which they are written, and what of them is telling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from career_journal.ids import TITLES
from career_journal.method.vocabulary import Naming
from career_journal.sharing.nicknames import handles, nicknames
from career_journal.sharing.ordinary import KINDS_OF_PLACES, ORDINARY, SMALL
from career_journal.sharing.stand_ins import is_shared, plain_places
from career_journal.sharing.what import What
from career_journal.sharing.words import Found, is_unspaced, phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.sharing.stand_ins import StandIns


class Name(NamedTuple):
    """A name to keep back, and what stands in its place; `is_part`: it may be another word too, so nothing does."""

    name: str
    stand_in: str
    what: What
    is_part: bool = False


def words_allowed(journal: Journal) -> frozenset[str]:
    """The folded words that may show although they are parts of names: by the profile, or in names that are shown."""
    return words_listed(journal).union(word for name in real_names(journal) for word in phrase(name))


def words_listed(journal: Journal) -> frozenset[str]:
    """The folded words that the profile allows."""
    return frozenset(word for text in journal.profile.share.allow_words for word in phrase(text))


def real_names(journal: Journal) -> Iterator[str]:
    """The names that are shown as they are."""
    sharing = journal.profile.share
    people = journal.contacts.values() if sharing.names is Naming.REAL else ()
    places = journal.organizations.values() if sharing.organizations is Naming.REAL else ()
    return (one.name for one in (*people, *places) if not one.private)


def names_kept_back(journal: Journal, called: StandIns) -> Iterator[Name]:
    """Every name that is not shown, with what stands in its place; of one who has several, the best known first."""
    yield from _people(journal, called)
    if journal.profile.name:
        yield Name(journal.profile.name, "me", What.NAME)
    yield from _places(journal, called)
    for option in journal.options.values():
        if option.private and len(phrase(option.name)) > 1:
            yield Name(option.name, "another option", What.TEXT)


def _people(journal: Journal, called: StandIns) -> Iterator[Name]:
    is_real = journal.profile.share.names is Naming.REAL
    for contact in journal.contacts.values():
        if not is_real or contact.private:
            person = called.people.get(contact.key, "someone")
            yield Name(contact.name, person, What.NAME)
            yield from (Name(handle, person, What.NAME) for handle in handles(contact))
            yield from (Name(nickname, person, What.NAME, is_part=True) for nickname in nicknames(contact))
    for talk in journal.interviews.values():
        for referral in () if is_real and is_shared(journal, talk) else talk.referrals:
            if referral.name:
                yield Name(referral.name, called.people.get(f"contacts/{referral.contact}", "someone"), What.NAME)


def _places(journal: Journal, called: StandIns) -> Iterator[Name]:
    is_real = journal.profile.share.organizations is Naming.REAL
    for place in journal.organizations.values():
        if not is_real or place.private:
            yield Name(place.name, called.places.get(place.key, "an organization"), What.ORGANIZATION)
    for name in () if is_real else plain_places(journal, journal.records()):
        yield Name(name, called.named_places.get(phrase(name), "an organization"), What.ORGANIZATION)


_SMALL_WORDS = "van von de der den del della di da dos du la le les el al bin ibn ben of the and y e"


_PARTICLES = frozenset(_SMALL_WORDS.split())

_TELLING_NOTHING = KINDS_OF_PLACES | SMALL | _PARTICLES
"""Words of an organization's name that may stand in any other."""


def telling_parts(name: Name) -> Iterator[Found]:
    """The parts of a name that say, standing alone, who or what is meant."""
    if name.what is What.NAME:
        yield from (part for part in (*words(name.name), *_tokens(name.name)) if is_telling(part.folded))
    elif name.what is What.ORGANIZATION:
        yield from _telling_of_place(name.name)


def is_telling(part: str) -> bool:
    """Whether a folded part of a person's name says, standing alone, who is meant."""
    return len(part) > 1 and part not in TITLES and part not in _PARTICLES and not part.isdecimal()


def _tokens(name: str) -> Iterator[Found]:
    """The parts that a hyphen or an apostrophe joins, as one: `obrien` of Sean O'Brien, `annemarie`."""
    for token in re.finditer(r"\S+", name):
        if len(parts := phrase(token[0])) > 1:
            yield Found("".join(parts), token.start(), token.end())


def _telling_of_place(name: str) -> Iterator[Found]:
    """Of an organization, what says which one it is, with a capital or in the first place: `adidas` of adidas AG.

    A word of the language does where it comes first and there is no other: `Ford` of Ford Foundation.
    """
    is_plain = name.islower()
    found = [
        part
        for part in words(name)
        if len(part.folded) > 1
        and not part.folded.isdecimal()
        and part.folded not in _TELLING_NOTHING
        and (not name[part.start].islower() or (part.start == 0 and not is_plain))
    ]
    telling = [part for part in found if part.folded not in ORDINARY]
    yield from telling or (part for part in found if len(found) == 1 and part.start == 0)


def is_ordinary(name: str, allow: frozenset[str]) -> bool:
    """Whether a whole name is one word of the language, or one that may show: `May`, `WHO`."""
    found = phrase(name)
    return len(found) == 1 and (found[0] in ORDINARY or found[0] in allow)


def forms(name: Name, allow: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """The ways in which a name is written in whole, each as its folded words; one that may be another word is none."""
    for form in _forms(name):
        if len(form) > 1 or (form and len(form[0]) > 2 and form[0] not in ORDINARY and form[0] not in allow):
            yield form


def _forms(name: Name) -> Iterator[tuple[str, ...]]:
    """A person's name also without title and middle names, and with the last name first."""
    whole = phrase(name.name)
    yield whole
    if name.what is What.NAME:
        plain = tuple(word for word in whole if word not in TITLES)
        named = tuple(word for word in plain if len(word) > 1)
        yield from (plain, named)
        if len(named) > 1:
            yield from ((named[0], named[-1]), (named[-1], *named[:-1]), ("".join(named),), (named[0] + named[-1],))


def unspaced_parts(name: Name) -> Iterator[str]:
    """The parts of a name in a script that puts no spaces between words: `太郎` of 田中 太郎, `小明` of 王小明."""
    given = name.name[-2:] if name.what is What.NAME and len(name.name) in {3, 4} else ""
    for part in (*name.name.split(), given):
        if is_unspaced(part) and 1 < len(part) < len(name.name):
            yield part
