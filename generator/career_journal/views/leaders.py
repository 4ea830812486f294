"""The leading employers of each option."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from career_journal.journal import Journal
    from career_journal.records import Organization


@once
def leading_in(journal: Journal) -> Mapping[str, list[Organization]]:
    """For each option's id, the organizations that lead there, by name."""
    found: dict[str, list[Organization]] = defaultdict(list)
    for organization in sorted(journal.organizations.values(), key=lambda one: (one.name.casefold(), one.id)):
        for option in dict.fromkeys(organization.leader_in):
            found[option].append(organization)
    return dict(found)
