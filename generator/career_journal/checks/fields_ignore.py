"""The checks that a journal or a record does without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity, as_items, did_you_mean, is_list_of, parted
from career_journal.fields import shown
from career_journal.location import Value, is_item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.location import Keys
    from career_journal.records.base import Record


@check("CJ222", Severity.WARNING)
def unknown_check(journal: Journal, _today: date) -> Iterator[Finding]:
    """A check is to be ignored that does not exist.

    `ignore` takes the names or the codes of checks, as the command `check` prints them.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ignore: only-ask  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ignore: only-asks
            ---
    """
    from career_journal.checks import CHECKS  # the table holds this very check

    known = {word for each in CHECKS for word in (each.name, each.code)}
    for record, keys, name in _ignored(journal):
        if name not in known:
            if is_list_of(name, known):
                way_out = as_items(parted(name), in_list=is_item(journal.sources[record.path].tree, keys))
            elif near := did_you_mean(name, known):
                way_out = f"Did you mean {near}?"
            else:
                way_out = "Write a name or a code that the command check prints."
            yield Finding(record.path, Value(keys), f"There is no check called {shown(name)}.", way_out)


def _ignored(journal: Journal) -> Iterator[tuple[Record, Keys, str]]:
    for position, name in enumerate(journal.profile.settings.ignore):
        yield journal.profile, ("settings", "ignore", position), name
    for record in journal.records():
        for position, name in enumerate(record.ignore):
            yield record, ("ignore", position), name
