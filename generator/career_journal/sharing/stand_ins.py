"""What people, organizations and records are called in the share edition, and where they stand there."""

from __future__ import annotations

import hmac
from base64 import b32encode
from collections import Counter
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Naming
from career_journal.records import Contact, Entry, Home, Interview, Organization, OwnQuestions
from career_journal.sharing.ordinary import KINDS_OF_PLACES, NO_PLACE, ORDINARY
from career_journal.sharing.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.records.base import Record


CONTACT, ORGANIZATION = "Contact", "Organization"
"""What those without a name are called, each with a number behind it."""


@dataclass(frozen=True, slots=True)
class StandIns:
    """What everybody and everything is called.

    Attributes:
        ids: the key of each shared record -> its id in the share edition.
        people, places: the keys of contacts and organizations -> what they are called within a sentence.
        named_places: the folded words of organizations without a record -> the same; none that a private record names.
    """

    ids: Mapping[str, str]
    people: Mapping[str, str]
    places: Mapping[str, str]
    named_places: Mapping[tuple[str, ...], str]


def is_shared(journal: Journal, record: Record) -> bool:
    """Whether a record exists in the share edition: not when it is private, or a talk with private people alone.

    A journal entry, the words on the home page and those on questions are nothing but their body.
    """
    if record.private:
        return False
    if isinstance(record, Interview):
        return any(not journal.contacts[person].private for person in record.contact)
    return record.share_body or not isinstance(record, (Entry, Home, OwnQuestions))


def own_questions(journal: Journal) -> Mapping[str, str]:
    """The person's own questions by id, in the words in which a conversation shows them; none when they are private."""
    own = journal.own_questions
    return {one.id: one.text for one in own.questions} if own and not own.private else {}


def opaque(secret: bytes, name: str) -> str:
    """An id that says nothing about `name` without the secret, and is the same whenever it is asked for."""
    return b32encode(hmac.digest(secret, name.encode(), "sha256")).decode()[:10].lower()


def stand_ins(journal: Journal, secret: bytes) -> StandIns:
    """All stand-ins of a journal."""
    ids = {
        record.key: opaque(secret, record.key) if "/" in record.key else record.key
        for record in journal.records()
        if is_shared(journal, record)
    }
    sharing = journal.profile.share
    people = _people_in_order(journal, ids)
    places = sorted((key for key in ids if key.startswith("organizations/")), key=ids.__getitem__)
    shared = (record for record in journal.records() if record.key in ids)
    named = sorted(
        {words: name for name in plain_places(journal, shared) if (words := phrase(name))}.items(),
        key=lambda found: opaque(secret, f"organizations {' '.join(found[0])}"),
    )
    known = [journal.organizations[key.partition("/")[2]].name for key in places]
    called = list(_called(ORGANIZATION, sharing.organizations, [*known, *(name for _, name in named)]))
    return StandIns(
        ids,
        dict(zip((one.key for one in people), _called(CONTACT, sharing.names, [p.name for p in people]), strict=True)),
        dict(zip(places, called, strict=False)),
        dict(zip((words for words, _ in named), called[len(places) :], strict=True)),
    )


def _people_in_order(journal: Journal, ids: Mapping[str, str]) -> list[Contact]:
    """By the month of the first conversation that is shared, then by their ids here: by nothing that is not shown."""

    def order(contact: Contact) -> tuple[str, str]:
        talks = [talk for talk in journal.interviews_of.get(contact.id, ()) if talk.key in ids]
        return (f"{talks[0].date.day:%Y-%m}" if talks else "later"), ids[contact.key]

    return sorted((one for one in journal.contacts.values() if one.key in ids), key=order)


def _called(word: str, naming: Naming, names: Iterable[str]) -> Iterator[str]:
    """What each of some people or places is called; no two are called the same, unless by their real names."""
    numbers = count(1)
    used: Counter[str] = Counter()
    for name in names:
        if naming is Naming.REAL:
            yield name
        elif naming is Naming.STAND_IN:
            yield f"{word} {next(numbers)}"
        else:
            initials = " ".join(f"{part[0].upper()}." for part in name.split() if part[0].isalnum())
            used[initials] += 1
            yield f"{initials} ({used[initials]})" if used[initials] > 1 else initials or word


def plain_places(journal: Journal, records: Iterable[Record]) -> Iterator[str]:
    """The organizations that some records name in plain words and that have no record, in the order of the records."""
    for name in _plain_places(records):
        if journal.organization_of(name) is None and _is_name(name):
            yield name


def _plain_places(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        if isinstance(record, Contact) and record.organization:
            yield record.organization
        elif isinstance(record, Interview):
            yield from (referral.organization for referral in record.referrals if referral.organization)
        elif isinstance(record, Organization):
            yield from record.competitors
        yield from (fact.organization for fact in getattr(record, "facts", ()) if fact.organization)


def _is_name(words: str) -> bool:
    """Whether words name somebody, as “Freelance” and “local government” do not. In doubt they do: “adidas”."""
    found = frozenset(phrase(words))
    return not (found <= NO_PLACE or (words.islower() and found <= NO_PLACE | KINDS_OF_PLACES | ORDINARY))
