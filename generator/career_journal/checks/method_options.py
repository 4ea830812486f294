"""How options go through the stages, and on whose word they rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from career_journal.checks.certainty import is_complete
from career_journal.checks.check import check
from career_journal.checks.hearings import hearings, voices
from career_journal.diagnostics import WHOLE_FILE, Finding, Severity, listed
from career_journal.location import Value
from career_journal.method.stages import STAGES
from career_journal.method.vocabulary import OptionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from career_journal.journal import Journal


@check("CJ512", Severity.HINT, part=1)
def stage_skipped(journal: Journal, today: date) -> Iterator[Finding]:
    """An option is in a stage whose earlier stages had no interview about it.

    The stages build on each other: what was never explored is hard to judge, and what was never judged is not worth
    looking for employers in. Each option that is not set aside is looked at once.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            stage: clarify  ←
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            stage: clarify
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-10-13
            ---
    """
    if not is_complete(journal, "interviews", "options"):
        return
    about = hearings(journal, today, planned=True)
    for option in journal.options.values():
        interviews = about.get(option.id, ())
        reached = max([option.stage, *(interview.stage for interview in interviews)], key=STAGES.index)
        heard = {interview.stage for interview in interviews if interview.is_held(today)}
        skipped = [stage for stage in STAGES[: STAGES.index(reached)] if stage not in heard]
        if skipped and option.status is not OptionStatus.SET_ASIDE:
            ahead = [interview for interview in interviews if interview.stage is reached]
            record = option if option.stage is reached else ahead[0]
            message = f"{option.name} is in the stage {reached}, but no interview was held to {listed(skipped)} it."
            way_out = f"First talk with somebody to {skipped[0]} it, or go back to that stage."
            yield Finding(record.path, Value(("stage",)), message, way_out)


@check("CJ513", Severity.HINT, part=30)
def one_voice(journal: Journal, today: date) -> Iterator[Finding]:
    """All that was heard about the options comes from one person.

    The method has you hear several perspectives before you judge: everyone knows one way into a career, their own.

    Bad:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        options/gis-analyst.md  ←
            ---
            name: GIS analyst
            ---
        options/learning-designer.md
            ---
            name: Learning designer
            ---
        interviews/2026-08-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-08-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-08-13
            ---
        interviews/2026-10-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-10-12
            stage: explore
            options: [gis-analyst, learning-designer]
            thanked: 2026-10-13
            ---

    Good:
        contacts/priya-raman.md
            ---
            name: Priya Raman
            ---
        contacts/yara-haddad.md
            ---
            name: Yara Haddad
            ---
        options/gis-analyst.md
            ---
            name: GIS analyst
            ---
        options/learning-designer.md
            ---
            name: Learning designer
            ---
        interviews/2026-08-12-priya-raman.md
            ---
            contact: priya-raman
            date: 2026-08-12
            stage: explore
            options: [gis-analyst]
            thanked: 2026-08-13
            ---
        interviews/2026-10-12-yara-haddad.md
            ---
            contact: yara-haddad
            date: 2026-10-12
            stage: explore
            options: [gis-analyst, learning-designer]
            thanked: 2026-10-13
            ---
    """
    if not is_complete(journal, "interviews"):
        return
    heard = hearings(journal, today)
    interviews = {interview.id: interview for about in heard.values() for interview in about}
    people = voices(interviews.values())
    if len(heard) > 1 and len(interviews) > 1 and len(people) == 1:
        name = journal.contacts[next(iter(people))].name
        message = f"All that you heard about {len(heard)} options comes from {name}."
        way_out = "Ask somebody else about each of them before you judge."
        yield Finding(journal.profile.path or journal.options[min(heard)].path, WHOLE_FILE, message, way_out)
