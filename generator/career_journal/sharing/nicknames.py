"""What else people are called: in the names of their files, and in their addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.ids import TITLES
from career_journal.sharing.hosts import bare, domain, host, is_somebodys
from career_journal.sharing.ordinary import KINDS_OF_PLACES, ORDINARY
from career_journal.sharing.words import is_mixed, phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.records import Contact


def nicknames(contact: Contact) -> Iterator[str]:
    """The words by which a file or an address is called and the person is not: `bob` of Robert Smith in `bob-smith`.

    What no name stands beside, and what may be a word of the language, is no name in small letters.
    """
    named = _named(contact)
    for found in map(phrase, (contact.id, *_called(contact))):
        if set(found).isdisjoint(named):
            yield from (word.capitalize() for word in found if found == phrase(contact.id) and _may_name(word))
        else:
            for word in filter(_may_name, _beside(named, found)):
                yield word.capitalize() if word in ORDINARY or len(word) < 4 else word


def _named(contact: Contact) -> tuple[str, ...]:
    return tuple(word for word in phrase(contact.name) if word not in TITLES and len(word) > 1)


def _may_name(word: str) -> bool:
    return not (word.isdecimal() or word in TITLES or word in KINDS_OF_PLACES or word in _NOBODYS)


def _beside(named: tuple[str, ...], found: tuple[str, ...]) -> Iterator[str]:
    """The words before those of the name; and the one behind them, `smith-bob`, where the first name is not there.

    Else that tells two files apart: `anna-water`.
    """
    places = [place for place, word in enumerate(found) if word in named]
    yield from found[: places[0]]
    if named[0] not in found:
        yield from found[places[-1] + 1 : places[-1] + 2]


def handles(contact: Contact) -> Iterator[str]:
    """The words of e-mail addresses and links that are the person's own: `praman`, `pr1977`, `kikitastic`.

    Those are the ones that hold a part of the name, or letters and digits, and those by which somebody is called.
    """
    named = [part for part in phrase(contact.name) if len(part) > 3]
    for address in (*contact.email, *contact.links):
        own = address.partition("@")[0].rstrip("/").rpartition("/")[2]
        for word in words(address):
            written = address[word.start : word.end]
            is_own = written in own and is_mixed(written)
            if word.folded not in named and (is_own or any(part in word.folded for part in named)):
                yield written
    for called in _called(contact):
        found = phrase(called)
        if len(found) == 1 and len(called) > 3 and _may_name(*found) and found[0] not in {*ORDINARY, *named}:
            yield called


def _called(contact: Contact) -> Iterator[str]:
    """The names before the @ of their addresses, and those of their pages."""
    yield from (address.partition("@")[0] for address in contact.email)
    yield from map(_page, contact.links)


def _page(link: str) -> str:
    """How the page of a person is called: `me` of `x.com/me`, `me.github.io` and `host.example/@me`; else nothing."""
    address = bare(link)
    parts = [part for part in re.split(r"[/?#]", address)[1:] if part and part not in _WAYS]
    if marked := next((part for part in parts if part[0] in "@~"), ""):
        return marked.lstrip("@~")
    if not is_somebodys(address):
        return ""
    return next(iter(parts), "") if not domain(host(address)) else address.partition(".")[0]


_WAYS = frozenset({"in", "pub", "profile", "people", "u", "user", "add"})
"""What stands before the name of a page: `linkedin.com/in/me`."""

_TEAMS = """
admin admissions alumni application applications apply bewerbung bewerbungen booking buero career careers citations
company contact contacts document documents email empfang enquiries events feed feedback file forms frontdesk general
groups hallo hello help home info information inquiries inquiry international jobs karriere kontakt mail mailbox
marketing media members membership news newsletter noreply office people personal post posts presentation press presse
pulse reception recruiting recruitment registration sales school secretariat secretary sekretariat service
spreadsheets staff students studium support talent team teams verwaltung view website welcome
"""

_NOBODYS = frozenset(_TEAMS.split())
"""How an address is called that is no single person's."""
