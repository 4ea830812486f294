"""Follow-ups as the person wrote them: in the front matter, or as a task line in the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.location import Value
from career_journal.method.vocabulary import Owner
from career_journal.records import Contact, Entry, Interview, Option, Organization, Profile
from career_journal.views.follow_up_kinds.owed import Owed, first_contact, item_slugs
from career_journal.views.wording import conversation, day_in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records.base import FollowUp, Record
    from career_journal.records.body import Task


def written(journal: Journal, today: date) -> Iterator[Owed]:
    """Everything under `follow_ups`, and every task line that has a date."""
    for record in journal.records():
        tasks = [(task, task.due) for task in record.body.tasks if task.due]
        if not record.follow_ups and not tasks:
            continue
        promises: list[FollowUp | Task] = [*record.follow_ups, *(task for task, _ in tasks)]
        slugs = iter(item_slugs([promise.what for promise in promises], [str(promise.due) for promise in promises]))
        where, whose = f"You wrote this down {_where(journal, today, record)}.", _contact(record)
        for position, promise in enumerate(record.follow_ups):
            contact = promise.contact or whose
            theirs = promise.owner is Owner.THEM
            yield Owed(
                record,
                promise.what,
                promise.due,
                _promised(journal, contact) if theirs else where,
                Value(("follow_ups", position)),
                next(slugs),
                contact,
                promise.owner,
                promise.done is not None,
                promise.done,
                promise.snoozed_until,
            )
        for task, due in tasks:
            yield Owed(record, task.what, due, where, task.span, next(slugs), whose, done=task.done)


def _contact(record: Record) -> str | None:
    """The person whom a follow-up concerns that names nobody: whom its record is about."""
    if isinstance(record, Contact):
        return record.id
    return first_contact(record) if isinstance(record, Interview) else None


def _promised(journal: Journal, contact: str | None) -> str:
    return f"{journal.name_of(journal.contacts[contact]) if contact else 'Somebody else'} promised this to you."


def _where(journal: Journal, today: date, record: Record) -> str:
    """Where a promise stands, as a sentence has it."""
    match record:
        case Interview():
            when = day_in_words(record.date.day, today)
            return f"{'after' if record.is_held(today) else 'for'} {conversation(journal, record)} on {when}"
        case Contact():
            return f"in your notes on {journal.name_of(record)}"
        case Option() | Organization():
            return f"in your notes on {quoted(record.name)}"
        case Entry():
            return f"in your journal entry of {day_in_words(record.date, today)}"
        case Profile():
            return "in your profile"
    return "on your home page" if record.id == "index" else "with your own questions"
