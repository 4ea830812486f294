"""What the journal can't be sure of, so that one fault gives one finding.

A value that can't be read is left out of its record, and a record without what it needs is left out of the journal. A
check that concludes from something's absence asks here whether it may be absent for that reason alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.records.shape import meant_field, shape

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records.base import Record


def faulty_files(journal: Journal) -> frozenset[str]:
    """The paths of the files that say more than their records hold, or that are left out as a whole."""
    read = {finding.path for found in journal.faults.values() for finding in found if finding.path in journal.sources}
    dangling = {reference.record.path for reference in journal.dangling}
    return frozenset(read | dangling | {f"{key}.md" for key in journal.withheld})


def is_complete(journal: Journal, *folders: str) -> bool:
    """Whether everything that stands in the folders could be read."""
    return not any(path.startswith(tuple(f"{folder}/" for folder in folders)) for path in faulty_files(journal))


def is_written(journal: Journal, record: Record, field: str) -> bool:
    """Whether the record's file says anything under this field, readable or not, or under a misspelt name for it."""
    kind, names = type(record), (journal.sources[record.path].tree or {}).keys()
    return field in names or any(meant_field(kind, name) == field for name in names - shape(kind).keys())
