"""The prep sheet of one conversation, for a terminal or to be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.reports.dates import from_today
from career_journal.reports.layout import hanging, paragraph
from career_journal.reports.printable import one_line
from career_journal.views.salaries import salary_text
from career_journal.views.wording import day_in_words, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, time

    from career_journal.journal import Journal
    from career_journal.records import Interview
    from career_journal.records.fact import Fact
    from career_journal.views.last_time import LastTime
    from career_journal.views.prep import Person, Prep

_LABELS = 16


def as_text(prep: Prep, journal: Journal, today: date, width: int) -> str:
    """The sheet, with two lines to write on below each question."""
    sections = (
        ("Who", (line for person in prep.people for line in _person(person, width))),
        ("Why", _why(prep, width)),
        ("My notes", _bullets(prep.notes, width)),
        ("Who I am, and what I am after", _paragraphs(prep.pitch or (_NO_PITCH,), width)),
        (_news_title(prep, today), _bullets((one.what for one in prep.news.accomplishments), width)),
        ("Open between us", _bullets((_owed(one.what, one.owner == "them") for one in prep.owed), width)),
        (_last_title(prep, today), _last_time(prep.last, width) if prep.last else ()),
        ("To look up and see to", _boxes((*prep.research, *prep.checklist), width)),
        (minutes_in_words(prep), _running_order(prep, width)),
        ("Questions", _questions(prep, width)),
    )
    lines = [
        click.style(
            one_line(f"{names(journal, prep.interview.contact)}, {from_today(prep.interview.date.day, today)}"),
            bold=True,
        ),
        *paragraph(_meeting(prep.interview), width),
    ]
    for title, content in sections:
        if block := list(content):
            lines += ["", click.style(one_line(title), bold=True), *block]
    return "\n".join(lines) + "\n"


def _meeting(interview: Interview) -> str:
    clock = f"at {interview.date.clock:%H:%M}" if interview.date.clock else None
    talk = interview.format.label if interview.format else None
    about = ", ".join(filter(None, (clock, talk, interview.place, interview.platform)))
    return f"{interview.stage.label}{': ' if about else ''}{about}"


_NO_PITCH = "Nothing stands under Pitch in profile.md yet: who you are and what you are after, in a few sentences."


def minutes_in_words(prep: Prep) -> str:
    """The heading of the running order: how long the meeting is, and whether that was agreed."""
    if prep.agreed:
        return f"Running order, for the {prep.minutes} minutes that are agreed"
    return f"Running order, for {prep.minutes} minutes; no length is agreed yet"


def _person(person: Person, width: int) -> Iterator[str]:
    contact = person.contact
    rows = {
        "Name": contact.name,
        "Role": contact.role,
        "Works at": person.organization,
        "Level": contact.level.label if contact.level else None,
        "Known through": ", ".join(source.label for source in contact.source),
        "Introduced by": person.introduced_by.name if person.introduced_by else None,
        "Changed career": "yes, themselves" if contact.in_transition else None,
        "Can help me": "; ".join(contact.can_help_me),
        "I can help": "; ".join(contact.can_help_them),
    }
    yield from _rows(rows, width)


def _why(prep: Prep, width: int) -> Iterator[str]:
    yield from _rows({"Reasons": ", ".join(reason.label for reason in prep.reasons)}, width)
    yield from _rows({"Hope": " ".join(prep.hope)}, width)
    yield from _rows({"Goals": "; ".join(goal.text for goal in prep.goals)}, width)


def _rows(rows: dict[str, str | None], width: int) -> Iterator[str]:
    for label, text in rows.items():
        if text:
            yield from hanging(f"  {label}", text, width, _LABELS + 2)


def _news_title(prep: Prep, today: date) -> str:
    return f"What I did since {day_in_words(prep.news.since, today)}" if prep.news.since else "What I did lately"


def _last_title(prep: Prep, today: date) -> str:
    return f"Last time, {day_in_words(prep.last.interview.date.day, today)}" if prep.last else ""


def _last_time(last: LastTime, width: int) -> Iterator[str]:
    yield from _bullets(last.highlights, width)
    yield from _bullets((f"{fact.about.label}: {fact_in_words(fact)}" for fact in last.facts), width)
    yield from _bullets((f"advice, {one.state}: {one.advice.what}" for one in last.advice), width)
    yield from _bullets((f"for the next time: {words}" for words in last.next_time), width)


def fact_in_words(fact: Fact) -> str:
    """What was said, with the amounts; their own words where nothing else is there."""
    pay = salary_text(fact.low, fact.high, fact.currency, fact.per)
    return "; ".join(filter(None, (fact.says, pay))) or f"“{fact.quote}”"


def _owed(what: str, theirs: bool) -> str:
    return f"{what} (theirs)" if theirs else what


def _running_order(prep: Prep, width: int) -> Iterator[str]:
    clock = prep.interview.date.clock
    for timed in prep.running_order:
        begins = at(clock, timed.start) if clock else f"+{timed.start}"
        label = f"  {begins:>5} {timed.minutes:>3} min"
        yield from hanging(label, f"{timed.step.title}. {timed.step.what}", width, _LABELS + 2)


def at(clock: time, minutes: int) -> str:
    """The time of day so many minutes after the beginning: `14:03`."""
    hours, minute = divmod(clock.hour * 60 + clock.minute + minutes, 60)
    return f"{hours % 24:02}:{minute:02}"


def _questions(prep: Prep, width: int) -> Iterator[str]:
    for number, question in enumerate(prep.questions, start=1):
        mark = "" if question.planned else " (suggested)"
        yield from hanging(f"  {number}.", f"{question.text}{mark}", width, 6)
        yield from ("", f"      {'_' * (min(width, 80) - 6)}", "")


def _paragraphs(texts: Iterable[str], width: int) -> Iterator[str]:
    for text in texts:
        yield from paragraph(text, width, 2)


def _bullets(texts: Iterable[str], width: int) -> Iterator[str]:
    for text in texts:
        yield from hanging("  -", text, width, 4)


def _boxes(texts: Iterable[str], width: int) -> Iterator[str]:
    for text in texts:
        yield from hanging("  [ ]", text, width, 6)
