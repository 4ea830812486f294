"""What comes next: one line on standard error, below what a command has done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.method.vocabulary import Touch

if TYPE_CHECKING:
    from collections.abc import Mapping

AFTER_NEW: Mapping[str, str] = {
    "contacts": "Open it and write down what you hope for. To ask for a talk: career-journal draft request {id}",
    "interviews": "Open it and choose goals and questions. For the sheet to take along: career-journal prep {id}",
    "options": "Open it and write down why. To see what you know of it and whom to ask: career-journal options",
    "organizations": "Open it and write down what they need. To see a way to them: career-journal stages",
    "entries": "Open it and write. To see it on a page: career-journal build",
}
"""Folder -> what to do with a new record."""

AFTER_A_TALK = "Open it and write down what you heard. To thank them: career-journal draft thank-you {id}"
"""What to do with a new record of a conversation that has taken place."""

AFTER_PREP = "Afterwards, write down what you heard in {path}. To thank them: career-journal draft thank-you {id}"
"""What to do after the conversation that the sheet is for; `{path}` is its file."""

AFTER_LOG: Mapping[str, str] = {
    Touch.REQUEST: "When they answer: career-journal log {id} reply",
    Touch.NUDGE: "When they answer: career-journal log {id} reply",
    Touch.REPLY: "When you have a date: career-journal new interview {id} --on DATE",
}
"""What was logged -> what comes after it; after anything else it is time for the next thing to do."""

AND_NOW = "What else there is to do: career-journal today"


def say_next(step: str, record_id: str = "") -> None:
    """Print a step, about the record of that id."""
    click.echo(step.replace("{id}", record_id), err=True)
