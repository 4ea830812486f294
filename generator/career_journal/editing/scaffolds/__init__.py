"""Scaffolds: a new record as a form to fill in, whose fields are explained by comments.

The forms are the Markdown files beside this module. In them `$name` stands for a value, and `{level}` or
`{facts.about}` for the words that this field takes, so that the forms can't fall behind the format.
"""

from __future__ import annotations

import re
import textwrap
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from career_journal.editing.scalars import flow, scalar
from career_journal.fields import Choice
from career_journal.method.goals import GOALS
from career_journal.method.questions import stage_questions
from career_journal.method.vocabulary import Audience, Source
from career_journal.records import RECORD_TYPES, Profile
from career_journal.records.shape import shape_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from career_journal.method import Question
    from career_journal.records.base import Record
    from career_journal.views.next_interview import NextInterview
    from career_journal.views.referrals import Suggested

_HOW_TO_WRITE = """\
# Between the two lines of --- are fields: a name, a colon, and what you write behind it.
# Lines that start with # only explain; delete them whenever you like.
# Leave empty what you don't know. If a text holds a colon or a #, put "double quotes" around it.\
"""
_WIDTH = 118
_VOCABULARY = re.compile(r"\{(?P<field>[a-z_.]+)\}")


def contact(name: str, today: date, suggestion: Suggested | None = None) -> str:
    """A new contact; of one who was suggested, it is known where they work and by whom."""
    known = {"organization": "", "source": "", "introduced_by": ""}
    if suggestion:
        known = {
            "organization": suggestion.referral.organization or "",
            "source": Source.INTRODUCTION.value,
            "introduced_by": next(iter(suggestion.interview.contact), ""),
        }
    return _filled("contact", RECORD_TYPES["contacts"], name=name, today=f"{today}", **known)


def interview(with_contacts: Sequence[str], when: str, known: NextInterview) -> str:
    """A new interview with the contacts of these ids, filled in with what is known; `when` may have a time."""
    stage = [question for question in stage_questions(known.stage) if question.audience is Audience.THEM]
    offered = {question.id: question.text for question in (*known.questions, *stage)}
    form = _form("interview", RECORD_TYPES["interviews"])
    form = form.replace("{goal-list}", _explained((goal.id, goal.text) for goal in known.goals or GOALS))
    form = form.replace("{option-list}", _lines(_explained((one.id, one.name) for one in known.choices)))
    form = form.replace("{fact-option}", _lines("".join(f"#    option: {one.id}" for one in known.choices[:1])))
    form = form.replace("{answer-headings}", _headings(known.questions or stage[:1]))
    form = form.replace("{question-list}", _explained(offered.items()))
    form = form.replace("{chosen-questions}", _in_form("".join(f"\n  - {scalar(one.id)}" for one in known.questions)))
    values = {
        "contact": flow(with_contacts) if len(with_contacts) > 1 else scalar(with_contacts[0]),
        "date": scalar(when),
        "day": when[:10],
        "stage": known.stage.value,
        "format": known.format.value if known.format else "",
        "platform": scalar(known.platform) if known.platform else "",
        "options": flow(known.options) if known.options else "",
        "reasons": flow([reason.value for reason in known.reasons]) if known.reasons else "",
        "hope": scalar(known.hope) if known.hope else "",
    }
    return _substituted(form, values)


def option(name: str, today: date) -> str:
    """A new option."""
    return _filled("option", RECORD_TYPES["options"], name=name, today=f"{today}")


def organization(name: str, today: date) -> str:
    """A new organization."""
    return _filled("organization", RECORD_TYPES["organizations"], name=name, today=f"{today}")


def entry(title: str, day: date) -> str:
    """A new journal entry; its title may be empty."""
    return _filled("entry", RECORD_TYPES["entries"], title=title, date=f"{day}")


def profile() -> str:
    """The profile of a new journal."""
    return _filled("profile", Profile)


def _filled(form: str, kind: type[Record], **values: str) -> str:
    return _with_values(_form(form, kind), **values)


def _with_values(form: str, **values: str) -> str:
    return _substituted(form, {name: scalar(value) if value else "" for name, value in values.items()})


def _substituted(form: str, values: Mapping[str, str]) -> str:
    """A form with its values; where one is empty no space stays behind the colon."""
    return "\n".join(line.rstrip(" ") for line in Template(form).substitute(values).split("\n"))


def _form(name: str, kind: type[Record]) -> str:
    """A form with everything in it but the values."""
    form = files(__name__).joinpath(f"{name}.md").read_text(encoding="utf-8").replace("{how-to-write}", _HOW_TO_WRITE)
    return "\n".join(_line(line, kind) for line in form.split("\n"))


def _line(line: str, kind: type[Record]) -> str:
    """A line of a form; where the words of a field are put in, it is wrapped as a comment."""
    filled = _VOCABULARY.sub(lambda match: _words(kind, match["field"]), line)
    return line if filled == line else textwrap.fill(filled, _WIDTH, subsequent_indent="# ", break_on_hyphens=False)


def _words(kind: type[Record], field: str) -> str:
    found = shape_at(kind, tuple(field.split(".")))
    if found is None or not isinstance(found.of, Choice):
        raise AssertionError(f"{kind.__name__}.{field} takes no closed vocabulary")
    return ", ".join(found.of.words)


def _explained(choices: Iterable[tuple[str, str]]) -> str:
    """Words to choose from, one a comment line."""
    return _in_form("\n".join(f"# - {word}: {' '.join(text.split())}" for word, text in choices))


def _headings(questions: Iterable[Question]) -> str:
    """A heading for each question; by its id it is known in whatever words it is asked."""
    return _in_form("".join(f"\n### {' '.join(one.text.split())} {{#{one.id}}}\n" for one in questions))


def _lines(text: str) -> str:
    return f"{text}\n" if text else ""


def _in_form(text: str) -> str:
    """Text for a form, in which a dollar sign begins a value's name."""
    return text.replace("$", "$$")
