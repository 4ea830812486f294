"""What a stage is about: its options, and in cultivate its organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.method.stages import Stage
from career_journal.method.vocabulary import OptionStatus
from career_journal.views.belonging import staff

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records import Option, Organization


def stage_options(journal: Journal, stage: Stage) -> tuple[Option, ...]:
    """The options of a stage by id: in explore all that are not set aside, in clarify those that have come that far.

    Cultivate is about organizations: it has none.
    """
    if stage is Stage.CULTIVATE:
        return ()
    options = (journal.options[option] for option in sorted(journal.options))
    if stage is Stage.EXPLORE:
        return tuple(option for option in options if option.status is not OptionStatus.SET_ASIDE)
    return tuple(option for option in options if option.stage is not Stage.EXPLORE)


def stage_organizations(journal: Journal) -> tuple[Organization, ...]:
    """The organizations of cultivate by id: targets, those with a need, and those with whose people it was about.

    These last are the organizations of the contacts whose interviews, or whose own wanted stage, is cultivate. In an
    excerpt, who works where need not be known, so nothing is said of what is known about an organization: none.
    """
    if journal.is_excerpt:
        return ()
    wanted = {
        contact.id
        for contact in journal.contacts.values()
        if contact.stage is Stage.CULTIVATE
        or any(talk.stage is Stage.CULTIVATE for talk in journal.interviews_of.get(contact.id, ()))
    }
    people = staff(journal)
    return tuple(
        organization
        for _, organization in sorted(journal.organizations.items())
        if organization.target
        or organization.needs
        or any(contact.id in wanted for contact in people.get(organization.id, ()))
    )
