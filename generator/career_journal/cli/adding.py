"""Adding a record: what may stand in it, how its file is called, and the writing itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click
from pydantic import TypeAdapter, ValidationError

from career_journal.cli.before_all import Mistake
from career_journal.cli.changing import refusals_said, written
from career_journal.cli.days import DAY_WORDS
from career_journal.cli.door import reached
from career_journal.cli.editor import open_in_editor
from career_journal.cli.next_steps import AFTER_NEW, say_next
from career_journal.editing.writing import write_file
from career_journal.fields import When
from career_journal.fields.dates import moment_slip
from career_journal.ids import ID, WINDOWS, slug
from career_journal.records import RECORD_TYPES

if TYPE_CHECKING:
    from pathlib import Path

    from career_journal.cli.days import SaidWhen
    from career_journal.journal import Journal

_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> SaidWhen:  # noqa: ARG001 - Click's
    """A date, or a date and a time, as a record takes it; a wrong one is a usage error in the words of `check`."""
    if value is None:
        return None
    named = DAY_WORDS.get(value.casefold())
    if named is not None:
        return named
    try:
        return TypeAdapter(When).validate_python(("/" not in value and moment_slip(value)) or value)
    except ValidationError as error:
        said = error.errors(include_url=False)[0]["ctx"]
        raise click.BadParameter(f"{said['message']} {said['help']}") from None


def said(words: str, what: str = "name", example: str = "Priya Raman") -> str:
    """A name, or `what` else a record can take, exactly as it was typed; a tab, which is never typed, is a blank.

    Raises:
        Mistake: it says nothing, or holds characters that no text file of the journal may hold.
    """
    words = words.replace("\t", " ")
    if not words.strip():
        raise Mistake(f'The {what} is empty. Write it between quotes: "{example}"')
    if _UNWRITABLE.search(words):
        raise Mistake(f"The {what} holds an invisible control character or a line break. Type it again without.")
    return words


def add(journal: Journal, folder: str, record_id: str, text: str, edit: bool, step: str = "") -> None:
    """Write a new record, print its path and the next step, and open it where that was asked for."""
    record_id = record_id or _numbered(journal.root / folder)
    if WINDOWS.match(record_id):
        raise Mistake(f"Windows keeps the name “{record_id}” for itself. Choose another id with --id.")
    if not ID.fullmatch(record_id):
        raise Mistake(f"“{record_id}” is no id. {_way_out(record_id)}")
    path = journal.root / folder / f"{record_id}.md"
    if path.exists():
        raise click.ClickException(f"{reached(path)} is there already. Edit that file, or choose another id with --id.")
    with refusals_said():
        path.parent.mkdir(exist_ok=True)
        write_file(journal.root, f"{folder}/{path.name}", text.encode(), old=None)
    with written(journal, [f"{folder}/{path.name}"], f"New {RECORD_TYPES[folder].__name__.lower()}: {record_id}"):
        click.echo(reached(path))
        if edit:
            open_in_editor(path)
        say_next(step or AFTER_NEW[folder], record_id)


def _way_out(record_id: str) -> str:
    near = slug(record_id)
    guess = f"Did you mean {near}? " if ID.fullmatch(near) else ""
    return f"{guess}Use small letters a to z, digits and hyphens, 80 at most."


def _numbered(folder: Path) -> str:
    """An id for a name without a single Latin letter: `contact-1`, or the first number that is free."""
    word = RECORD_TYPES[folder.name].__name__.lower()
    number = 1
    while (folder / f"{word}-{number}.md").exists():
        number += 1
    return f"{word}-{number}"
