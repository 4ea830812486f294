"""Fields that point to a record which does not exist."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from career_journal.checks.check import check
from career_journal.checks.facts import facts
from career_journal.checks.near import Near
from career_journal.diagnostics import Finding, Severity, as_items, parted
from career_journal.fields import shown
from career_journal.ids import ID, bare_name, slug
from career_journal.location import Value, is_item
from career_journal.records import RECORD_TYPES
from career_journal.records.fact import OwnFact

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date

    from career_journal.journal import Dangling, Journal
    from career_journal.location import Keys
    from career_journal.records.base import Record

SURELY_MEANT = 0.8
"""How alike plain words and an id must be, from 0 to 1, for the words to be a slip."""


@check("CJ301", Severity.ERROR)
def unknown_record(journal: Journal, _today: date) -> Iterator[Finding]:
    """A field points to a record that does not exist.

    The reference is left out of everything until it leads somewhere. A record that exists but can't be read is reported
    itself, and not here.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: Priya Raman  ←
            date: 2026-10-12
            stage: explore
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
            thanked: 2026-10-13
            ---
    """
    withheld = {*journal.withheld, *map(_renamed, journal.withheld)}
    closed = {one.path for fault in _OF_FOLDERS for one in journal.faults.get(fault, ())}
    near = _near(journal) if journal.dangling else {}
    for reference in journal.dangling:
        if reference.folder not in closed and f"{reference.folder}/{reference.target}" not in withheld:
            yield _unknown(journal, reference, near[reference.folder])


def _unknown(journal: Journal, reference: Dangling, near: Near) -> Finding:
    message = f"There is no {reference.folder}/{reference.target}.md."
    several = [near.meant_by(bare_name(part)) for part in parted(reference.target)]
    if len(several) > 1 and isinstance(reference.keys[-1], int) and all(several):
        message = f"{shown(reference.target)} is one text, not a list."
        in_list = is_item(journal.sources[reference.record.path].tree, reference.keys)
        way_out = as_items(filter(None, several), in_list=in_list)
    else:
        way_out = _way_out(reference.folder, near.meant_by(bare_name(reference.target)))
        if len(several) > 1 and isinstance(reference.keys[-1], int):
            way_out += " Several go between brackets: [one, another]."
    return Finding(reference.record.path, reference.place, message, way_out)


@check("CJ302", Severity.WARNING)
def almost_a_record(journal: Journal, _today: date) -> Iterator[Finding]:
    """A name in plain words is nearly the id of a record.

    Some fields take an id or plain words. What fits no record counts as plain words, so a slip in an id goes unnoticed.

    Bad:
        organizations/geokontur.md
            ---
            name: Geokontur
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            organization: geokontour  ←
            ---

    Good:
        organizations/geokontur.md
            ---
            name: Geokontur
            ---
        contacts/priya-raman.md
            ---
            name: Priya Raman
            organization: geokontur
            ---
    """
    near: Mapping[str, Near] = {}
    for record, keys, folder, words in _names_or_ids(journal):
        if words in journal.folder(folder) or not ID.fullmatch(words) or journal.organization_of(words):
            continue
        near = near or _near(journal)
        meant = near[folder].meant_by(words)
        if meant and SequenceMatcher(None, words, meant).ratio() >= SURELY_MEANT:
            message = f"There is no {folder}/{words}.md, so {shown(words)} counts as a name in plain words."
            yield Finding(record.path, Value(keys), message, f"Did you mean {meant}?")


def _names_or_ids(journal: Journal) -> Iterator[tuple[Record, Keys, str, str]]:
    """The fields that take an id or plain words: where they stand, the folder that an id would be of, the words."""
    for contact in journal.contacts.values():
        if contact.organization:
            yield contact, ("organization",), "organizations", contact.organization
    for interview in journal.interviews.values():
        for position, referral in enumerate(interview.referrals):
            if referral.organization:
                yield interview, ("referrals", position, "organization"), "organizations", referral.organization
    for record, position, fact in facts(journal):
        if fact.organization:
            yield record, ("facts", position, "organization"), "organizations", fact.organization
    yield from _sources(journal)


def _sources(journal: Journal) -> Iterator[tuple[Record, Keys, str, str]]:
    for record, position, fact in facts(journal):
        if isinstance(fact, OwnFact) and fact.source:
            yield record, ("facts", position, "source"), "interviews", fact.source
    for organization in journal.organizations.values():
        for position, need in enumerate(organization.needs):
            if need.source:
                yield organization, ("needs", position, "source"), "interviews", need.source


_OF_FOLDERS = ("file-outside-the-journal", "unreadable-file", "stray-file")
"""The faults for which no record of a folder is read; they are said of the folder itself."""


def _renamed(key: str) -> str:
    """The key of a record after its file has been given the name that its diagnostic asks for."""
    folder, _, name = key.rpartition("/")
    return f"{folder}/{slug(name)}"


def _near(journal: Journal) -> Mapping[str, Near]:
    """For each folder, what finds the id of a record by its id or its name, more or less."""
    return {folder: _near_in(journal.folder(folder).values()) for folder in RECORD_TYPES}


def _near_in(records: Collection[Record]) -> Near:
    names: dict[str, str] = {}
    words: dict[str, set[str]] = defaultdict(set)
    for record in records:
        name = slug(bare_name(record.title))
        names |= {name: record.id, slug(record.title): record.id}
        for word in name.split("-"):
            words[word].add(record.id)
    return Near(names | {record.id: record.id for record in records}, words)


def _way_out(folder: str, near: str | None) -> str:
    if near:
        return f"Did you mean {near}?"
    return f"Write the name of a file in {folder}/ without .md, or make that record."
