"""One option, with everything that is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.questions import stage_questions
from career_journal.method.stages import Stage
from career_journal.views.belonging import entries_about, interviews_about
from career_journal.views.coverage import option_coverage
from career_journal.views.facts import option_facts, option_salaries
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.leaders import leading_in
from career_journal.views.option_rows import voices
from career_journal.views.readiness import clarified
from career_journal.views.skills import skills_match

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.method.vocabulary import FactAbout
    from career_journal.records import Contact, Entry, Interview, Option, Organization
    from career_journal.views.coverage import Covered
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.heard import Line
    from career_journal.views.readiness import SubjectReadiness
    from career_journal.views.salaries import SalaryRange
    from career_journal.views.skills import SkillsMatch


@dataclass(frozen=True, slots=True)
class FactsAbout:
    """Everything that was said about one thing, by date; my own research first."""

    about: FactAbout
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class OptionDigest:
    """One option.

    Attributes:
        interviews: all about it, by date, whatever became of them.
        voices: the different people heard about it in held interviews, by name.
        coverage: for explore and clarify, the stage's questions, answered or not.
        other_answers: the questions of no stage, my own among them, that are answered for it.
        facts: grouped by what they are about, in the order of the vocabulary.
        salaries: the ranges of all who spoke of pay.
        skills: what it asks for, beside the profile.
        organizations: the leading employers, by name.
        entries: the journal entries about it, by date.
        readiness: whether it has what clarify asks for.
    """

    option: Option
    interviews: tuple[Interview, ...]
    voices: tuple[Contact, ...]
    coverage: tuple[tuple[Stage, tuple[Covered, ...]], ...]
    other_answers: tuple[Covered, ...]
    facts: tuple[FactsAbout, ...]
    salaries: tuple[SalaryRange, ...]
    skills: SkillsMatch
    organizations: tuple[Organization, ...]
    entries: tuple[Entry, ...]
    follow_ups: tuple[FollowUp, ...]
    readiness: SubjectReadiness


def option_digest(journal: Journal, today: date, option: Option) -> OptionDigest:
    """One option, with everything that is known about it."""
    coverage = tuple(
        (stage, option_coverage(journal, today, option, stage_questions(stage)))
        for stage in (Stage.EXPLORE, Stage.CLARIFY)
    )
    counted = {cell.question for _, cells in coverage for cell in cells}
    others = (question for question in journal.questions.values() if question.id not in counted)
    return OptionDigest(
        option,
        interviews_about(journal).get(option.id, ()),
        voices(journal, today, option),
        coverage,
        tuple(cell for cell in option_coverage(journal, today, option, others) if cell.answered),
        tuple(FactsAbout(about, lines) for about, lines in option_facts(journal, today)[option.id].items()),
        option_salaries(journal, today, option),
        skills_match(journal, option.skills),
        tuple(leading_in(journal).get(option.id, ())),
        entries_about(journal).get(option.id, ()),
        follow_ups_of(journal, today, option),
        clarified(journal, today, option, dict(coverage)[Stage.CLARIFY]),
    )
