"""Who and what must not be named: every name, address and number that the journal knows, ready to be looked for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from career_journal.sharing.hosts import bare, domain, host
from career_journal.sharing.names import (
    Name,
    forms,
    is_ordinary,
    names_kept_back,
    telling_parts,
    unspaced_parts,
    words_allowed,
)
from career_journal.sharing.what import What
from career_journal.sharing.words import folded, is_unspaced, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.sharing.stand_ins import StandIns


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
        allowed: folded words that may show whatever they are part of.
        unspaced: names in scripts without spaces.
        unspaced_parts: the parts of these.
        addresses: e-mail addresses and links without their beginning, folded -> what stands in their place.
        phones: the digits at the end of a number -> the same.
    """

    phrases: Mapping[str, tuple[Phrase, ...]]
    parts: Mapping[str, Name]
    allowed: frozenset[str]
    unspaced: tuple[Name, ...]
    unspaced_parts: Mapping[str, What]
    addresses: Mapping[str, str]
    phones: Mapping[str, str]


def known(journal: Journal, called: StandIns) -> Known:
    """Everyone and everything that a journal knows and its share edition does not name."""
    allowed = words_allowed(journal)
    names = list(names_kept_back(journal, called))
    phrases: dict[str, dict[tuple[str, ...], Phrase]] = defaultdict(dict)
    for name in names:
        for form in () if name.is_part else forms(name, allowed):
            phrases[form[0]].setdefault(form, Phrase(form, name.stand_in, name.what))
    parts = {
        part.folded: name._replace(name=name.name[part.start : part.end])
        for name in sorted(names, key=lambda name: name.what is What.NAME)
        for part in (words(name.name) if is_ordinary(name.name, frozenset()) else telling_parts(name))
        if part.folded not in allowed
    }
    unspaced = tuple(name for name in names if is_unspaced(name.name))
    return Known(
        {first: tuple(sorted(found.values(), key=lambda one: -len(one.words))) for first, found in phrases.items()},
        parts,
        allowed,
        unspaced,
        {part: name.what for name in unspaced for part in unspaced_parts(name) if folded(part) not in allowed},
        dict(_addresses(journal, called)),
        {
            tail: called.people.get(contact.key, "someone")
            for contact in journal.contacts.values()
            for phone in contact.phone
            for tail in phone_tails(phone)
        },
    )


def _addresses(journal: Journal, called: StandIns) -> Iterator[tuple[str, str]]:
    """Those of people first: what is an organization's too stands for the organization."""
    for contact in journal.contacts.values():
        person = called.people.get(contact.key, "someone")
        yield from ((address.casefold(), person) for address in contact.email)
        yield from ((bare(link), person) for link in contact.links)
    places = [
        (bare(place.website), called.places.get(place.key, "an organization"))
        for place in journal.organizations.values()
        if place.website
    ]
    owners: dict[str, set[str]] = defaultdict(set)
    for website, name in places:
        owners[domain(host(website))].add(name)
    for own, names in owners.items():
        if own:
            yield own, names.pop() if len(names) == 1 else "an organization"
    yield from places


def digits_of(phone: str) -> str:
    """The digits of a number, of the last eight at most: those are the same from wherever one calls."""
    return "".join(str(int(sign)) for sign in phone if sign.isdecimal())[-8:]


def phone_tails(phone: str) -> Iterator[str]:
    """The digits by which a number is known, also to those who leave out the area; none when they are too few."""
    digits = digits_of(phone)
    yield from (digits[-count:] for count in range(6, len(digits) + 1))
