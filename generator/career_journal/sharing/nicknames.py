"""What else people are called: in the names of their files, and in their addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.sharing.words import is_mixed, phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.records import Contact


def nicknames(contact: Contact) -> Iterator[str]:
    """The words by which the file is called and the person is not: `Bob` of Robert Smith in `bob-smith`.

    Behind a word that is in the name stands what tells two files apart: `anna-water`.
    """
    named = phrase(contact.name)
    found = phrase(contact.id)
    first_alone = not set(found).isdisjoint(named)
    for word in found[:1] if first_alone else found:
        if word not in named:
            yield word.capitalize()


def handles(contact: Contact) -> Iterator[str]:
    """The words of e-mail addresses and links that hold a part of the name, or letters and digits: `praman`, `pr1977`.

    The other words of an address are those of a company or of a service.
    """
    named = [part for part in phrase(contact.name) if len(part) > 3]
    for address in (*contact.email, *contact.links):
        own = address.partition("@")[0].rstrip("/").rpartition("/")[2]
        for word in words(address):
            written = address[word.start : word.end]
            is_own = written in own and is_mixed(written)
            if word.folded not in named and (is_own or any(part in word.folded for part in named)):
                yield written
