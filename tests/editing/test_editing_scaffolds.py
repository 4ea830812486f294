"""The forms for new records: whatever is typed reads back, every field is known, every example can be used."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from career_journal.checks.runner import diagnose
from career_journal.diagnostics import Severity
from career_journal.editing import scaffolds
from career_journal.method.stages import Stage
from career_journal.reading import read_journal
from career_journal.reading.document import read_document
from career_journal.reading.record import record_of
from career_journal.records import RECORD_TYPES, Profile
from career_journal.views.next_interview import NextInterview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from career_journal.records.base import Record

DAY = date(2026, 10, 19)
NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"),
    min_size=1,
    max_size=90,
).filter(lambda name: not name.isspace())
FORMS: dict[str, tuple[Callable[[str], str], str, type[Record]]] = {
    "contacts": (lambda name: scaffolds.contact(name, DAY), "name", RECORD_TYPES["contacts"]),
    "options": (lambda name: scaffolds.option(name, DAY), "name", RECORD_TYPES["options"]),
    "organizations": (lambda name: scaffolds.organization(name, DAY), "name", RECORD_TYPES["organizations"]),
    "entries": (lambda name: scaffolds.entry(name, DAY), "title", RECORD_TYPES["entries"]),
}


@pytest.mark.parametrize("folder", FORMS)
@given(name=NAMES)
@example(name="no")
@example(name="12:30")
@example(name="Null")
@example(name="~")
@example(name='it\'s "quoted": yes # really')
@example(name=" spaces around ")
@example(name="- [ ] {a} & *b* !c | > % @ `d`")
@example(name="{level} $name ${today}")
@example(name="👩‍🔬 Zoë 王美玲 \u202eabc")
@example(name="a\\b")
def test_what_was_typed_reads_back(folder: str, name: str) -> None:
    form, field, kind = FORMS[folder]
    document = read_document(f"{folder}/x.md", form(name).encode())
    record, read, _ = record_of(document, kind, "x")
    assert not read.faults
    assert not list(read.comments_in_text())
    assert record is not None
    assert record.model_dump(by_alias=True)[field] == name


def forms() -> dict[str, tuple[str, type[Record]]]:
    written = {folder: (form("Somebody"), kind) for folder, (form, _, kind) in FORMS.items()}
    written["interviews"] = (
        scaffolds.interview(["somebody"], "2026-12-01 14:30", NextInterview(Stage.CLARIFY)),
        RECORD_TYPES["interviews"],
    )
    return {**written, "profile": (scaffolds.profile(), Profile)}


@pytest.mark.parametrize("name", forms())
def test_every_field_of_a_form_is_known_and_every_example_can_be_used(name: str) -> None:
    text, kind = forms()[name]
    opened = re.sub(r"^#(  )", r"\1", text, flags=re.MULTILINE)
    for filled in (text, opened):
        record, document, _ = record_of(read_document("x.md", filled.encode()), kind, "x")
        assert record is not None
        assert not document.faults
    assert opened != text or name == "entries"


@pytest.mark.parametrize("name", forms())
def test_forms_fit_an_editor_and_leave_nothing_unfilled(name: str) -> None:
    text, _ = forms()[name]
    assert max(map(len, text.split("\n"))) <= 120
    assert not re.search(r"\$\w|\{[a-z]", text)
    assert text.startswith("---\n# ")


@pytest.mark.parametrize("stage", Stage)
def test_an_interview_offers_the_goals_and_the_stages_questions(stage: Stage) -> None:
    text = scaffolds.interview(["priya-raman"], "2026-12-01", NextInterview(stage))
    assert "# - be-remembered: " in text
    assert ("# - salary: " in text) is (stage is Stage.CLARIFY)
    assert "my-barriers" not in text


def test_a_journal_of_forms_has_no_errors(write_journal: Callable[..., Path]) -> None:
    written = {f"{name}/somebody.md": text for name, (text, _) in forms().items() if name != "profile"}
    journal = read_journal(write_journal({**written, "profile.md": scaffolds.profile()}))
    assert {found.severity for found in diagnose(journal, DAY)} <= {Severity.HINT}
