"""What the answers in an interview count for: options, or the organizations of the people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import is_complete, is_written
from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.location import Value
from career_journal.method.questions import QUESTIONS_BY_ID
from career_journal.method.stages import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Interview


@check("CJ514", Severity.HINT, part=1)
def answers_for_nothing(journal: Journal, _today: date) -> Iterator[Finding]:
    """The answers in an interview count for no option and no organization.

    The method collects answers for each option, so an interview says under `options` what it was about. In the stage
    cultivate they count for the organization of the person, which needs a record of its own.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---  ←
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            thanked: 2026-10-13
            ---

            ## Answers

            ### Which ways in and out would I have? {#mobility}

            Through the planning office, or from a surveyor's.

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-10-13
            ---

            ## Answers

            ### Which ways in and out would I have? {#mobility}

            Through the planning office, or from a surveyor's.
    """
    organizations_are_known = is_complete(journal, "contacts", "organizations")
    for interview in journal.interviews.values():
        if interview.options or is_written(journal, interview, "options") or not _has_answers(journal, interview):
            continue
        if interview.stage is not Stage.CULTIVATE:
            message = "The answers here count for no option, since this interview names none."
            way_out = f"Write what it was about, such as options: [{_an_option(journal)}]."
            yield Finding(interview.path, Value(("options",)), message, way_out)
        elif organizations_are_known and not _has_organization(journal, interview):
            person = journal.contacts[interview.contact[0]]
            message = f"The answers here count for no organization, since {person.name} has none on record."
            way_out = f"Name it under organization: in {person.path}, and make it a file in organizations/."
            yield Finding(interview.path, Value(("contact",)), message, way_out)


def _has_answers(journal: Journal, interview: Interview) -> bool:
    """Whether a question of the bank is answered; told for most interviews by one look at the text."""
    if "###" not in interview.body.text:
        return False
    return any(answer.question in QUESTIONS_BY_ID for answer in journal.answers(interview))


def _has_organization(journal: Journal, interview: Interview) -> bool:
    named = any(journal.organization_of(journal.contacts[contact].organization) for contact in interview.contact)
    return named or any(set(interview.contact) & set(one.key_people) for one in journal.organizations.values())


def _an_option(journal: Journal) -> str:
    return min(journal.options, default="gis-analyst")
