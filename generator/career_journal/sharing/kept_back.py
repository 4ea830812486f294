"""Everything in a journal that its share edition keeps back, each with its place: what the search for leaks looks for.

It is read off the whole journal and the allow-list alone, and knows nothing of how the shared journal was made.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from career_journal.diagnostics import WHOLE_FILE
from career_journal.fields import TEXT, Moment, Reference
from career_journal.location import Lines, Value
from career_journal.method.vocabulary import Naming
from career_journal.records import Contact, Organization, Profile
from career_journal.records.interview import Referral
from career_journal.sharing.allowed import allowed, is_address
from career_journal.sharing.bodies import hidden_parts
from career_journal.sharing.hosts import bare, domain, host
from career_journal.sharing.leaves import leaves
from career_journal.sharing.names import is_ordinary, is_telling, words_allowed, words_listed
from career_journal.sharing.nicknames import handles
from career_journal.sharing.shown import ShownWords, days_shown
from career_journal.sharing.stand_ins import is_shared, plain_places
from career_journal.sharing.unwrapped import plain
from career_journal.sharing.what import What
from career_journal.sharing.words import phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from career_journal.journal import Journal
    from career_journal.location import Place
    from career_journal.records.base import Record
    from career_journal.sharing.leaves import Leaf


class Secret(NamedTuple):
    """Something that must not show: what it is, its words, and where it stands. An empty path: in no record."""

    what: What
    text: str
    path: str
    place: Place


def kept_back(journal: Journal, labels: Iterable[str] = ()) -> tuple[Secret, ...]:
    """What the share edition of a journal must not show.

    A text or a file name that the edition itself shows somewhere, that is the method's own, or that one of the `labels`
    says, which are what pages say by themselves, is no secret; a name is one always, unless it is a word of the
    language. Neither is one of which the profile allows every word.
    """
    shown, allow = ShownWords(journal, labels), words_allowed(journal)
    listed = words_listed(journal)

    def is_secret(one: Secret) -> bool:
        if one.what in _NAMES and is_ordinary(one.text, allow):
            return False
        if one.what in _MAY_BE_ALLOWED and _is_listed(one.text, listed):
            return False
        return one.what in _ALWAYS or shown.lacks(one.text)

    return tuple(dict.fromkeys(filter(is_secret, _found(journal))))


_NAMES = frozenset({What.NAME, What.ORGANIZATION})


_MAY_BE_ALLOWED = _NAMES | {What.ID}


_ALWAYS = _NAMES | {What.EMAIL, What.PHONE, What.LINK, What.DAY}


def _is_listed(name: str, listed: frozenset[str]) -> bool:
    """Whether all words of a name are on a list; numbers say nothing by themselves."""
    found = {word for word in phrase(name) if not word.isdecimal()}
    return bool(found) and found <= listed


_IDENTITY = {
    (Contact, "name"): What.NAME,
    (Referral, "name"): What.NAME,
    (Profile, "name"): What.NAME,
    (Organization, "name"): What.ORGANIZATION,
    (Contact, "email"): What.EMAIL,
    (Contact, "phone"): What.PHONE,
}


def _found(journal: Journal) -> Iterator[Secret]:
    listed = allowed(journal.profile.share)
    sharing = journal.profile.share
    places = set(plain_places(journal, journal.records()))
    days = days_shown(journal)
    for record in journal.records():
        is_there = is_shared(journal, record)
        real = {
            What.NAME: is_there and sharing.names is Naming.REAL and not isinstance(record, Profile),
            What.ORGANIZATION: is_there and sharing.organizations is Naming.REAL,
        }
        for leaf in leaves(record, listed):
            what = _what(leaf, places)
            text = _day(leaf.value) if what is What.DAY else f"{leaf.value}"
            is_shown = (is_there and leaf.listed and what not in _ALWAYS) or text in days
            if what and not real.get(what) and not is_shown:
                yield Secret(what, text, record.path, Value(leaf.keys))
        if isinstance(record, Organization) and record.website and not real[What.ORGANIZATION]:
            yield Secret(What.LINK, domain(host(bare(record.website))), record.path, Value(("website",)))
        if "/" in record.key:
            yield Secret(What.ID, record.id, record.path, WHOLE_FILE)
        yield from _in_body(record, is_there and record.share_body)
    for path in sorted(journal.attachments):
        yield Secret(What.ID, path.rpartition("/")[2], path, WHOLE_FILE)


def _what(leaf: Leaf, places: set[str]) -> What | None:
    """What a value is; None for one that says nothing by itself: a number, a word of the method, a record's id."""
    field = leaf.field
    if found := _IDENTITY.get((leaf.group, field.name)):
        return found
    if isinstance(leaf.value, (date, Moment)):
        return What.DAY
    if field.name == "custom":
        return What.CUSTOM
    if field.name == "tags":
        return What.TAG
    if is_address(field):
        return What.LINK
    if isinstance(field.of, Reference) and leaf.value in places:
        return What.ORGANIZATION
    is_text = field.of is TEXT or (field.mapping and isinstance(leaf.value, str)) or field.is_free_text
    return What.TEXT if is_text else None


def _day(value: date | Moment) -> str:
    return f"{value.day if isinstance(value, Moment) else value}"


_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\s*\n\s*")


def _in_body(record: Record, is_shown: bool) -> Iterator[Secret]:
    """The sentences of a body that is not shared, and those parts of one that is that no body shows."""
    if not record.body.text:
        return
    lines = Lines(record.body.text, record.body.line)
    parts = hidden_parts(record.body) if is_shown else [(0, len(record.body.text))]
    for start, end in parts:
        position = start
        for sentence in _SENTENCES.split(record.body.text[start:end]):
            position = record.body.text.find(sentence, position)
            what = What.COMMENT if is_shown else What.BODY
            yield Secret(what, sentence, record.path, lines.span(position, position + len(sentence)))


def parts_of_names(journal: Journal, secrets: tuple[Secret, ...], labels: Iterable[str]) -> Iterator[Secret]:
    """The parts of people's names by which each is known, and of their addresses.

    Not so words of the language, those that are allowed, and those of the `labels`: what pages say whoever is meant.
    """
    said = frozenset(word for text in labels for word in plain(text).split())
    allow = words_allowed(journal)
    in_addresses = (
        Secret(What.NAME, " ".join(handles(contact)), contact.path, Value(()))
        for contact in journal.contacts.values()
        if journal.profile.share.names is not Naming.REAL or contact.private
    )
    for secret in (*(secret for secret in secrets if secret.what is What.NAME), *in_addresses):
        for part in words(secret.text):
            written = secret.text[part.start : part.end]
            is_known = is_ordinary(written, allow) or plain(written) in said
            if len(part.folded) > 2 and is_telling(part.folded) and not is_known:
                yield secret._replace(text=written)
