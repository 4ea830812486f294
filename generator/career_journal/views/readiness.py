"""Ready for the next stage? And if not, what is missing, in words."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.diagnostics import listed
from career_journal.method.stages import Stage
from career_journal.method.vocabulary import OptionStatus
from career_journal.views.belonging import held_about
from career_journal.views.paths import approachable, path_to
from career_journal.views.referrals import suggested_at
from career_journal.views.wording import counted_people, names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Option, Organization
    from career_journal.views.coverage import Covered


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that the next stage waits for.

    Attributes:
        what: what it is, as a sentence that does not name whose it is, without its full stop.
        lacking: the name of the option or organization that lacks it; empty: the stage as a whole.
        questions: the ids of the questions that are still to be asked, where it is answers.
    """

    what: str
    lacking: str = ""
    questions: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        """What it is, and of what, without its full stop."""
        return f"{self.lacking}: {self.what[0].lower()}{self.what[1:]}" if self.lacking else self.what

    @property
    def sentence(self) -> str:
        """All of it in one plain sentence."""
        questions = listed([f"“{each}”" for each in self.questions], "and")
        return f"{self.named}: {questions}." if questions else f"{self.named}."


@dataclass(frozen=True, slots=True)
class SubjectReadiness:
    """Whether one option, or in cultivate one target organization, has what its stage asks for.

    Attributes:
        subject: the id of the option or organization.
        missing: what it lacks; empty when it is ready.
    """

    subject: str
    missing: tuple[Missing, ...]

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether a stage has what the next one builds on.

    Attributes:
        subjects: each subject by itself, in the order of the stage's subjects.
        missing: what the stage lacks, whether as a whole or in a subject; empty exactly when it is ready.
    """

    subjects: tuple[SubjectReadiness, ...]
    missing: tuple[Missing, ...]

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


OPTIONS_WANTED = 3
"""Options that stand before clarifying begins (the method, 000: several options)."""

ANSWERS_WANTED = 4
"""Explore questions, of six, that are answered for each of them (000: most of them)."""


def readiness(journal: Journal, today: date, stage: Stage, coverage: Sequence[Covered]) -> Readiness:
    """What `stage` still lacks, given its coverage."""
    if stage is Stage.EXPLORE:
        return _explore(journal, coverage)
    if stage is Stage.CLARIFY:
        return _clarify(journal, today, coverage)
    return _cultivate(journal, today)


def clarified(journal: Journal, today: date, option: Option, coverage: Sequence[Covered]) -> SubjectReadiness:
    """What one option lacks before cultivating, given its coverage by the questions of clarify."""
    missing = []
    still_open = tuple(cell.question for cell in coverage if not cell.answered)
    if still_open:
        number = f"{len(still_open)} of {len(coverage)} questions {'is' if len(still_open) == 1 else 'are'}"
        missing.append(Missing(f"{number} open", option.name, still_open))
    voices = {contact for talk in held_about(journal, today).get(option.id, ()) for contact in talk.contact}
    wanted = journal.profile.settings.voices
    if len(voices) < wanted:
        heard = f"You have heard {counted_people(len(voices))} about it, {wanted} are wanted"
        missing.append(Missing(heard, option.name))
    if option.decision is None:
        missing.append(Missing("No decision is written down", option.name))
    return SubjectReadiness(option.id, tuple(missing))


def cultivated(journal: Journal, today: date, organization: Organization) -> SubjectReadiness:
    """What one organization lacks: a need, a contact there who is not closed, and a path to that contact."""
    name = organization.name
    missing = [] if organization.needs else [Missing("No need is written down", name)]
    if not approachable(journal, organization):
        missing.append(Missing(f"You have no contact there{_hint(journal, today, organization)}", name))
    elif path_to(journal, today, organization) is None:
        missing.append(Missing("Nobody whom you have met leads to anyone there", name))
    return SubjectReadiness(organization.id, tuple(missing))


def _explore(journal: Journal, coverage: Sequence[Covered]) -> Readiness:
    answered: dict[str, list[bool]] = defaultdict(list)
    for cell in coverage:
        answered[cell.subject].append(cell.answered)
    subjects = tuple(_explored(journal.options[option], cells) for option, cells in answered.items())
    standing = [subject for subject in subjects if journal.options[subject.subject].status is OptionStatus.OPEN]
    lacking = OPTIONS_WANTED - sum(subject.ready for subject in standing)
    if lacking <= 0:
        return Readiness(subjects, ())
    nearest = sorted((one for one in standing if not one.ready), key=lambda one: -sum(answered[one.subject]))[:lacking]
    missing = [each for one in nearest for each in one.missing]
    if len(standing) < OPTIONS_WANTED:
        options = "1 option is" if len(standing) == 1 else f"{len(standing) or 'no'} options are"
        missing.insert(0, Missing(f"{options.capitalize()} open, {OPTIONS_WANTED} are wanted"))
    return Readiness(subjects, tuple(missing))


def _explored(option: Option, answered: Sequence[bool]) -> SubjectReadiness:
    number = sum(answered)
    if number >= ANSWERS_WANTED:
        return SubjectReadiness(option.id, ())
    some = f"{number or 'None'} of its {len(answered)} questions {'is' if number == 1 else 'are'} answered"
    return SubjectReadiness(option.id, (Missing(f"{some}, {ANSWERS_WANTED} are wanted", option.name),))


def _clarify(journal: Journal, today: date, coverage: Sequence[Covered]) -> Readiness:
    cells: dict[str, list[Covered]] = defaultdict(list)
    for cell in coverage:
        cells[cell.subject].append(cell)
    subjects = tuple(clarified(journal, today, journal.options[option], its) for option, its in cells.items())
    standing = [one for one in subjects if journal.options[one.subject].status is not OptionStatus.SET_ASIDE]
    if not standing:
        return Readiness(subjects, (Missing("No option has come to this stage yet"),))
    return Readiness(subjects, tuple(each for one in standing for each in one.missing))


def _cultivate(journal: Journal, today: date) -> Readiness:
    targets = [organization for _, organization in sorted(journal.organizations.items()) if organization.target]
    if not targets:
        return Readiness((), (Missing("No organization is marked as a target yet"),))
    subjects = tuple(cultivated(journal, today, target) for target in targets)
    return Readiness(subjects, tuple(each for one in subjects for each in one.missing))


def _hint(journal: Journal, today: date, organization: Organization) -> str:
    """Who was suggested there, for an organization where nobody is known."""
    people = suggested_at(journal, today).get(organization.id, ())
    if not people:
        return ""
    return f", but {names(journal, people[0].interview.contact)} suggested {people[0].name}"
