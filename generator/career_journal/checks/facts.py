"""All facts of a journal: what was heard in interviews, and what I found out myself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.journal import Journal
    from career_journal.records import Option, Organization
    from career_journal.records.base import Record
    from career_journal.records.fact import Fact


def facts(journal: Journal) -> Iterator[tuple[Record, int, Fact]]:
    """Each fact with its record and its position there."""
    for interview in journal.interviews.values():
        for position, fact in enumerate(interview.facts):
            yield interview, position, fact
    owners: tuple[Option | Organization, ...] = (*journal.options.values(), *journal.organizations.values())
    for owner in owners:
        for position, own_fact in enumerate(owner.facts):
            yield owner, position, own_fact
