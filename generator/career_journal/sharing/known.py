"""Who and what must not be named: every name, address and number that the journal knows, ready to be looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from career_journal.method.vocabulary import Naming
from career_journal.sharing.ordinary import KINDS_OF_PLACES, ORDINARY
from career_journal.sharing.stand_ins import TITLES, StandIns, is_shared, plain_places
from career_journal.sharing.words import is_unspaced, phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.journal import Journal


class What(StrEnum):
    """What a thing is that the share edition keeps back."""

    NAME = "name"
    ORGANIZATION = "organization's name"
    EMAIL = "e-mail address"
    PHONE = "phone number"
    LINK = "link"
    DAY = "exact day"
    ID = "file name"
    TEXT = "text"
    TAG = "tag"
    CUSTOM = "field of your own"
    BODY = "sentence of a body"
    COMMENT = "comment"

    @property
    def plural(self) -> str:
        """The same of several."""
        return _SEVERAL.get(self, f"{self.value}s")


_SEVERAL = {
    What.ORGANIZATION: "organizations’ names",
    What.EMAIL: "e-mail addresses",
    What.CUSTOM: "fields of your own",
    What.BODY: "sentences of bodies",
}


class Name(NamedTuple):
    """A name to keep back, and what stands in its place."""

    name: str
    stand_in: str
    what: What


class Phrase(NamedTuple):
    """The folded words of a name, or of one of its forms."""

    words: tuple[str, ...]
    stand_in: str
    what: What


@dataclass(frozen=True)
class Known:
    """All that is looked for in texts.

    Attributes:
        phrases: first folded word -> the names that begin with it, the longest first.
        parts: folded word -> the part of a name that it is, as it is written there.
        unspaced: names in scripts without spaces.
        addresses: e-mail addresses and links without their beginning, folded -> what stands in their place.
        phones: the digits that tell a number from others -> the same.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    parts: Mapping[str, Name]
    unspaced: tuple[Name, ...]
    addresses: Mapping[str, str]
    phones: Mapping[str, str]


def known(journal: Journal, called: StandIns) -> Known:
    """Everyone and everything that a journal knows and its share edition does not name."""
    allowed = words_allowed(journal)
    names = list(names_kept_back(journal, called))
    phrases: dict[str, dict[tuple[str, ...], Phrase]] = defaultdict(dict)
    for name in names:
        for form in _forms(name):
            if form and not (len(form) == 1 and form[0] in allowed):
                phrases[form[0]].setdefault(form, Phrase(form, name.stand_in, name.what))
    parts = {
        part.folded: Name(name.name[part.start : part.end], name.stand_in, name.what)
        for name in sorted(names, key=lambda name: name.what is What.NAME)
        for part in words(name.name)
        if is_telling(part.folded, name.what) and part.folded not in allowed
    }
    return Known(
        {first: tuple(sorted(found.values(), key=lambda one: -len(one.words))) for first, found in phrases.items()},
        parts,
        tuple(name for name in names if is_unspaced(name.name)),
        dict(_addresses(journal, called)),
        {
            tail: called.people.get(contact.key, "someone")
            for contact in journal.contacts.values()
            for phone in contact.phone
            if (tail := phone_tail(phone))
        },
    )


def words_allowed(journal: Journal) -> frozenset[str]:
    """The folded words that may show although they are parts of names: by the profile, or in names that are shown."""
    texts = (*journal.profile.share.allow_words, *real_names(journal))
    return frozenset(word for text in texts for word in phrase(text))


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
            yield Name(contact.name, called.people.get(contact.key, "someone"), What.NAME)
    for talk in journal.interviews.values():
        for referral in () if is_real and is_shared(journal, talk) else talk.referrals:
            if referral.name:
                yield Name(referral.name, called.people.get(f"contacts/{referral.contact}", "someone"), What.NAME)


def _places(journal: Journal, called: StandIns) -> Iterator[Name]:
    is_real = journal.profile.share.organizations is Naming.REAL
    for place in journal.organizations.values():
        if not is_real or place.private:
            yield Name(place.name, called.places.get(place.key, "an organization"), What.ORGANIZATION)
    for name in () if is_real else plain_places(journal):
        yield Name(name, called.named_places[phrase(name)], What.ORGANIZATION)


_SMALL_WORDS = "van von de der den del della di da dos du la le les el al bin ibn ben of the and y e"
_PARTICLES = frozenset(_SMALL_WORDS.split())


def is_telling(part: str, what: What) -> bool:
    """Whether a folded part of a name, standing alone, says who or what is meant."""
    if what is What.ORGANIZATION:
        return len(part) > 3 and part not in KINDS_OF_PLACES and part not in ORDINARY and not part.isdecimal()
    if what is not What.NAME:
        return False
    return len(part) > 1 and part not in TITLES and part not in _PARTICLES and not part.isdecimal()


def _forms(name: Name) -> Iterator[tuple[str, ...]]:
    """The ways in which a name is written; a person's also without title and middle names, and the last name first."""
    whole = phrase(name.name)
    yield whole
    if name.what is What.NAME:
        plain = tuple(word for word in whole if word not in TITLES)
        named = tuple(word for word in plain if len(word) > 1)
        yield from (plain, named)
        if len(named) > 1:
            yield from ((named[0], named[-1]), (named[-1], *named[:-1]), ("".join(named),), (named[0] + named[-1],))


def _addresses(journal: Journal, called: StandIns) -> Iterator[tuple[str, str]]:
    for place in journal.organizations.values():
        if place.website:
            yield bare(place.website), called.places.get(place.key, "an organization")
    for contact in journal.contacts.values():
        person = called.people.get(contact.key, "someone")
        yield from ((address.casefold(), person) for address in contact.email)
        yield from ((bare(link), person) for link in contact.links)


def bare(link: str) -> str:
    """An address on the web without what may be left out: `www.example.org/Me/` is `example.org/me`."""
    return re.sub(r"^(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:www\.)?", "", link.strip().casefold()).rstrip("/")


def phone_tail(phone: str) -> str:
    """The digits at the end of a number that are the same from wherever one calls; empty when they are too few."""
    digits = "".join(str(int(sign)) for sign in phone if sign.isdecimal())
    return digits[-8:] if len(digits) > 8 else digits if len(digits) >= 6 else ""
