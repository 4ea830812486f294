"""What is asked for beside what I can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from career_journal.method.wording import normalized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from career_journal.journal import Journal


@dataclass(frozen=True, slots=True)
class SkillsMatch:
    """Skills as they are asked for, apart: those that the profile has, and those that it lacks."""

    matched: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def skills_match(journal: Journal, asked: Iterable[str]) -> SkillsMatch:
    """The skills `asked` for, matched with the profile's; case and punctuation make no difference."""
    mine = {normalized(skill) for skill in journal.profile.skills}
    matched: list[str] = []
    missing: list[str] = []
    for skill in dict.fromkeys(asked):
        (matched if normalized(skill) in mine else missing).append(skill)
    return SkillsMatch(tuple(matched), tuple(missing))
