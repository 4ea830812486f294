"""Ids of questions and goals that are none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from career_journal.checks.certainty import faulty_files
from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity, as_items, did_you_mean, is_list_of, parted
from career_journal.fields import shown
from career_journal.location import Place, Span, Value, is_item
from career_journal.method.goals import GOALS_BY_ID
from career_journal.records import Interview, Option, Organization, Profile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from career_journal.journal import Journal
    from career_journal.records.base import Record

_LOOKS_LIKE_AN_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_IN_HEADING = re.compile(r"\{\s*#([^\s{}#]+)\s*\}\s*$", re.MULTILINE)


@check("CJ307", Severity.WARNING)
def unknown_question(journal: Journal, _today: date) -> Iterator[Finding]:
    """What looks like the id of a question is none.

    A question that is not known by its id counts as one in your own words, and its answer is missing from the coverage
    of the stages.

    Bad:
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            ---

            ## Answers

            ### What stands in my way? {#my-bariers}  ←

            I have no degree in planning.

    Good:
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            ---

            ## Answers

            ### What stands in my way? {#my-barriers}

            I have no degree in planning.
    """
    if "questions.md" in faulty_files(journal):
        return
    known = journal.questions
    for interview in journal.interviews.values():
        for position, words in enumerate(interview.questions):
            if words not in known and is_misspelt(words, known):
                yield _finding(interview.path, Value(("questions", position)), "question", words, known)
    for record in (*journal.interviews.values(), *journal.entries.values()):
        text = record.body.text
        if "{" not in text or known.keys() >= set(_IN_HEADING.findall(text)):
            continue
        for section in record.body.answers:
            written = _IN_HEADING.search(section.title)
            if written and written[1] not in known:
                line, column = section.span.line, section.span.column
                place = Span(line, column + written.start(1), line, column + written.end(1))
                yield _finding(record.path, place, "question", written[1], known)


@check("CJ308", Severity.WARNING)
def unknown_goal(journal: Journal, _today: date) -> Iterator[Finding]:
    """What looks like the id of a goal is none.

    A goal is one of the thirteen of the method, by its id, or anything else in plain words. A misspelt id counts as
    plain words, and is missing where goals are counted.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            goals: [role, new-contact]  ←
            goals_met: [role]
            thanked: 2026-10-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            goals: [role, new-contacts]
            goals_met: [role]
            thanked: 2026-10-13
            ---
    """
    for interview in journal.interviews.values():
        for position, words in enumerate(interview.goals):
            if words not in GOALS_BY_ID and is_misspelt(words, GOALS_BY_ID):
                yield _finding(interview.path, Value(("goals", position)), "goal", words, GOALS_BY_ID)


@check("CJ314", Severity.HINT)
def list_without_brackets(journal: Journal, _today: date) -> Iterator[Finding]:
    """Several ids, or several short words, stand in one text, without the brackets of a list.

    Such a text counts as one goal, one question, one skill. Skills, strengths, values, tags and the like that are
    meant as one, comma and all, stand in quotes or behind a hyphen.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: role, entry  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-29-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-29
            stage: explore
            hope: To hear what is dull about her work.
            goals: [role, entry]
            ---
    """
    for interview in journal.interviews.values():
        for field, known in (("goals", GOALS_BY_ID), ("goals_met", GOALS_BY_ID), ("questions", journal.questions)):
            for position, words in enumerate(getattr(interview, field) or ()):
                if is_list_of(words, known):
                    keys = (field, position)
                    in_list = is_item(journal.sources[interview.path].tree, keys)
                    message = f"{shown(words)} is one text, not a list."
                    yield Finding(interview.path, Value(keys), message, as_items(parted(words), in_list=in_list))
    yield from _short_words_without_brackets(journal)


_OF_SHORT_WORDS: Mapping[type[Record], tuple[str, ...]] = {
    Profile: ("skills", "interests", "values", "strengths", "criteria"),
    Interview: ("strengths",),
    Option: ("skills",),
    Organization: ("competitors",),
}
"""The list fields, beside the tags of any record, that hold a few words an item, seldom with a comma."""

_SHORT = 4
"""Words. More of them are a sentence, in which a comma is at home."""


def _short_words_without_brackets(journal: Journal) -> Iterator[Finding]:
    for record in journal.records():
        for field in (*_OF_SHORT_WORDS.get(type(record), ()), "tags"):
            items: tuple[str, ...] = getattr(record, field)
            if len(items) == 1 and "," in items[0] and _is_bare(journal, record, field):
                parts = parted(items[0])
                if all(0 < len(part.split()) <= _SHORT for part in parts):
                    message = f"{shown(items[0])} is one item."
                    way_out = f"To make several, write [{', '.join(parts)}]; if it is one, put it in quotes."
                    yield Finding(record.path, Value((field, 0)), message, way_out)


def _is_bare(journal: Journal, record: Record, field: str) -> bool:
    """Whether the field holds one value with neither brackets, hyphen nor quotes."""
    source, keys = journal.sources[record.path], (field, 0)
    if is_item(source.tree, keys):
        return False
    span = source.span(Value(keys))
    return source.text.split("\n")[span.line - 1][span.column - 1] not in "\"'"


def is_misspelt(words: str, known: Iterable[str]) -> bool:
    """Whether words that are no id were meant as one: they are spelled like one, and have a hyphen or a near one."""
    if not _LOOKS_LIKE_AN_ID.fullmatch(words):
        return False
    return "-" in words or "_" in words or did_you_mean(words, known) is not None


def _finding(path: str, place: Place, what: str, words: str, known: Iterable[str]) -> Finding:
    near = did_you_mean(words, known)
    way_out = f"Did you mean {near}?" if near else f"Write the id of a {what}, or the {what} in plain words."
    return Finding(path, place, f"There is no {what} with the id {shown(words)}.", way_out)
