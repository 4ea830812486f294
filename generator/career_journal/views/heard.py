"""Things with their origin: what was heard in which interview, and what I found out myself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from career_journal.records import Interview

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Heard(Generic[T]):
    """Something heard in an interview: a highlight, a fact, a strength, a gap, a piece of advice."""

    interview: Interview
    what: T


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and who said it.

    Attributes:
        record: the key of the record it stands in, or that it is about: `interviews/<id>`, `options/<id>`.
        interview: the key of the interview it was heard in; None for what I found out or judged myself.
        contacts: the ids of those who said it, in the interview's order.
        source: where I found it, an address or words; None where that was not said, or it was heard in an interview.
        quote: their own words; `text` holds them too where nothing else was said.
        organization: the one that a fact is about, by id or in plain words; None where it has none, or stands there.
        question: the one that it answers, where `text` is the beginning of an answer in the record's body.
    """

    text: str
    record: str
    interview: str | None = None
    contacts: tuple[str, ...] = ()
    source: str | None = None
    quote: str | None = None
    organization: str | None = None
    question: str | None = None
