"""What the profile lets into the share edition. An allow-list with a slip in it is dangerous, or does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity, as_items, did_you_mean, is_list_of, listed, parted
from career_journal.fields import shown
from career_journal.location import Value, is_item
from career_journal.records.shape import shape
from career_journal.sharing.allowed import EXTRA, can_be_shared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pydantic import BaseModel

    from career_journal.journal import Journal
    from career_journal.location import Keys


@check("CJ218", Severity.ERROR)
def unknown_shared_field(journal: Journal, _today: date) -> Iterator[Finding]:
    """The profile shares a field that does not exist.

    What the share edition may hold is listed field by field. A name that fits no field shares nothing, and leaves open
    what was meant.

    Bad:
        profile.md
            ---
            share:
              contacts:
                - in_transition
                - locaton  ←
            ---

    Good:
        profile.md
            ---
            share:
              contacts:
                - in_transition
                - location
            ---
    """
    for keys, name, kind in _shared(journal):
        fields = shape(kind)
        if name not in fields:
            if is_list_of(name, fields):
                way_out = as_items(parted(name), in_list=is_item(journal.sources[journal.profile.path].tree, keys))
            elif near := did_you_mean(name, fields):
                way_out = f"Did you mean {near}?"
            else:
                way_out = f"The fields are {listed(fields, 'and')}."
            message = f"{shown(name)} is no field of {kind.__name__.lower()}s."
            yield Finding(journal.profile.path, Value(keys), message, way_out)


@check("CJ219", Severity.WARNING)
def never_shared_field(journal: Journal, _today: date) -> Iterator[Finding]:
    """The profile shares a field that no shared edition ever holds.

    E-mail addresses, phone numbers, links, follow-ups, tags and fields of your own stay with you, so listing them does
    nothing. Names show as `names` and `organizations` say.

    Bad:
        profile.md
            ---
            share:
              contacts:
                - location
                - email  ←
            ---

    Good:
        profile.md
            ---
            share:
              contacts:
                - location
            ---
    """
    for keys, name, kind in _shared(journal):
        if name in shape(kind) and not can_be_shared(kind, name):
            message = f"{shown(name)} is never shared, whatever stands here."
            yield Finding(journal.profile.path, Value(keys), message, "Delete it from this list.")


def _shared(journal: Journal) -> Iterator[tuple[Keys, str, type[BaseModel]]]:
    for field, kind in EXTRA.items():
        for position, name in enumerate(getattr(journal.profile.share, field)):
            yield ("share", field, position), name, kind
