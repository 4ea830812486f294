"""The person's own questions, in questions.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.diagnostics import Finding, Severity
from career_journal.fields import shown
from career_journal.ids import ID, slug
from career_journal.location import Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ220", Severity.ERROR)
def bad_question_id(journal: Journal, _today: date) -> Iterator[Finding]:
    """A question of your own has an id that can't be one.

    The id is how interviews name the question, and it ends up in addresses: small letters a to z, digits and hyphens.

    Bad:
        questions.md
            ---
            questions:
              - id: Evening meetings  ←
                text: How many evenings a month does this work take?
            ---

    Good:
        questions.md
            ---
            questions:
              - id: evening-meetings
                text: How many evenings a month does this work take?
            ---
    """
    own = journal.own_questions
    for position, question in enumerate(own.questions if own else ()):
        if own and not ID.fullmatch(question.id):
            message = f"{shown(question.id)} is no id: that takes small letters a to z, digits and hyphens, 80 at most."
            way_out = f"Write {slug(question.id) or 'a-short-name'}."
            yield Finding(own.path, Value(("questions", position, "id")), message, way_out)


@check("CJ221", Severity.ERROR)
def duplicate_question(journal: Journal, _today: date) -> Iterator[Finding]:
    """Two questions of your own have the same id.

    An interview that names the id would mean either of them.

    Bad:
        questions.md
            ---
            questions:
              - id: evening-meetings
                text: How many evenings a month does this work take?
              - id: evening-meetings  ←
                text: Who decides which evenings those are?
            ---

    Good:
        questions.md
            ---
            questions:
              - id: evening-meetings
                text: How many evenings a month does this work take?
              - id: which-evenings
                text: Who decides which evenings those are?
            ---
    """
    own = journal.own_questions
    seen: set[str] = set()
    for position, question in enumerate(own.questions if own else ()):
        if own and question.id in seen:
            message = f"There is already a question with the id {shown(question.id)}."
            yield Finding(own.path, Value(("questions", position, "id")), message, "Give this one an id of its own.")
        seen.add(question.id)
