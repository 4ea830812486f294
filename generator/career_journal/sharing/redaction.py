"""From the whole journal to the one that is shared: new records that hold what the allow-list names, no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from career_journal.fields import TEXT, Moment, Reference
from career_journal.journal import Journal, Link
from career_journal.method.goals import GOALS_BY_ID
from career_journal.method.questions import QUESTIONS_BY_ID
from career_journal.method.vocabulary import Naming, Precision
from career_journal.records import RECORD_TYPES, Contact, Interview, Organization
from career_journal.records.body import Body
from career_journal.records.fact import Fact
from career_journal.records.interview import Referral
from career_journal.records.references import pointers
from career_journal.records.shape import shape
from career_journal.sharing.allowed import allowed
from career_journal.sharing.bodies import answered
from career_journal.sharing.known import known
from career_journal.sharing.stand_ins import own_questions, stand_ins
from career_journal.sharing.texts import Replaced, Texts, Written
from career_journal.sharing.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import BaseModel

    from career_journal.diagnostics import Diagnostic
    from career_journal.location import Keys
    from career_journal.records.base import Record
    from career_journal.records.shape import FieldShape


@dataclass(frozen=True, slots=True)
class Shared:
    """The journal that is shared, and what was replaced in its texts.

    `undecided`: where a part of a name stands alone. The journal may be shared only when there is none. `origins`: the
    key of each of its records -> the file that it comes from. `written`: what each text became.
    """

    journal: Journal
    replaced: tuple[Replaced, ...]
    undecided: tuple[Diagnostic, ...]
    origins: Mapping[str, str]
    written: tuple[Written, ...]


def shared(journal: Journal, today: date, secret: bytes) -> Shared:
    """The share edition of a journal on a day. `secret`: what addresses are made with; another gives others."""
    redaction = _Redaction(journal, today, secret)
    result = redaction.journal()
    texts = redaction.texts
    undecided = tuple(sorted(texts.undecided, key=lambda one: (one.path, one.span)))
    return Shared(result, tuple(texts.replaced), undecided, redaction.origins, tuple(texts.written))


class _Redaction:
    """One journal on its way into its share edition."""

    def __init__(self, journal: Journal, today: date, secret: bytes) -> None:
        self._whole = journal
        self._today = today
        self._sharing = journal.profile.share
        self._allowed = allowed(self._sharing)
        self._called = stand_ins(journal, secret)
        self._own_questions = own_questions(journal)
        self.texts = Texts(journal, known(journal, self._called))

    @property
    def origins(self) -> Mapping[str, str]:
        """For the key of each shared record, the file that it comes from."""
        ids = self._called.ids
        return {f"{key.rpartition('/')[0]}/{place}": f"{key}.md" for key, place in ids.items() if "/" in key}

    def journal(self) -> Journal:
        """The journal that is shared. What its records lack says nothing: it was left out."""
        whole = self._whole
        folders: dict[str, Any] = {folder: dict(self._records(folder)) for folder in RECORD_TYPES}
        result = Journal(
            whole.root,
            self._record(whole.profile),
            **folders,
            own_questions=self._if_shared(whole.own_questions),
            home=self._if_shared(whole.home),
            is_excerpt=True,
            precision=self._sharing.dates,
        )
        return replace(result, links=tuple(_links(result)))

    def _records(self, folder: str) -> Iterator[tuple[str, Record]]:
        """By their ids here, so that not even their order tells what they were called."""
        found = {self._called.ids.get(record.key, ""): record for record in self._whole.folder(folder).values()}
        found.pop("", None)
        for place in sorted(found):
            yield place, self._record(found[place])

    def _if_shared(self, record: Any) -> Any:
        return self._record(record) if record and record.key in self._called.ids else None

    def _record(self, record: Any) -> Any:
        values = {} if record.private else dict(self._values(record, record, ()))
        folder = record.path.rpartition("/")[0]
        if folder:
            values["id"] = self._called.ids[record.key]
            values["path"] = f"{folder}/{values['id']}.md"
        else:
            values |= {"id": record.id, "path": record.path}
        values["body"] = self._body(record)
        if isinstance(record, (Contact, Organization)):
            values["name"] = self._name(record, values)
        if isinstance(record, Interview):
            # Worked out from the day, of which the month alone remains.
            values["status"] = record.status_on(self._today)
        return type(record).model_construct(**values)

    def _name(self, record: Contact | Organization, values: dict[str, Any]) -> str:
        """“Contact 7, senior, research”, “Organization 3, water”."""
        if isinstance(record, Contact):
            called, naming = self._called.people[record.key], self._sharing.names
            level = values.get("level")
            further = [level and level.label, values.get("function")]
        else:
            called, naming = self._called.places[record.key], self._sharing.organizations
            further = [values.get("industry")]
        return ", ".join([called, *filter(None, further)]) if naming is Naming.STAND_IN else called

    def _body(self, record: Record) -> Body:
        if record.share_body and not record.private:
            return self.texts.body(record, self._called.ids)
        return answered(self._whole, record) if isinstance(record, Interview) else Body()

    def _values(self, record: Record, group: BaseModel, keys: Keys) -> Iterator[tuple[str, Any]]:
        """The fields of a record, or of a group in it, that are on the list, as they are shown."""
        listed = self._allowed.get(type(group), frozenset())
        for name, field in shape(type(group)).items():
            if name in listed and field.attribute in group.model_fields_set:
                value = self._value(record, field, getattr(group, field.attribute), (*keys, name))
                if value is not None:
                    yield field.attribute, value

    def _value(self, record: Record, field: FieldShape, value: Any, keys: Keys) -> Any:
        if field.mapping:
            return {self.texts.field(record, (*keys, word), word): inner for word, inner in value.items()}
        if field.many:
            found = (self._single(record, field, inner, (*keys, place)) for place, inner in enumerate(value))
            return tuple(inner for inner in found if inner is not None)
        return self._single(record, field, value, keys)

    def _single(self, record: Record, field: FieldShape, value: Any, keys: Keys) -> Any:
        if field.part:
            return self._group(record, value, keys)
        if isinstance(field.of, Reference):
            return self._reference(record, field.of, value, keys)
        if field.of is TEXT:
            return self._text(record, keys, value)
        return self._day(value)

    def _group(self, record: Record, group: BaseModel, keys: Keys) -> Any:
        values = dict(self._values(record, group, keys))
        if isinstance(group, Referral) and "contact" not in values:
            values["name"] = "someone"
        if isinstance(group, Fact) and values.keys().isdisjoint({"says", "low", "high"}):
            return None
        return type(group).model_construct(**values)

    def _reference(self, record: Record, reference: Reference, target: str, keys: Keys) -> str | None:
        whole, ids = self._whole, self._called.ids
        if reference.folder == "organizations":
            place = whole.organization_of(target)
            if place:
                return ids.get(place.key)
            return self._called.named_places.get(phrase(target)) or self._text(record, keys, target)
        key = f"{reference.folder}/{target}"
        if reference.or_words:
            # Where a fact comes from: an interview is for its own page to say, words and addresses stay.
            return None if whole.record(key) else self._text(record, keys, target)
        return ids.get(key)

    def _text(self, record: Record, keys: Keys, text: str) -> str | None:
        """A text without names. What an interview names by its id stays, or is one's own question in words."""
        if isinstance(record, Interview) and keys[0] in {"goals", "goals_met", "questions"}:
            if text in GOALS_BY_ID or text in QUESTIONS_BY_ID:
                return text
            if text in self._whole.questions:
                text = self._own_questions.get(text, "")
        return self.texts.field(record, keys, text) or None

    def _day(self, value: Any) -> Any:
        """A day as exact as days are shared, and no time of day; anything else stays."""
        day = value.day if isinstance(value, Moment) else value
        if isinstance(day, date) and self._sharing.dates is Precision.MONTH:
            day = day.replace(day=1)
        return Moment(day) if isinstance(value, Moment) else day


def _links(journal: Journal) -> Iterator[Link]:
    for record in journal.records():
        for pointer in pointers(record):
            if journal.record(target := f"{pointer.folder}/{pointer.target}"):
                yield Link(record.key, target, pointer.keys)
        for link in record.body.links:
            if (place := journal.destination(record, link)) and journal.record(place):
                yield Link(record.key, place)
