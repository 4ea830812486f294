"""Every question of the bank and of my own, by option: answered by how many people, or still open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import OptionStatus
from career_journal.records import Option
from career_journal.views.coverage import option_coverage
from career_journal.views.options import options_in_order
from career_journal.views.remembering import once
from career_journal.views.stages import stage_summary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.questions import Question
    from career_journal.method.stages import Stage
    from career_journal.records import Organization
    from career_journal.views.coverage import Covered
    from career_journal.views.stages import StageSummary


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One question with a cell for each option, in the order of the matrix's options."""

    question: Question
    cells: tuple[Covered, ...]

    @property
    def open(self) -> bool:
        """Whether it is unanswered for every option."""
        return not any(cell.answered for cell in self.cells)


@dataclass(frozen=True, slots=True)
class OpenList:
    """What is still to be asked in one stage about one option, or in cultivate about one organization."""

    stage: Stage
    subject: Option | Organization
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class QuestionMatrix:
    """All questions, in the order of the bank and then the person's own, by all options; and what is open."""

    options: tuple[Option, ...]
    rows: tuple[QuestionRow, ...]
    open: tuple[OpenList, ...]


@once
def question_matrix(journal: Journal, today: date) -> QuestionMatrix:
    """All questions by all options, and the list of what is open in each stage."""
    options = options_in_order(journal)
    questions = tuple(journal.questions.values())
    columns = [option_coverage(journal, today, option, questions) for option in options]
    rows = tuple(
        QuestionRow(question, tuple(column[position] for column in columns))
        for position, question in enumerate(questions)
    )
    return QuestionMatrix(options, rows, open_lists(journal, today))


@once
def open_lists(journal: Journal, today: date) -> tuple[OpenList, ...]:
    """What is still to be asked, stage by stage; nothing about options that are set aside."""
    return tuple(
        OpenList(stage, subject, questions)
        for stage in STAGES
        for subject, questions in _open(journal, stage_summary(journal, today, stage))
    )


def _open(journal: Journal, summary: StageSummary) -> Iterator[tuple[Option | Organization, tuple[Question, ...]]]:
    still_open: dict[str, list[Question]] = {}
    for cell in summary.open:
        still_open.setdefault(cell.subject, []).append(journal.questions[cell.question])
    subjects: tuple[Option | Organization, ...] = (*summary.options, *summary.organizations)
    for subject in subjects:
        set_aside = isinstance(subject, Option) and subject.status is OptionStatus.SET_ASIDE
        if subject.id in still_open and not set_aside:
            yield subject, tuple(still_open[subject.id])
