"""One organization, with the people, needs and paths that lead there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.questions import stage_questions
from career_journal.method.stages import Stage
from career_journal.views.belonging import by_date, people_at
from career_journal.views.coverage import organization_coverage
from career_journal.views.facts import fact_lines
from career_journal.views.follow_ups import follow_ups_of
from career_journal.views.paths import path_to
from career_journal.views.readiness import cultivated
from career_journal.views.referrals import suggested_at
from career_journal.views.skills import skills_match

if TYPE_CHECKING:
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview, Organization
    from career_journal.records.organization import Need
    from career_journal.views.coverage import Covered
    from career_journal.views.follow_ups import FollowUp
    from career_journal.views.heard import Line
    from career_journal.views.readiness import SubjectReadiness
    from career_journal.views.referrals import Suggested
    from career_journal.views.skills import SkillsMatch


@dataclass(frozen=True, slots=True)
class NeedMet:
    """A need, and which of its skills I have."""

    need: Need
    skills: SkillsMatch


@dataclass(frozen=True, slots=True)
class OrganizationDigest:
    """One organization.

    Attributes:
        people: those who work there and its key people, by name.
        interviews: with any of them, by date, whatever became of them.
        suggested: the people there whom others suggested.
        facts: my own research first, then what was heard, by date.
        coverage: the questions of stage cultivate, answered or not.
        path: the shortest path to one of the people, as ids of contacts; None when there is none.
        readiness: whether it has a need, a contact and a path.
    """

    organization: Organization
    people: tuple[Contact, ...]
    interviews: tuple[Interview, ...]
    suggested: tuple[Suggested, ...]
    needs: tuple[NeedMet, ...]
    facts: tuple[Line, ...]
    coverage: tuple[Covered, ...]
    follow_ups: tuple[FollowUp, ...]
    path: tuple[str, ...] | None
    readiness: SubjectReadiness


def organization_digest(journal: Journal, today: date, organization: Organization) -> OrganizationDigest:
    """One organization, with the people, needs and paths that lead there."""
    people = people_at(journal).get(organization.id, ())
    talks = {talk.id: talk for person in people for talk in journal.interviews_of.get(person.id, ())}
    return OrganizationDigest(
        organization,
        people,
        by_date(journal, talks.values()),
        suggested_at(journal, today).get(organization.id, ()),
        tuple(NeedMet(need, skills_match(journal, need.skills)) for need in organization.needs),
        tuple(line for _, line in fact_lines(journal, today, organization)),
        organization_coverage(journal, today, organization, stage_questions(Stage.CULTIVATE)),
        follow_ups_of(journal, today, organization),
        path_to(journal, today, organization),
        cultivated(journal, today, organization),
    )
