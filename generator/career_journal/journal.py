"""The whole journal: all records by type and id, the questions, and which record points to which.

A journal is a value. It is made by the reader, and handed with `today` to checks and views.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from career_journal.ids import bare_name
from career_journal.method.questions import QUESTIONS, Question
from career_journal.method.vocabulary import Precision
from career_journal.method.wording import normalized, question_in_heading
from career_journal.records import (
    RECORD_TYPES,
    Contact,
    Entry,
    Home,
    Interview,
    Option,
    Organization,
    OwnQuestions,
    Profile,
)
from career_journal.records.body_links import candidates, is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from career_journal.diagnostics import Finding
    from career_journal.location import Keys, Source, Span
    from career_journal.records.base import Record
    from career_journal.records.body import Body, BodyLink
    from career_journal.records.interview import Referral


class Link(NamedTuple):
    """One record points to another, from its front matter (`keys`) or from its body (no keys)."""

    source: str
    target: str
    keys: Keys = ()


class Dangling(NamedTuple):
    """A reference to a record that does not exist or can't be read, where it stands, and the folder it points into.

    The record itself does without it. `keys` are the way to it in the file.
    """

    record: Record
    place: Span
    folder: str
    target: str
    keys: Keys


class Astray(NamedTuple):
    """A link in a body that leads to no record, to no attachment, and to no address that is safe to open."""

    record: Record
    link: BodyLink

    @property
    def span(self) -> Span:
        """Where the link's target stands in the record's file."""
        return self.record.body.span(self.link)


class Answer(NamedTuple):
    """A question with text under it, in the body of an interview or an entry.

    `question` is the id of a question of the journal; None for one that only this record asks.
    """

    question: str | None
    heading: str
    text: str
    span: Span


@dataclass(frozen=True)
class Journal:
    """Everything that could be read. References in its records lead to records: what does not is in `dangling`.

    Attributes:
        withheld: the keys of records that are no part of it, because they can't be read or lack what they need.
        with_rests: the same with what those say that only lack something, for further faults to be found in them; None
            when there are none. What they lack is made up there.
        sources: the files by path, for places and for editing.
        faults: what the reader found, by the name of the check that reports it.
        attachments: the files under attachments/, relative to the journal, with forward slashes.
        is_excerpt: it is part of a journal, for others to read. That something is not in it says nothing.
        precision: how exact its days are; of months, each day is the first.
    """

    root: Path
    profile: Profile
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    interviews: Mapping[str, Interview] = field(default_factory=dict)
    options: Mapping[str, Option] = field(default_factory=dict)
    organizations: Mapping[str, Organization] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    own_questions: OwnQuestions | None = None
    home: Home | None = None
    withheld: frozenset[str] = frozenset()
    dangling: tuple[Dangling, ...] = ()
    astray: tuple[Astray, ...] = ()
    links: tuple[Link, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    faults: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    attachments: frozenset[str] = frozenset()
    with_rests: Journal | None = None
    is_excerpt: bool = False
    precision: Precision = Precision.DAY

    def folder(self, name: str) -> Mapping[str, Record]:
        """The records of one folder by id."""
        return {
            "contacts": self.contacts,
            "interviews": self.interviews,
            "options": self.options,
            "organizations": self.organizations,
            "entries": self.entries,
        }[name]

    def records(self) -> Iterator[Record]:
        """Every record: the profile and the other single files first, then folder by folder, by id."""
        yield from (single for single in (self.profile, self.own_questions, self.home) if single and single.path)
        for name in ("contacts", "interviews", "options", "organizations", "entries"):
            yield from self.folder(name).values()

    def record(self, key: str) -> Record | None:
        """The record of a key such as `contacts/priya-raman`, or None."""
        return self.by_key.get(key)

    @cached_property
    def by_key(self) -> Mapping[str, Record]:
        """All records by their keys."""
        return {record.key: record for record in self.records()}

    def destination(self, record: Record, link: BodyLink) -> str | None:
        """The record's key or the attachment that a link in a body leads to; None when it leads to neither."""
        if is_elsewhere(link):
            return None
        possible = candidates(record.path, link, RECORD_TYPES)
        return next((place for place in possible if place in self.by_key or place in self.attachments), None)

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The bank and the person's own questions by id; an own one of the same id brings its wording."""
        questions = {question.id: question for question in QUESTIONS}
        for own in self.own_questions.questions if self.own_questions else ():
            questions[own.id] = own.joined_with(questions.get(own.id))
        return questions

    def answers(self, record: Record) -> tuple[Answer, ...]:
        """The answered questions of an interview or entry: those with text under their heading."""
        found: tuple[Answer, ...] | None = self.remembered.get(("answers", record.key))
        if found is None:
            found = self.remembered["answers", record.key] = tuple(self._answers(record.body))
        return found

    def _answers(self, body: Body) -> Iterator[Answer]:
        for section in body.answers:
            if section.text:
                heading, question = question_in_heading(section.title, self.questions_by_words)
                yield Answer(question if question in self.questions else None, heading, section.text, section.span)

    @cached_property
    def questions_by_words(self) -> Mapping[str, str]:
        """The ids of questions by their normalised words; the bank's own wording stays known beside the person's."""
        bank = {normalized(question.text): question.id for question in QUESTIONS}
        return bank | {normalized(question.text): question.id for question in self.questions.values()}

    @cached_property
    def backlinks(self) -> Mapping[str, tuple[Link, ...]]:
        """For each record's key, the links that point to it."""
        found: dict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            found[link.target].append(link)
        return {target: tuple(links) for target, links in found.items()}

    @cached_property
    def interviews_by_date(self) -> tuple[Interview, ...]:
        """All interviews by date, those of one moment by id."""
        return tuple(sorted(self.interviews.values(), key=lambda interview: (str(interview.date), interview.id)))

    @cached_property
    def interviews_of(self) -> Mapping[str, tuple[Interview, ...]]:
        """For each contact's id, the interviews with them, by date."""
        found: dict[str, list[Interview]] = defaultdict(list)
        for interview in self.interviews_by_date:
            for contact in dict.fromkeys(interview.contact):
                found[contact].append(interview)
        return {contact: tuple(interviews) for contact, interviews in found.items()}

    def organization_of(self, name: str | None) -> Organization | None:
        """The organization that a reference or a name in plain words means, or None."""
        if name is None:
            return None
        return self.organizations.get(name) or self._organizations_by_name.get(name.casefold())

    def contact_of(self, referral: Referral) -> Contact | None:
        """The contact whom a referral means: the one it points to, else the only one called so, titles aside."""
        if referral.contact:
            return self.contacts.get(referral.contact)
        called_so = self.called(referral.name or "")
        return called_so[0] if len(called_so) == 1 else None

    def called(self, name: str) -> Sequence[Contact]:
        """The contacts of that name, titles aside."""
        return self._contacts_by_name.get(bare_name(name), ())

    def name_of(self, contact: Contact) -> str:
        """A contact's name; where others are called so too, with what tells them apart: where they work, or the id."""
        others = [one for one in self.called(contact.name) if one is not contact]
        if not others or self.is_excerpt:
            return contact.name
        place = self._workplace(contact)
        is_telling = place and place not in map(self._workplace, others)
        return f"{contact.name} ({place if is_telling else contact.id})"

    def _workplace(self, contact: Contact) -> str | None:
        organization = self.organization_of(contact.organization)
        return organization.name if organization else contact.organization

    @cached_property
    def remembered(self) -> dict[object, Any]:
        """What was worked out about this journal, so that it is worked out once; gone together with the journal."""
        return {}

    @cached_property
    def _contacts_by_name(self) -> Mapping[str, list[Contact]]:
        found: dict[str, list[Contact]] = defaultdict(list)
        for contact in self.contacts.values():
            found[bare_name(contact.name)].append(contact)
        return found

    @cached_property
    def _organizations_by_name(self) -> Mapping[str, Organization]:
        return {organization.name.casefold(): organization for organization in self.organizations.values()}
