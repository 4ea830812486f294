"""Who and what must not be named: every name, address and number that the journal knows, ready to be looked for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.names import Name, forms, is_ordinary, is_telling, names_kept_back, words_allowed
from career_journal.sharing.what import What
from career_journal.sharing.words import is_unspaced, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.sharing.stand_ins import StandIns
    from career_journal.sharing.words import Found


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
        phones: the digits at the end of a number -> the same.
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
        for form in () if name.is_part or is_ordinary(name.name, allowed) else filter(None, forms(name)):
            phrases[form[0]].setdefault(form, Phrase(form, name.stand_in, name.what))
    parts = {
        part.folded: name._replace(name=name.name[part.start : part.end])
        for name in sorted(names, key=lambda name: name.what is What.NAME)
        for part in words(name.name)
        if part.folded not in allowed and _tells(name, part)
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
            for tail in phone_tails(phone)
        },
    )


def _tells(name: Name, part: Found) -> bool:
    """Whether a part of a name that stands alone may be meant; of an organization's, what has no capital is a word."""
    if is_ordinary(name.name, frozenset()):
        return True
    is_small = name.what is What.ORGANIZATION and name.name[part.start].islower()
    return not is_small and is_telling(part.folded, name.what)


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


def digits_of(phone: str) -> str:
    """The digits of a number, of the last eight at most: those are the same from wherever one calls."""
    return "".join(str(int(sign)) for sign in phone if sign.isdecimal())[-8:]


def phone_tails(phone: str) -> Iterator[str]:
    """The digits by which a number is known, also to those who leave out the area; none when they are too few."""
    digits = digits_of(phone)
    yield from (digits[-count:] for count in range(6, len(digits) + 1))
