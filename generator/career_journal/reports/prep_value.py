"""The prep sheet of one conversation, as the value that becomes JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from career_journal.reports import follow_ups
from career_journal.reports.prep import fact_in_words

if TYPE_CHECKING:
    from career_journal.views.last_time import LastTime
    from career_journal.views.prep import Person, Prep


def as_value(prep: Prep) -> dict[str, Any]:
    """What becomes JSON; minutes are whole numbers, `start` counts from the beginning of the meeting."""
    interview, last = prep.interview, prep.last
    return {
        "interview": interview.key,
        "date": f"{interview.date}",
        "stage": interview.stage.value,
        "people": [_person_value(person) for person in prep.people],
        "reasons": [reason.value for reason in prep.reasons],
        "hope": list(prep.hope),
        "goals": [{"goal": goal.goal, "text": goal.text} for goal in prep.goals],
        "notes": list(prep.notes),
        "pitch": list(prep.pitch),
        "since": f"{prep.news.since}" if prep.news.since else None,
        "accomplishments": [one.what for one in prep.news.accomplishments],
        "last_time": last and _last_value(last),
        "owed": [follow_ups.value(one) for one in prep.owed],
        "research": list(prep.research),
        "checklist": list(prep.checklist),
        "minutes": prep.minutes,
        "agreed": prep.agreed,
        "running_order": [
            {"step": timed.step.id, "title": timed.step.title, "start": timed.start, "minutes": timed.minutes}
            for timed in prep.running_order
        ],
        "questions": [{"question": one.question, "text": one.text, "planned": one.planned} for one in prep.questions],
    }


def _person_value(person: Person) -> dict[str, Any]:
    contact = person.contact
    return {
        "contact": contact.id,
        "name": contact.name,
        "role": contact.role,
        "organization": person.organization,
        "level": contact.level and contact.level.value,
        "source": [source.value for source in contact.source],
        "introduced_by": contact.introduced_by,
    }


def _last_value(last: LastTime) -> dict[str, Any]:
    return {
        "interview": last.interview.key,
        "highlights": list(last.highlights),
        "next_time": list(last.next_time),
        "facts": [{"about": fact.about.value, "says": fact_in_words(fact)} for fact in last.facts],
        "advice": [{"what": one.advice.what, "state": one.state.value} for one in last.advice],
    }
