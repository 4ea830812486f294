"""The shared journal without a word of the person's: what its pages say is what pages say by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from career_journal.fields import Choice, Reference
from career_journal.method.goals import GOALS_BY_ID
from career_journal.method.questions import QUESTIONS_BY_ID
from career_journal.records import RECORD_TYPES
from career_journal.records.body import Body
from career_journal.records.shape import shape

if TYPE_CHECKING:
    from career_journal.journal import Journal
    from career_journal.records.base import Record
    from career_journal.records.shape import FieldShape


def wordless(journal: Journal) -> Journal:
    """The same records with the same days, numbers and words of the method, and nothing that somebody wrote."""
    folders: dict[str, Any] = {
        folder: {place: _without_words(record) for place, record in journal.folder(folder).items()}
        for folder in RECORD_TYPES
    }
    return replace(journal, profile=_without_words(journal.profile), home=None, own_questions=None, **folders)


def _without_words(record: Record) -> Any:
    return _in_group(record).model_copy(update={"body": Body()})


def _in_group(group: BaseModel) -> BaseModel:
    fields = ((field, getattr(group, field.attribute)) for field in shape(type(group)).values())
    return group.model_copy(
        update={
            field.attribute: _value(field, value)
            for field, value in fields
            if field.attribute in group.model_fields_set
        }
    )


def _value(field: FieldShape, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {}
    if isinstance(value, tuple):
        return tuple(_value(field, one) for one in value)
    if isinstance(value, BaseModel):
        return _in_group(value)
    is_written = isinstance(value, str) and not _is_of_the_program(field)
    return "…" if is_written and value not in GOALS_BY_ID and value not in QUESTIONS_BY_ID else value


def _is_of_the_program(field: FieldShape) -> bool:
    return isinstance(field.of, Choice) or (isinstance(field.of, Reference) and not field.of.or_words)
