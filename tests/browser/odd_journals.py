"""Journals that are hard on a page: without anything in it, with one person, with names of every kind and length."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenberatungsstellenleiterin" * 2
NAMES = (
    LONG,
    "يارا عبد الرحمن بن عبد العزيز الحداد",
    "赵美琳" * 20,
    "Ana Sousa",
    "ᠮᠣᠩᠭᠣᠯ ไม่มีช่องว่างระหว่างคำ",
    "А́нна-Мария",
)
ORGANIZATION = "Ministerium für alles, was sonst niemand macht, " * 6 + "X" * 40
TAGS = [f"tag-{number}-{LONG[:number]}" for number in range(40)]
PEOPLE = 36
"""So many, where it is about kinds of names; a thousand, where it is about what a page can bear."""


def empty() -> dict[str, str]:
    """Nothing but the folder's first page."""
    return {"index.md": "I begin.\n"}


def one_contact() -> dict[str, str]:
    """One person, of whom nothing but the name is known."""
    return {"contacts/ana.md": "---\nname: Ana Sousa\n---\n"}


def hard(people: int = PEOPLE) -> dict[str, str]:
    """Many people, each with long words in all fields, met about options that are no shorter."""
    return dict(_hard(people))


def write(files: Mapping[str, str], root: Path) -> None:
    """Write a journal: texts by their paths in it."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def _hard(people: int) -> Iterator[tuple[str, str]]:
    yield (
        "organizations/ministry.md",
        f"---\nname: {ORGANIZATION}\ntarget: yes\nneeds:\n  - what: {LONG}\n    skills: {LONG}\n---\n",
    )
    for number in range(9):
        yield (
            f"options/o{number}.md",
            f"---\nname: {NAMES[number % 6]} {number}\nwhy: {LONG}\nskills: [{LONG}]\nbarriers: [{LONG}]\n"
            f"ratings:\n  {LONG[:60]}: 3\ntags: [{', '.join(TAGS)}]\n---\n",
        )
    for number in range(people):
        introduced = f"introduced_by: c{number - 1}\n" if number % 9 else ""
        yield (
            f"contacts/c{number}.md",
            f"---\nname: {NAMES[number % 6]} {number}\norganization: ministry\nrole: {LONG}\nhope: {LONG}\nemail: {LONG[:40]}@a.example\n"
            f"links: https://a.example/{LONG}\n{introduced}stage: {number % 3 + 1}\ntags: [{', '.join(TAGS)}]\n"
            f"log:\n  - date: 2026-09-01\n    what: request\n    note: {LONG}\nfollow_ups:\n  - what: {LONG}\n    due: 2026-10-{number % 28 + 1:02}\n"
            f"custom:\n  {LONG[:50]}: {LONG}\n---\n\n# {LONG}\n\n`{LONG}`\n\n| {LONG} | b |\n|---|---|\n| c | {LONG} |\n\n    {LONG}\n",
        )
    for number in range(12):
        yield (
            f"interviews/2026-0{number % 9 + 1}-15-c{number}.md",
            f"---\ncontact: [c{number}, c{number + 1}]\ndate: 2026-{number % 3 + 9:02}-15 10:00\nstage: {number % 3 + 1}\noptions: [o{number % 9}]\n"
            f"hope: {LONG}\ngoals: [{LONG}]\nquestions: [{LONG}, salary]\nplace: {LONG}\n"
            f"facts:\n  - about: salary\n    says: {LONG}\n    low: 40000\n    high: 66000\n    currency: EUR\n    per: year\n"
            f"advice:\n  - what: {LONG}\nreferrals:\n  - name: {LONG}\n    why: {LONG}\n---\n\n## Highlights\n\n{LONG}\n\n## Answers\n\n### {LONG}\n\n{LONG}\n",
        )
