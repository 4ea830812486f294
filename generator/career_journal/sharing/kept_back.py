"""Everything in a journal that its share edition keeps back, each with its place: what the search for leaks looks for.

It is read off the whole journal and the allow-list alone, and knows nothing of how the shared journal was made.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel

from career_journal.fields import TEXT, Moment, Reference
from career_journal.location import Lines, Value
from career_journal.method.goals import GOALS
from career_journal.method.questions import QUESTIONS
from career_journal.method.vocabulary import Naming, Precision
from career_journal.records import Contact, Interview, Organization, Profile
from career_journal.records.body_text import without_comments
from career_journal.records.interview import Referral
from career_journal.records.shape import shape
from career_journal.sharing.allowed import allowed, is_address
from career_journal.sharing.bodies import hidden_parts
from career_journal.sharing.known import What, is_telling, real_names, words_allowed
from career_journal.sharing.ordinary import ORDINARY
from career_journal.sharing.stand_ins import is_shared, own_questions, plain_places
from career_journal.sharing.unwrapped import days_named
from career_journal.sharing.words import phrase, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.journal import Journal
    from career_journal.location import Keys, Place
    from career_journal.records.base import Record
    from career_journal.records.body import Body
    from career_journal.records.shape import FieldShape


class Secret(NamedTuple):
    """Something that must not show: what it is, its words, and where it stands. An empty path: in no record."""

    what: What
    text: str
    path: str
    place: Place


class Leaf(NamedTuple):
    """One value of a record: the group it stands in, its field, the way to it, and whether all of that is listed."""

    group: type[BaseModel]
    field: FieldShape
    keys: Keys
    value: Any
    listed: bool


def kept_back(journal: Journal) -> tuple[Secret, ...]:
    """What the share edition of a journal must not show.

    A text that the edition itself shows somewhere, or that is the method's own, is no secret; a name is one always.
    """
    shown = _Shown(journal)
    return tuple(dict.fromkeys(one for one in _found(journal) if one.what in _ALWAYS or shown.lacks(one.text)))


_ALWAYS = frozenset({What.NAME, What.ORGANIZATION, What.EMAIL, What.PHONE, What.LINK, What.DAY})

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
    places = set(plain_places(journal))
    days = _days_shown(journal)
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
        if "/" in record.key:
            yield Secret(What.ID, record.id, record.path, Value(()))
        yield from _in_body(record, is_there and record.share_body)
    for path in sorted(journal.attachments):
        yield Secret(What.ID, path.rpartition("/")[2], path, Value(()))


def _days_shown(journal: Journal) -> frozenset[str]:
    """The days that show as such, in texts too: none, unless the profile wants them."""
    texts = _texts_shown(journal) if journal.profile.share.dates is Precision.DAY else ()
    return frozenset(day for text in texts for day in days_named(text))


def _day(value: date | Moment) -> str:
    return f"{value.day if isinstance(value, Moment) else value}"


def leaves(record: Record, listed: Mapping[type[BaseModel], frozenset[str]]) -> Iterator[Leaf]:
    """Every value of a record, those in groups and lists too, and the words that name values of the person's own."""
    yield from _in_group(record, (), listed, True)


def _in_group(
    group: BaseModel, keys: Keys, listed: Mapping[type[BaseModel], frozenset[str]], is_listed: bool
) -> Iterator[Leaf]:
    for name, field in shape(type(group)).items():
        if field.attribute in group.model_fields_set:
            here = is_listed and name in listed.get(type(group), ())
            for way, value in _single_values(getattr(group, field.attribute), (*keys, name)):
                if isinstance(value, BaseModel):
                    yield from _in_group(value, way, listed, here)
                else:
                    yield Leaf(type(group), field, way, value, here)


def _single_values(value: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    """What lists and mappings hold, each with the way to it, and the words of mappings; a value as it is."""
    if isinstance(value, dict):
        for word, inner in value.items():
            yield (*keys, word), str(word)
            yield from _single_values(inner, (*keys, word))
    elif isinstance(value, (list, tuple)):
        for place, inner in enumerate(value):
            yield from _single_values(inner, (*keys, place))
    elif value is not None:
        yield keys, value


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


_TARGETS = re.compile(r"\]\([^)\n]{0,2000}\)|\[\[[^\]|\n]{0,200}|^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
_FOLLOW_UPS = re.compile(r"^##[ \t]+follow-ups\b.*?(?=^##?[ \t]|\Z)", re.MULTILINE | re.DOTALL | re.IGNORECASE)


def _read(body: Body) -> str:
    """The words of a body that is shared, as somebody reads them: no comments, no follow-ups, no targets of links."""
    return _TARGETS.sub(" ", _FOLLOW_UPS.sub(" ", without_comments(body.text)))


def _texts_shown(journal: Journal) -> Iterator[str]:
    """The texts that the share edition shows, as they were written, and those of the method."""
    yield from (question.text for question in QUESTIONS)
    yield from (goal.text for goal in GOALS)
    yield from real_names(journal)
    listed = allowed(journal.profile.share)
    own = own_questions(journal)
    for record in journal.records():
        if is_shared(journal, record):
            asked = record.questions if isinstance(record, Interview) else ()
            yield from (own[one] for one in asked if one in own)
            yield from (f"{leaf.value}" for leaf in leaves(record, listed) if leaf.listed)
            yield _read(record.body) if record.share_body else ""


class _Shown:
    """The words that are shown, to be asked for others."""

    def __init__(self, journal: Journal) -> None:
        self._by_word: dict[str, list[str]] = defaultdict(list)
        for found in set(map(phrase, _texts_shown(journal))):
            text = f" {' '.join(found)} "
            for word in set(found):
                self._by_word[word].append(text)

    def lacks(self, text: str) -> bool:
        """Whether these are words, and none that are shown."""
        sought = phrase(text)
        rarest = min((self._by_word.get(word, []) for word in sought), key=len, default=[])
        return bool(sought) and not any(f" {' '.join(sought)} " in shown for shown in rarest)


def parts_of_names(journal: Journal, secrets: tuple[Secret, ...]) -> Iterator[Secret]:
    """The parts of people's names by which each is known, but for words of the language and those that are allowed."""
    allow = words_allowed(journal)
    for secret in secrets:
        if secret.what is What.NAME:
            for part in words(secret.text):
                folded = part.folded
                if len(folded) > 3 and is_telling(folded, What.NAME) and folded not in ORDINARY and folded not in allow:
                    yield secret._replace(text=secret.text[part.start : part.end])
