"""What was said about an option or an organization, and what I found out about it myself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import FactAbout
from career_journal.views.heard import Heard, Line
from career_journal.views.remembering import once
from career_journal.views.salaries import salary_ranges, salary_text
from career_journal.views.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Option, Organization
    from career_journal.records.fact import Fact
    from career_journal.views.salaries import SalaryRange

HeardFacts = dict[str, list[Heard["Fact"]]]


@once
def heard_about_options(journal: Journal, today: date) -> Mapping[str, list[Heard[Fact]]]:
    """For each option's id, the facts of held interviews that count for it, by date.

    A fact counts for the option that it names, and without one for all that its interview was about.
    """
    found: HeardFacts = defaultdict(list)
    for heard in _heard(journal, today):
        for option in [heard.what.option] if heard.what.option else dict.fromkeys(heard.interview.options):
            found[option].append(heard)
    return dict(found)


@once
def heard_about_organizations(journal: Journal, today: date) -> Mapping[str, list[Heard[Fact]]]:
    """For each organization's id, the facts of held interviews that name it, by date."""
    found: HeardFacts = defaultdict(list)
    for heard in _heard(journal, today):
        if organization := journal.organization_of(heard.what.organization):
            found[organization.id].append(heard)
    return dict(found)


def fact_lines(journal: Journal, today: date, record: Option | Organization) -> Iterator[tuple[FactAbout, Line]]:
    """What each fact about a record is about, and its line: first my own research, then what was heard, by date."""
    for fact in record.facts:
        talk = journal.interviews.get(fact.source) if fact.source else None
        yield (
            fact.about,
            Line(
                fact_text(fact),
                record.key,
                talk.key if talk else None,
                talk.contact if talk else (),
                None if talk else fact.source,
                fact.quote,
                fact.organization,
            ),
        )
    by_kind = heard_about_options if record.path.startswith("options/") else heard_about_organizations
    for heard in by_kind(journal, today).get(record.id, ()):
        talk = heard.interview
        yield (
            heard.what.about,
            Line(
                fact_text(heard.what),
                talk.key,
                talk.key,
                talk.contact,
                quote=heard.what.quote,
                organization=None if by_kind is heard_about_organizations else heard.what.organization,
            ),
        )


@once
def option_facts(journal: Journal, today: date) -> Mapping[str, Mapping[FactAbout, tuple[Line, ...]]]:
    """For each option's id, its facts by what they are about, in the order of the vocabulary; see `fact_lines`."""
    return {option.id: _by_about(fact_lines(journal, today, option)) for option in journal.options.values()}


def _by_about(lines: Iterator[tuple[FactAbout, Line]]) -> Mapping[FactAbout, tuple[Line, ...]]:
    found: dict[FactAbout, list[Line]] = defaultdict(list)
    for about, line in lines:
        found[about].append(line)
    return {about: tuple(found[about]) for about in FactAbout if about in found}


def option_salaries(journal: Journal, today: date, option: Option) -> tuple[SalaryRange, ...]:
    """The ranges of all who spoke of an option's pay, my own research among them."""
    heard = heard_about_options(journal, today).get(option.id, ())
    facts = (*option.facts, *(one.what for one in heard))
    return salary_ranges(fact for fact in facts if fact.about is FactAbout.SALARY)


def fact_text(fact: Fact) -> str:
    """A fact in a line: the pay it gives, then what was said, or their own words where that is all there is."""
    pay = salary_text(fact.low, fact.high, fact.currency, fact.per)
    words = fact.says or (quoted(fact.quote) if fact.quote and not pay else "")
    return f"{pay} ({words})" if pay and words else pay or words


def _heard(journal: Journal, today: date) -> Iterator[Heard[Fact]]:
    return (Heard(talk, fact) for talk in journal.interviews_by_date if talk.is_held(today) for fact in talk.facts)
