"""From what was typed to the record that is meant: its id, its beginning, or words of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from career_journal.cli.before_all import Mistake
from career_journal.diagnostics import did_you_mean, listed
from career_journal.ids import slug
from career_journal.records import RECORD_TYPES, SINGLE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from career_journal.journal import Journal
    from career_journal.records import Contact
    from career_journal.records.base import Record

_SHOWN = 6
"""More candidates than these are no help."""


def find_record(journal: Journal, typed: str, folders: Sequence[str] = (*RECORD_TYPES, *SINGLE_TYPES)) -> Record:
    """The one record that `typed` means.

    Exact ids and keys win over beginnings of ids, and these over words of the id and the name; in each step it must be
    the only one.

    Raises:
        Mistake: there is none, or there are several.
        click.ClickException: the record's file can't be used.
    """
    records = {record.key: record for record in journal.records() if record.key.partition("/")[0] in folders}
    wanted = typed.strip().removesuffix(".md")
    for keys in (_exact(records, wanted), _beginning(records, wanted), _words(records, wanted)):
        if len(keys) > 1:
            raise Mistake(_ambiguous(typed, keys))
        if keys:
            return records[keys[0]]
    if sentence := said_of_withheld(journal, wanted, folders):
        raise click.ClickException(sentence)
    raise Mistake(_unknown(typed, records, folders))


def find_people(journal: Journal, typed: str) -> list[Contact]:
    """The one contact that is meant; or several, each by a word, when nobody is called by all the words.

    Raises:
        Mistake: there is none, or there are several who could be meant.
        click.ClickException: the file can't be used.
    """
    try:
        return [journal.contacts[find_record(journal, typed, ["contacts"]).id]]
    except Mistake:
        people = _one_a_word(journal, typed)
        if len(people) < 2:
            raise
        return people


def _one_a_word(journal: Journal, typed: str) -> list[Contact]:
    """The contacts whom the words mean, each one of them; nobody when a word means nobody or several."""
    try:
        ids = [find_record(journal, word, ["contacts"]).id for word in typed.split()]
    except click.ClickException:
        return []
    return [journal.contacts[person] for person in dict.fromkeys(ids)]


def said_of_withheld(journal: Journal, typed: str, folders: Sequence[str]) -> str | None:
    """A sentence about the files that are called so and can't be used; None when there are none."""
    words = set(parts(typed.replace("/", " ")))
    keys = [key for key in sorted(journal.withheld) if key.partition("/")[0] in folders]
    if found := [f"{key}.md" for key in keys if words and begin_words(words, key.replace("/", " "))]:
        return f"{listed(found[:_SHOWN], 'and')} can't be used yet. To see why: career-journal check"
    return None


def _exact(records: dict[str, Record], wanted: str) -> list[str]:
    return [key for key, record in records.items() if wanted in {key, record.id}]


def _beginning(records: dict[str, Record], wanted: str) -> list[str]:
    start = slug(wanted)
    return [key for key, record in records.items() if start and (record.id.startswith(start) or key.startswith(wanted))]


def _words(records: dict[str, Record], wanted: str) -> list[str]:
    """Records in whose id and name each word that was typed begins a word."""
    typed = set(parts(wanted))
    return [key for key, record in records.items() if typed and begin_words(typed, f"{record.id} {record.title}")]


def begin_words(typed: set[str], name: str) -> bool:
    """Whether each word that was typed begins a word of the name."""
    words = set(parts(name))
    return all(any(word.startswith(part) for word in words) for part in typed)


def parts(name: str) -> Iterator[str]:
    """The words of a name, without case and accents; those of other scripts as they are."""
    for word in name.split():
        yield from (slug(word) or word.casefold()).split("-")


def _ambiguous(typed: str, keys: list[str]) -> str:
    more = [f"{len(keys) - _SHOWN} more"] if len(keys) > _SHOWN else []
    return f"“{typed}” could be {listed([*sorted(keys)[:_SHOWN], *more])}. Write one of these, or a little more of it."


def _unknown(typed: str, records: dict[str, Record], folders: Sequence[str]) -> str:
    kind = RECORD_TYPES[folders[0]].__name__.lower() if len(folders) == 1 else "record"
    if near := _near(typed, records):
        guess = f"Did you mean {near}?"
    elif kind != "record":
        guess = f'To add it: career-journal new {kind} "{typed}"'
    else:
        guess = "Write its id: the name of its file, without .md."
    return f"There is no {kind} “{typed}”. {guess}"


def _near(typed: str, records: dict[str, Record]) -> str | None:
    """The key of the record whose key, id, name or one word of it is most like what was typed; contacts come first."""
    names: dict[str, str] = {}
    for key, record in records.items():
        words = [word for word in parts(record.title) if len(word) > 3]
        for name in (key, record.id, record.title, *words):
            names.setdefault(name, key)
    near = did_you_mean(typed, names)
    return names[near] if near else None
