"""What a template can say about the page it stands on: links from here, bodies, days and marks, all as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from career_journal.fields import SAFE_SCHEMES, Moment, scheme_of
from career_journal.method.vocabulary import Precision
from career_journal.pages.addresses import anchor, built, record_address
from career_journal.pages.bodies import body_markdown
from career_journal.pages.escaping import escape
from career_journal.pages.titles import date_title, day_title, initials, title_of
from career_journal.records import Entry
from career_journal.records.body import Body
from career_journal.views.follow_ups import State
from career_journal.views.show import shown
from career_journal.views.wording import names

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from career_journal.pages.edition import Edition
    from career_journal.records import Contact
    from career_journal.records.base import Record
    from career_journal.views.coverage import Covered
    from career_journal.views.follow_ups import FollowUp

_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Here:
    """The page at `address`, in one edition of the journal."""

    def __init__(self, edition: Edition, address: str) -> None:
        self._edition = edition
        self._address = address
        self._up = "../" * address.count("/")

    def page(self, place: str) -> Markup:
        """The way from here to a page of ours: `here.page("tags.html")`."""
        return Markup(f"{self._up}{place}")  # noqa: S704 - addresses are made of ids and our own words

    def href(self, key: str, place: str = "") -> Markup:
        """The way from here to a record's page, and there to the id `place`."""
        return self.page(f"{built(record_address(key))}{f'#{place}' if place else ''}")

    def link(self, to: Record | str | None, words: object = None, place: str = "") -> Markup:
        """A link to a record, given as such or by its key: its title, or `words`; nothing for one that isn't there."""
        record = self._edition.journal.record(to) if isinstance(to, str) else to
        if record is None:
            return Markup("")
        address, title = self._edition.name_of(record)
        anchored = f"{address}#{place}" if place else address
        return Markup(f'<a href="{self._up}{anchored}">{escape(words) if words else title}</a>')  # noqa: S704 - escaped

    def title(self, record: Record) -> str:
        """What a record is called."""
        return title_of(self._edition.journal, record)

    def title_at(self, key: str) -> str:
        """What the record of a key is called; empty where there is none."""
        record = self._edition.journal.record(key)
        return self.title(record) if record else ""

    def names(self, contacts: Iterable[str]) -> str:
        """People by their ids: “Priya Raman and Henrik Sørensen”."""
        return names(self._edition.journal, contacts)

    def face(self, contact: Contact) -> Markup:
        """A person's initials, to find them by at a glance; their name stands beside them; nothing in an excerpt.

        Stand-ins have no initials.
        """
        if self._edition.journal.is_excerpt:
            return Markup("")
        return Markup(f'<span class="cj-face" aria-hidden="true">{escape(initials(contact.name))}</span>')  # noqa: S704

    def question(self, question: str) -> Markup:
        """A question's words, as a link to what is known about it."""
        words = self._edition.journal.questions[question].text
        place = self.page(f"questions.html#{escape(quote(anchor('question', question)))}")
        return Markup(f'<a href="{place}">{escape(words)}</a>')  # noqa: S704 - both are escaped

    def covered(self, cell: Covered) -> Markup:
        """The way to the first answer of a question."""
        for folder, ids in (("interviews", cell.interviews), ("entries", cell.entries)):
            if ids:
                return self.href(f"{folder}/{ids[0]}", cell.question)
        return self.href(f"options/{cell.subject}")

    def mentions(self, record: Record) -> tuple[Record, ...]:
        """The journal entries about a record, and the records whose text links to it."""
        pointing = shown(self._edition.journal, record).pointing
        found = {p.record.key: p.record for p in pointing if p.field is None or isinstance(p.record, Entry)}
        return tuple(found.values())

    def organization(self, name: str | None) -> Markup:
        """An organization's page, or its name where it has none."""
        return self.link(self._edition.journal.organization_of(name)) or escape(name)

    def outside(self, target: str, scheme: str = "") -> Markup:
        """A link out of the journal where it is safe, else its text. `scheme`: `mailto`, `tel`, for a bare address."""
        address = f"{scheme}:{target.replace(' ', '') if scheme == 'tel' else target}" if scheme else target
        if scheme_of(address) not in SAFE_SCHEMES:
            return escape(target)
        return Markup(f'<a href="{escape(address)}">{escape(target)}</a>')  # noqa: S704 - both are escaped

    def all_outside(self, targets: Iterable[str], scheme: str = "") -> tuple[Markup, ...]:
        """Several links out of the journal."""
        return tuple(self.outside(target, scheme) for target in targets)

    def tag(self, tag: str) -> Markup:
        """A tag, as a link to its records."""
        return Markup(f'<a class="cj-tag" href="{self.page(escape(self._edition.tags[tag].place))}">{escape(tag)}</a>')  # noqa: S704

    def body(self, record: Record) -> Markup:
        """A record's body as Markdown; empty when there is none."""
        return body_markdown(self._edition.journal, record, self._address)

    def excerpt(self, record: Record, text: str) -> Markup:
        """A part of a record's body as Markdown."""
        return body_markdown(self._edition.journal, record, self._address, Body(text))

    def mark(self, record: Record | None) -> Markup:
        """For a record with something wrong in it, a mark that leads to what that is."""
        if record is None or record.path not in self._edition.faulty:
            return Markup("")
        place = self.page(f"attention.html#{escape(anchor('file', record.path))}")
        return Markup(f' <a class="cj-mark" href="{place}" title="Something in this file needs attention">check</a>')  # noqa: S704

    def file(self, record: Record) -> str:
        """The file that a record is in; none in an excerpt, whose records are in no file."""
        return "" if self._edition.journal.is_excerpt else record.path

    def day(self, day: date | Moment | None, *, weekday: bool = False) -> Markup:
        """A day, with its time where it has one, as people write it: “6 Oct 2026, 16:10”; or the month alone."""
        if day is None:
            return Markup("")
        moment = day if isinstance(day, Moment) else Moment(day)
        if self._edition.journal.precision is Precision.MONTH:
            words = date_title(self._edition.journal, moment.day)
            return Markup(f'<time datetime="{moment.day:%Y-%m}">{words}</time>')  # noqa: S704 - made of numbers
        words = day_title(moment.day)
        if weekday:
            words = f"{_WEEKDAYS[moment.day.weekday()]} {words}"
        if moment.clock:
            words += f", {moment.clock:%H:%M}"
        return Markup(f'<time datetime="{moment}">{words}</time>')  # noqa: S704 - made of numbers

    def sorted(self, day: date | Moment) -> str:
        """What a day is sorted by: itself, or its month."""
        return f"{day}"[:7] if self._edition.journal.precision is Precision.MONTH else f"{day}"

    def state(self, item: FollowUp) -> str:
        """Where a follow-up stands, in words: “5 days overdue”, “due today”, “in 3 days”, “rests”, “done”."""
        days = (self._edition.today - item.due).days
        words = {
            State.OVERDUE: f"{days} {'day' if days == 1 else 'days'} overdue",
            State.DUE: "due today",
            State.SNOOZED: "rests",
            State.DONE: "done",
        }
        return words.get(item.state) or self.in_days(item.due)

    def in_days(self, day: date) -> str:
        """How far away a day is, in words: “today”, “in 3 days”, “2 days ago”."""
        days = (day - self._edition.today).days
        if abs(days) <= 1:
            return {-1: "yesterday", 0: "today", 1: "tomorrow"}[days]
        return f"in {days} days" if days > 0 else f"{-days} days ago"
