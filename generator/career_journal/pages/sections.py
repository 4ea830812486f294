"""What the section pages show, where it is more than one view."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import FactAbout, Owner
from career_journal.views.follow_ups import State, follow_ups
from career_journal.views.home import Today, today_list
from career_journal.views.options import Comparison, comparison
from career_journal.views.questions import QuestionMatrix, QuestionRow, question_matrix
from career_journal.views.sources import PeopleBySource, people_by_source
from career_journal.views.stages import stage_summary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.method.stages import Stage
    from career_journal.pages.edition import Edition
    from career_journal.records import Contact, Home, Interview, OwnQuestions, Profile
    from career_journal.records.base import Record
    from career_journal.records.fact import Fact
    from career_journal.views.contact_digest import ContactDigest
    from career_journal.views.coverage import Covered
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.heard import Heard
    from career_journal.views.option_digest import OptionDigest
    from career_journal.views.organization_digest import OrganizationDigest
    from career_journal.views.stages import StageSummary


@dataclass(frozen=True, slots=True)
class HomePage:
    """Today, with the person's own words; `wrong` counts the files that have something to mend."""

    today: Today
    profile: Profile
    home: Home | None
    wrong: int


def home_page(edition: Edition) -> HomePage:
    """The first page."""
    journal = edition.journal
    wrong = len(edition.faulty.difference(edition.withheld))
    return HomePage(today_list(journal, edition.today), journal.profile, journal.home, wrong)


@dataclass(frozen=True, slots=True)
class StagePage:
    """A stage's summary.

    Attributes:
        cells: its coverage by subject.
        facts: its facts by what they are about, in the order of the vocabulary, so that voices can be compared.
        board: for cultivate, an organization a row.
    """

    summary: StageSummary
    cells: Mapping[str, tuple[Covered, ...]]
    facts: Mapping[FactAbout, tuple[Heard[Fact], ...]]
    board: tuple[OrganizationDigest, ...]


def stage_page(edition: Edition, stage: Stage) -> StagePage:
    """The page of one stage."""
    summary = stage_summary(edition.journal, edition.today, stage)
    cells: dict[str, list[Covered]] = defaultdict(list)
    for cell in summary.coverage:
        cells[cell.subject].append(cell)
    facts = {about: tuple(heard for heard in summary.facts if heard.what.about is about) for about in FactAbout}
    board = tuple(edition.places[place.id] for place in summary.organizations)
    return StagePage(
        summary,
        {subject: tuple(found) for subject, found in cells.items()},
        {about: heard for about, heard in facts.items() if heard},
        board,
    )


@dataclass(frozen=True, slots=True)
class Group:
    """Follow-ups that stand together under a heading; `empty` is what is said when there are none."""

    id: str
    title: str
    empty: str
    items: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True)
class FollowUpsPage:
    """What is open, in groups, and what is done."""

    groups: tuple[Group, ...]
    done: tuple[FollowUp, ...]

    @property
    def any(self) -> bool:
        """Whether there is anything at all."""
        return bool(self.done or any(group.items for group in self.groups))


def follow_ups_page(edition: Edition) -> FollowUpsPage:
    """All follow-ups; those that others owe me stand apart, and so does what rests."""
    found: dict[str, list[FollowUp]] = defaultdict(list)
    for item in follow_ups(edition.journal, edition.today):
        awaited = item.owner is Owner.THEM and item.state not in (State.DONE, State.SNOOZED)
        found["waiting" if awaited else item.state].append(item)
    groups = tuple(Group(key.capitalize(), title, empty, tuple(found[key])) for key, title, empty in _GROUPS)
    return FollowUpsPage(groups, tuple(reversed(found[State.DONE])))


_GROUPS = (
    ("overdue", "Overdue", "Nothing is overdue."),
    ("due", "Due today", "Nothing is due today."),
    ("upcoming", "Upcoming", "Nothing is coming up."),
    ("waiting", "Waiting for them", "Nobody owes you anything."),
    ("snoozed", "Snoozed", "Nothing rests."),
)


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next with a person: the record that says so, in words, and its day."""

    record: Record | str
    what: str
    day: date


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the table of contacts."""

    contact: Contact
    last_touch: date | None
    next: Next | None


@dataclass(frozen=True, slots=True)
class ContactsPage:
    """Everyone by name, and by the way I found them."""

    people: tuple[PersonRow, ...]
    sources: tuple[PeopleBySource, ...]


def contacts_page(edition: Edition) -> ContactsPage:
    """The index of contacts."""
    people = sorted(edition.people.values(), key=lambda person: (person.contact.name.casefold(), person.contact.id))
    rows = tuple(PersonRow(person.contact, person.last_touch, _next(edition, person)) for person in people)
    return ContactsPage(rows, people_by_source(edition.journal))


def _next(edition: Edition, person: ContactDigest) -> Next | None:
    """The interview that is planned or the follow-up that is open, whichever comes first."""
    planned = [Next(one, "interview", one.date.day) for one in person.interviews if _to_come(edition, one)]
    owed = [Next(item.record, item.what, item.due) for item in person.follow_ups if item.is_open]
    return min((*planned, *owed), key=lambda following: following.day, default=None)


def _to_come(edition: Edition, interview: Interview) -> bool:
    return interview.is_planned(edition.today) and interview.date.day >= edition.today


@dataclass(frozen=True, slots=True)
class OptionsPage:
    """The options in a few words each, and side by side."""

    options: tuple[OptionDigest, ...]
    comparison: Comparison


def options_page(edition: Edition) -> OptionsPage:
    """The index of options."""
    return OptionsPage(tuple(edition.options.values()), comparison(edition.journal, edition.today))


@dataclass(frozen=True, slots=True)
class QuestionsPage:
    """What is open, all questions by all options, and what I say about my own questions.

    `groups` are the rows of the matrix by the stage that asks them, in the order of their first; None asks in any.
    """

    matrix: QuestionMatrix
    groups: Mapping[Stage | None, tuple[QuestionRow, ...]]
    own: OwnQuestions | None


def questions_page(edition: Edition) -> QuestionsPage:
    """The page of questions."""
    matrix = question_matrix(edition.journal, edition.today)
    stages = dict.fromkeys(row.question.stage for row in matrix.rows)
    groups = {stage: tuple(row for row in matrix.rows if row.question.stage is stage) for stage in stages}
    return QuestionsPage(matrix, groups, edition.journal.own_questions)


def interviews_page(edition: Edition) -> tuple[Interview, ...]:
    """Every interview, the latest first."""
    return edition.journal.interviews_by_date[::-1]


def organizations_page(edition: Edition) -> tuple[OrganizationDigest, ...]:
    """Every organization."""
    return tuple(edition.places.values())
