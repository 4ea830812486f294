"""Fixes: each mends what it should and nothing else, none brings a new fault, and a second time nothing is left."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from career_journal.checks import CHECKS
from career_journal.checks.runner import diagnose
from career_journal.diagnostics import WHOLE_FILE, Diagnostic, Severity
from career_journal.editing import mending
from career_journal.editing.fixes import FIXES, change_for
from career_journal.editing.mending import mended, with_fixable
from career_journal.location import Span
from career_journal.reading import read_journal
from tests.promises import FACTOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TODAY = date(2026, 10, 19)
SAMPLE = Path(__file__).resolve().parents[2] / "journal"
OTHERS = {
    "contacts/aylin-demir.md": "---\nname: Aylin Demir\n---\n",
    "contacts/sam-lee.md": "---\nname: Sam Lee\n---\n",
    "contacts/sam-lee-2.md": "---\nname: Sam Lee\nignore: same-person-twice\n---\n",
}
CASES: tuple[tuple[str, str, str], ...] = (
    ("levl: senior", "level: senior", "unknown-field"),
    ("Level: senior", "level: senior", "unknown-field"),
    ("can help me: x", "can_help_me: x", "unknown-field"),
    ("lvel: senior # yes", "level: senior # yes", "unknown-field"),
    ("levl: senior\nlevel: junior", "", "unknown-field"),
    ("shoe_size: 43", "", "unknown-field"),
    ("level: Senior", "level: senior", "unknown-choice"),
    ("level: ' seinor'", "level: senior", "unknown-choice"),
    ("level: boss", "", "unknown-choice"),
    ("reasons: advice, industry-information", "reasons: [advice, industry-information]", "unknown-choice"),
    ("reasons: advice, money", "", "unknown-choice"),
    ("role: Lead: maps", 'role: "Lead: maps"', "colon-in-text"),
    ('role: Lead: it\'s "maps" #1', "role: 'Lead: it''s \"maps\" #1'", "colon-in-text"),
    ("role: Lead: maps # old", "", "colon-in-text"),
    ("role: Lead: maps # old\nlevel: Senior", "", "unknown-choice"),
    ("role: Lead level: senior", "", "colon-in-text"),
    ("role: Lead: maps\n  and more", "", "colon-in-text"),
    ("role: @home", 'role: "@home"', "special-character"),
    ("role: |1 x", "", "special-character"),
    ("source: [Introduction, event]", "source: [introduction, event]", "unknown-choice"),
    ("paused_until: 2026-12-1", "paused_until: 2026-12-01", "wrong-date"),
    ("paused_until: 24/12/2026", "paused_until: 2026-12-24", "wrong-date"),
    ("paused_until: 3/4/2027", "", "wrong-date"),
    ("paused_until: after 2026-12-1", "", "wrong-date"),
    ("paused_until: 2026-12-01T10:00", "", "wrong-date"),
    ("role: unit #7 east  ", "role: 'unit #7 east'  ", "unquoted-hash"),
    ("role: Lead # met at the fair", "", "unquoted-hash"),
    ("role: unit #7  # he was fired, ask Tom", "", "unquoted-hash"),
    ("role: unit #7\t# he was fired", "", "unquoted-hash"),
    ("role: unit #7 ## he was fired", "", "unquoted-hash"),
    ("role: Lead: maps\t# old", "", "colon-in-text"),
    ("links: example.org/x # mine", "links: https://example.org/x # mine", "link-without-scheme"),
    ("links: [example.org, https://a.b]", "links: [https://example.org, https://a.b]", "link-without-scheme"),
    ("links: somewhere", "", "link-without-scheme"),
    ("introduced_by: Aylin Demir", "introduced_by: aylin-demir", "unknown-record"),
    ("knows: [sam-lee, Aylin-Demir]", "knows: [sam-lee, aylin-demir]", "unknown-record"),
    ("introduced_by: Sam Lee", "", "unknown-record"),
    ("introduced_by: Aylin", "", "unknown-record"),
)
"""A line of a contact, what it should become (nothing where it is not certain), and the check that reports it."""


@pytest.mark.parametrize(("line", "better", "check"), CASES)
def test_a_fix_writes_what_was_meant(
    line: str, better: str, check: str, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    text = "---\nname: Priya Raman\n{}\ntags: [a]\n---\n"
    root = write_journal(OTHERS)
    (root / "contacts" / "priya-raman.md").write_text(text.format(line))
    journal = read_journal(root)
    found = [one for one in with_fixable(journal, diagnose(journal, TODAY)) if one.name == check]
    assert [one.fixable for one in found] == [bool(better)]
    result = mended(journal, TODAY).files
    new = text.format(better.rstrip() if check == "unquoted-hash" else better).encode()
    assert [after for _, after in result.values()] == ([new] if better else [])


@pytest.mark.parametrize(("text", "better"), [
    ("date: 2026-10-20T10:00", "date: 2026-10-20 10:00"),
    ("date: 2026/10/5, 9:05", "date: 2026-10-05 09:05"),
    ("date: 2026-10-20T10:00Z", None),
    ("date: 2026-10-20 10:00 pm", None),
    ("date: 2026-10-20\nagreed_minutes: 1,000", "date: 2026-10-20\nagreed_minutes: 1000"),
    ("date: 2026-10-20\nagreed_minutes: about 30", None),
    ("date: 2026-10-20\nfacts: {about: salary, low: 48.000}", "date: 2026-10-20\nfacts: {about: salary, low: 48000}"),
    ("date: 2026-10-20\nfacts: {about: salary, low: 48.000 €}", None),
])  # fmt: skip
def test_dates_and_numbers(text: str, better: str | None, write_journal: Callable[[Mapping[str, str]], Path]) -> None:
    form = "---\ncontact: aylin-demir\n{}\nstage: explore\n---\n"
    root = write_journal({**OTHERS, "interviews/one.md": form.format(text)})
    result = mended(read_journal(root), TODAY).files
    assert [after.decode() for _, after in result.values()] == ([form.format(better)] if better else [])


@pytest.mark.parametrize(("heading", "better"), [
    ("### career-paths", "### career-paths {#career-paths}"),
    ("###  Career paths  ", "###  Career paths {#career-paths}  "),
    ("### career-paths ###", None),
    ("### carer-paths", None),
    ("### What does a tipical day look like?", None),
])  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_heading_that_is_an_id_gets_it(
    heading: str, better: str | None, line_end: str, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    form = "---\ndate: 2026-10-20\n---\n\n## Answers\n\n{}\n\nPlanning.\n".replace("\n", line_end)
    root = write_journal(OTHERS)
    (root / "entries").mkdir()
    (root / "entries" / "one.md").write_bytes(form.format(heading).encode())
    result = mended(read_journal(root), TODAY).files
    assert [after.decode() for _, after in result.values()] == ([form.format(better)] if better else [])


def test_every_fix_belongs_to_a_check() -> None:
    assert set(FIXES) <= {check.name for check in CHECKS}


SPOILS: tuple[tuple[str, str], ...] = (
    ("\nlevel: ", "\nlevl: "), ("\nstage: ", "\nStage: "), ("stage: explore", "stage: Explore"),
    ("what: request", "what: requst"), ("date: 2026-0", "date: 2026-"), (" 1", " 1,"), ("https://", ""),
    ("-", "_"), ("role: ", "role: C # "), ("contact: ", "contact: X "), ("name: ", "naem: "), ("\n", "\r\n"),
    ("due: 2026-", "due: 26-"), (": [", ": [Event, "), ("about: ", "abuot: "), ("role: ", "role: Lead: "), ("what: ", "what: @"),
)  # fmt: skip
"""Ways in which a file goes wrong: what is replaced everywhere in its front matter, and by what."""
PATHS = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*.md"))


def spoil(text: str, old: str, new: str) -> str:
    _, fence, rest = text.partition("---\n")
    front, closing, body = rest.partition("---\n")
    return fence + front.replace(old, new) + closing + body


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("spoilt") / "journal"))


@settings(
    max_examples=10 * FACTOR,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(PATHS), st.sampled_from(SPOILS)), min_size=1, max_size=12))
def test_mending_ends_and_brings_no_new_faults(spoilt: Path, slips: list[tuple[str, tuple[str, str]]]) -> None:
    texts: dict[str, str] = {}
    for path, (old, new) in slips:
        texts[path] = spoil(texts.get(path) or (SAMPLE / path).read_text(), old, new)
    instead = {path: text.encode() for path, text in texts.items()}
    for path, data in instead.items():
        (spoilt / path).write_bytes(data)
    try:
        journal = read_journal(spoilt)
        before = {(one.path, one.name, one.message) for one in diagnose(journal, TODAY)}
        result = mended(journal, TODAY)
        for path, (_, better) in result.files.items():
            (spoilt / path).write_bytes(better)
        again = read_journal(spoilt)
        assert not mended(again, TODAY).files, "a second time there is nothing to mend"
        faults = {(one.path, one.name, one.message) for one in diagnose(again, TODAY) if one.code < "CJ3"}
        unread = {key + ".md" for key in journal.withheld}
        assert {fault for fault in faults - before if fault[0] not in unread} == set()
    finally:
        for path in instead:
            (spoilt / path).write_bytes((SAMPLE / path).read_bytes())


@pytest.mark.parametrize("name", sorted(FIXES))
def test_a_finding_about_no_value_is_nothing_to_mend(
    name: str, write_journal: Callable[[Mapping[str, str]], Path]
) -> None:
    journal = read_journal(write_journal({"contacts/ana.md": "---\nname: Ana\nlevel: senior\n---\n\nWords.\n"}))
    for span in (WHOLE_FILE, Span(5, 1, 5, 6)):
        assert change_for(journal, Diagnostic("contacts/ana.md", span, "CJ000", name, Severity.ERROR, "")) is None


def test_mending_ends_even_if_there_may_be_more_to_mend(
    write_journal: Callable[[Mapping[str, str]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write_journal({"contacts/ana.md": "---\nname: Ana\nlevl: senior\n---\n"})
    monkeypatch.setattr(mending, "_ROUNDS", 1)
    assert [new for _, new in mended(read_journal(root), TODAY).files.values()] == [
        b"---\nname: Ana\nlevel: senior\n---\n"
    ]
