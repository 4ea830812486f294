"""The decision log: what I decided about each option, after hearing whom, and how soon (the method, 004)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.vocabulary import OptionStatus
from career_journal.views.belonging import entries_about
from career_journal.views.options import options_in_order
from career_journal.views.remembering import once

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records import Contact, Interview, Option
    from career_journal.records.option import Decision


@dataclass(frozen=True, slots=True)
class OptionDecision:
    """Where the decision about one option stands.

    Attributes:
        decision: None as long as nothing is decided.
        voices: the different people heard about it up to that day, or so far; by name.
        wanted: how many voices the profile's settings ask for.
        first_heard: the day of the first interview or entry about it, up to that day; None without one.
        days: from then to the decision, or to today; None where nothing was heard before it.
        cooling_off: how many days the profile's settings let pass.
    """

    option: Option
    decision: Decision | None
    voices: tuple[Contact, ...]
    wanted: int
    first_heard: date | None
    days: int | None
    cooling_off: int

    @property
    def has_voices(self) -> bool:
        """Whether as many people were heard as the settings ask for."""
        return len(self.voices) >= self.wanted

    @property
    def has_cooled(self) -> bool:
        """Whether as many days passed as the settings ask for."""
        return self.days is not None and self.days >= self.cooling_off


@dataclass(frozen=True, slots=True)
class DecisionLog:
    """What is decided, the latest first, and the options about which nothing is decided; none that is set aside."""

    made: tuple[OptionDecision, ...]
    open: tuple[OptionDecision, ...]


def decision_log(journal: Journal, today: date) -> DecisionLog:
    """The decisions about all options."""
    options = options_in_order(journal)
    dated = [(one.decision.date, one) for one in options if one.decision]
    made = sorted(dated, key=lambda pair: pair[0], reverse=True)
    undecided = (one for one in options if not one.decision and one.status is not OptionStatus.SET_ASIDE)
    return DecisionLog(
        tuple(_decision(journal, today, option, day) for day, option in made),
        tuple(_decision(journal, today, option, today) for option in undecided),
    )


def _decision(journal: Journal, today: date, option: Option, day: date) -> OptionDecision:
    talks = [talk for talk in _hearings(journal, today).get(option.id, ()) if talk.date.day <= day]
    days = [talk.date.day for talk in talks]
    days += [entry.date for entry in entries_about(journal).get(option.id, ()) if entry.date <= day]
    first = min(days, default=None)
    people = (journal.contacts[one] for one in {person for talk in talks for person in talk.contact})
    return OptionDecision(
        option,
        option.decision,
        tuple(sorted(people, key=lambda one: (one.name.casefold(), one.id))),
        journal.profile.settings.voices,
        first,
        (day - first).days if first else None,
        journal.profile.settings.cooling_off_days,
    )


@once
def _hearings(journal: Journal, today: date) -> Mapping[str, list[Interview]]:
    """For each option's id, the interviews held about it. One of which only a fact is about the option counts too."""
    found: dict[str, list[Interview]] = defaultdict(list)
    for talk in journal.interviews_by_date:
        if talk.is_held(today):
            for option in dict.fromkeys((*talk.options, *(fact.option for fact in talk.facts if fact.option))):
                found[option].append(talk)
    return found
