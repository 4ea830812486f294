"""Headings in a text that are nearly one which the journal knows."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from career_journal.checks.certainty import faulty_files
from career_journal.checks.check import check
from career_journal.checks.headings import slips
from career_journal.checks.near import Near
from career_journal.diagnostics import Finding, Severity, surely_meant
from career_journal.fields import shown
from career_journal.ids import slug
from career_journal.method.questions import QUESTIONS
from career_journal.method.wording import question_in_heading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from career_journal.journal import Journal

_LONG = 5
"""A question of this many words is still the same one with a word more or less."""

_SHORTENED = 5
"""A heading has so many words of a question, in their order, …"""

_SHORTENED_PART = 0.7
"""… and these are so much of it, when it is most likely that question in fewer words."""

_QUESTION = re.compile(r"\n###[ \t]+([^\n{]*)(?:\n|\Z)")
"""One that names no id at its end."""


@check("CJ312", Severity.HINT)
def almost_a_heading(journal: Journal, _today: date) -> Iterator[Finding]:
    """A heading is nearly one that has a meaning.

    What stands under “Answers”, “Highlights”, “Difficulties”, “Next time”, “Follow-ups”, and in the profile under
    “Pitch”, is taken up on other pages. That takes exactly these words, behind two `#`.

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
            thanked: 2026-10-13
            ---

            ## Higlights  ←

            - She laughed.

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
            thanked: 2026-10-13
            ---

            ## Highlights

            - She laughed.
    """
    for record in journal.records():
        for span, meant, message in slips(record):
            yield Finding(record.path, span, message, f"Did you mean ## {meant}?")


@check("CJ313", Severity.HINT)
def almost_a_question(journal: Journal, _today: date) -> Iterator[Finding]:
    """A heading under “Answers” is the id of a question, or nearly its words, or most of them.

    It counts as a question of your own, so the answer is missing from the coverage of the stages. A heading is a known
    question when it has the same words, or ends in its id: `{#career-paths}`.

    Bad:
        entries/2026-10-01-first-steps.md
            ---
            date: 2026-10-01
            ---

            ## Answers

            ### my-barriers  ←

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
    meant = _meant(journal)
    for record in (*journal.interviews.values(), *journal.entries.values()):
        if not any(meant(title.rstrip(" \t#")) for title in _QUESTION.findall(record.body.text)):
            continue
        for section in record.body.answers:
            if question := meant(section.title):
                is_id = slug(section.title) == question
                what = "the id of a question" if is_id else "nearly a question that the journal knows"
                message = f"{shown(section.title)} is {what}, but as a heading it counts as one of your own."
                words = journal.questions[question].text
                way_out = f"Did you mean “{words}”? To say so, write {{#{question}}} at the end of this line."
                yield Finding(record.path, section.span, message, way_out)


def _meant(journal: Journal) -> Callable[[str], str | None]:
    """What tells the id of the question that a heading means, which is neither its words nor ends in its id."""
    words = {slug(one.text): one.id for one in (*QUESTIONS, *journal.questions.values())}
    names = words | {question: question for question in journal.questions}
    spelled = {question: [name.split("-") for name in names if names[name] == question] for question in names.values()}
    near = Near(names)
    in_words = {tuple(text.split("-")): question for text, question in words.items()}

    @cache
    def meant(heading: str) -> str | None:
        if "{#" in heading or question_in_heading(heading, journal.questions_by_words)[1]:
            return None
        question = near.meant_by(heading)
        typed = slug(heading).split("-")
        is_slip = question and any(_is_slip(typed, name) for name in spelled[question])
        return question if is_slip else _shortened(typed, in_words)

    return meant


def _shortened(typed: Sequence[str], questions: Mapping[tuple[str, ...], str]) -> str | None:
    """The id of the question of which this is most likely a shorter form: “What is changing in your field?”."""
    least = max(_SHORTENED, ceil(_SHORTENED_PART * len(typed)))
    longer = (words for words in questions if len(words) > len(typed))
    likely = (words for words in longer if len(set(words) & set(typed)) >= least)
    found = max(likely, key=lambda words: _in_order(typed, words), default=())
    return questions[found] if found and _in_order(typed, found) >= least else None


def _in_order(typed: Sequence[str], words: Sequence[str]) -> int:
    """How many words of one stand in the other, in the same order."""
    return sum(block.size for block in SequenceMatcher(None, typed, words, autojunk=False).get_matching_blocks())


def _is_slip(typed: Sequence[str], meant: Sequence[str]) -> bool:
    """Whether some letters differ, or in a long question one word is missing or too many."""
    more = 0
    for tag, start, end, other_start, other_end in SequenceMatcher(None, typed, meant).get_opcodes():
        if tag in {"insert", "delete"}:
            more += end - start + other_end - other_start
        elif tag == "replace":
            pairs = zip(typed[start:end], meant[other_start:other_end], strict=False)
            if end - start != other_end - other_start or not all(surely_meant(word, [other]) for word, other in pairs):
                return False
    return more == 0 or (more == 1 and len(meant) >= _LONG)
