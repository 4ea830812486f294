"""The rows of the comparison of options: one function each, and the table of them all.

Each gives the lines of one option's cell. To add a row, copy a neighbour and add it to `ROWS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.journal import Journal
from career_journal.method.vocabulary import FactAbout
from career_journal.records import Option
from career_journal.views.belonging import held_about
from career_journal.views.facts import option_facts
from career_journal.views.heard import Line
from career_journal.views.leaders import leading_in
from career_journal.views.skills import skills_match

if TYPE_CHECKING:
    from career_journal.records import Contact

Lines = Callable[[Journal, date, Option], Iterator[Line]]


@dataclass(frozen=True, slots=True)
class RowKind:
    """One respect in which options are compared.

    Attributes:
        about: what the facts are about that fill it; the questions that feed such facts are those to ask.
        ask: further questions that would fill it, by id.
    """

    id: str
    label: str
    lines: Lines
    about: tuple[FactAbout, ...] = ()
    ask: tuple[str, ...] = ()


def _facts_row(about: FactAbout, label: str, own: Lines | None = None) -> RowKind:
    """A row of facts, with what the option itself or other records say of it before them."""

    def lines(journal: Journal, today: date, option: Option) -> Iterator[Line]:
        if own:
            yield from own(journal, today, option)
        yield from option_facts(journal, today)[option.id].get(about, ())

    return RowKind(about.value, label, lines, (about,))


def _leading(journal: Journal, _today: date, option: Option) -> Iterator[Line]:
    return (Line(organization.name, organization.key) for organization in leading_in(journal).get(option.id, ()))


def _entry_level(_journal: Journal, _today: date, option: Option) -> Iterator[Line]:
    if option.entry_level:
        yield Line(option.entry_level, option.key)


def _barriers(_journal: Journal, _today: date, option: Option) -> Iterator[Line]:
    return (Line(barrier, option.key) for barrier in option.barriers)


def _ratings(journal: Journal, _today: date, option: Option) -> Iterator[Line]:
    """By the profile's criteria in their order, then by any others."""
    criteria = dict.fromkeys((*journal.profile.criteria, *option.ratings))
    return (Line(f"{word}: {option.ratings[word]} of 5", option.key) for word in criteria if word in option.ratings)


def _voices(journal: Journal, today: date, option: Option) -> Iterator[Line]:
    return (Line(contact.name, contact.key, contacts=(contact.id,)) for contact in voices(journal, today, option))


def voices(journal: Journal, today: date, option: Option) -> tuple[Contact, ...]:
    """The different people heard about an option in held interviews, by name."""
    ids = {contact for talk in held_about(journal, today).get(option.id, ()) for contact in talk.contact}
    return tuple(sorted((journal.contacts[contact] for contact in ids), key=lambda one: (one.name.casefold(), one.id)))


def _skills(journal: Journal, _today: date, option: Option) -> Iterator[Line]:
    match = skills_match(journal, option.skills)
    if match.matched:
        yield Line(f"You have {listed(match.matched, 'and')}", option.key)
    if match.missing:
        yield Line(f"You lack {listed(match.missing, 'and')}", option.key)


ROWS: tuple[RowKind, ...] = (
    _facts_row(FactAbout.TREND, "Trends"),
    _facts_row(FactAbout.CREDENTIAL, "Credentials"),
    _facts_row(FactAbout.SALARY, "Salary"),
    _facts_row(FactAbout.LEADER, "Leading employers", _leading),
    _facts_row(FactAbout.ENTRY_LEVEL, "Where I could start", _entry_level),
    _facts_row(FactAbout.BARRIER, "Barriers", _barriers),
    _facts_row(FactAbout.OUTLOOK, "Outlook"),
    _facts_row(FactAbout.GROWTH, "Growth"),
    _facts_row(FactAbout.MOBILITY, "Mobility"),
    _facts_row(FactAbout.VALUES, "Values"),
    _facts_row(FactAbout.CONDITIONS, "Working conditions"),
    _facts_row(FactAbout.BALANCE, "Work-life balance"),
    RowKind("ratings", "My ratings", _ratings, ask=("best-fit", "my-values-fit")),
    RowKind("voices", "Voices heard", _voices),
    RowKind("skills", "Skills", _skills, (FactAbout.SKILL,)),
)
"""Every row, in the order of the comparison."""
