"""The options side by side: what is known about each, who said it, and whom to ask about the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import Audience, FactAbout, OptionStatus
from career_journal.views.coverage import option_coverage
from career_journal.views.facts import option_salaries
from career_journal.views.heard import Line
from career_journal.views.option_rows import ROWS
from career_journal.views.plain_text import beginning
from career_journal.views.whom_to_ask import whom_to_ask

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.questions import Question
    from career_journal.records import Contact, Option
    from career_journal.records.base import Record
    from career_journal.views.coverage import Covered
    from career_journal.views.option_rows import RowKind
    from career_journal.views.salaries import SalaryRange

MOST_CHARACTERS = 160
"""Of an answer, a sentence or two is enough beside others; the rest is a click away."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known about one option in one respect.

    Attributes:
        lines: what was said, and by whom; where there are no facts, how the answers to the row's questions begin.
        disagree: whether those who spoke can't all be right: two salary ranges have no amount in common.
        ask: for an empty cell, the questions that would fill it: those for others first, then those for myself.
        whom: for an empty cell, the people who could answer those for others, the likeliest first, three at most.
        salaries: in the row of salaries, the ranges over all who spoke of pay.
    """

    lines: tuple[Line, ...]
    disagree: bool = False
    ask: tuple[Question, ...] = ()
    whom: tuple[Contact, ...] = ()
    salaries: tuple[SalaryRange, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One respect in which options are compared, with a cell for each option in the order of the comparison's options.

    `id` is a word such as `salary`, stable; `label` is what a page calls it.
    """

    id: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The options side by side: chosen ones first, then open ones, then those set aside; by name within these."""

    options: tuple[Option, ...]
    rows: tuple[Row, ...]


def comparison(journal: Journal, today: date) -> Comparison:
    """All options of the journal side by side."""
    options = options_in_order(journal)
    covered = {option.id: _covered(journal, today, option) for option in options}
    rows = []
    for kind in ROWS:
        ask = _questions(journal, kind)
        cells = tuple(_cell(journal, today, kind, option, ask, covered[option.id]) for option in options)
        rows.append(Row(kind.id, kind.label, cells))
    return Comparison(options, tuple(rows))


def options_in_order(journal: Journal) -> tuple[Option, ...]:
    """All options: chosen ones first, then open ones, then those set aside; by name within these."""
    order = (OptionStatus.CHOSEN, OptionStatus.OPEN, OptionStatus.SET_ASIDE)
    return tuple(
        sorted(
            journal.options.values(),
            key=lambda option: (order.index(option.status), option.name.casefold(), option.id),
        )
    )


def _covered(journal: Journal, today: date, option: Option) -> Mapping[str, Covered]:
    """For each question's id, where it is answered for an option."""
    return {cell.question: cell for cell in option_coverage(journal, today, option, journal.questions.values())}


def _cell(
    journal: Journal,
    today: date,
    kind: RowKind,
    option: Option,
    ask: tuple[Question, ...],
    covered: Mapping[str, Covered],
) -> Cell:
    lines = tuple(kind.lines(journal, today, option))
    lines = lines or tuple(line for question in ask for line in _answers(journal, covered[question.id]))
    if not lines:
        return Cell((), ask=ask, whom=whom_to_ask(journal, today, option, ask))
    salaries = option_salaries(journal, today, option) if FactAbout.SALARY in kind.about else ()
    return Cell(lines, any(found.disagree for found in salaries), salaries=salaries)


def _answers(journal: Journal, covered: Covered) -> Iterator[Line]:
    """How the answers to a question begin: first what was heard, then what I answered myself."""
    for talk in (journal.interviews[one] for one in covered.interviews):
        words = _beginning(journal, talk, covered.question)
        yield Line(words, talk.key, talk.key, talk.contact, question=covered.question)
    for entry in (journal.entries[one] for one in covered.entries):
        yield Line(_beginning(journal, entry, covered.question), entry.key, question=covered.question)


def _beginning(journal: Journal, record: Record, question: str) -> str:
    found = next(answer for answer in journal.answers(record) if answer.question == question)
    return beginning(found.text, MOST_CHARACTERS)


def _questions(journal: Journal, kind: RowKind) -> tuple[Question, ...]:
    """The questions that would fill an empty cell: those for others first, of these the ones that a stage counts."""
    about = set(kind.about)
    found = [one for one in journal.questions.values() if one.id in kind.ask or not about.isdisjoint(one.about)]
    return tuple(sorted(found, key=lambda question: (question.audience is Audience.ME, question.stage is None)))
