"""A faulty optional value is left out, and nothing else is lost or misplaced by it."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from career_journal.location import Value
from career_journal.reading.document import read_document
from career_journal.reading.record import record_of
from career_journal.records.contact import Contact
from career_journal.records.interview import Interview
from career_journal.records.option import Option
from career_journal.records.organization import Organization
from career_journal.records.profile import Profile

FAULTY_ENTRIES = """---
name: Eszter
log:
  - text
  - {date: 2026-01-01, what: gave, note: first}
  - {date: 2026-01-01}
  - {date: bad, what: gave}
  -
  - {date: 2026-01-02, what: reply, note: second, colour: red}
  - {date: 2026-01-03, what: gavee}
  - {date: 2026-01-04, what: nudge, note: third}
---
"""


def test_entries_that_fail_in_different_rounds_leave_the_places_of_the_others_right() -> None:
    record, document, _ = record_of(read_document("contacts/x.md", FAULTY_ENTRIES.encode()), Contact, "x")
    assert record is not None
    assert [entry.note for entry in record.log] == ["first", "second", "third"]
    lines = [document.span(Value(("log", position, "note"))).line for position in range(3)]
    assert lines == [5, 9, 11]
    assert len(document.faults) == 6


def test_items_of_lists_in_entries_that_are_left_out() -> None:
    text = """---
name: X
needs:
  - {when: now}
  - what: data
    skills: [[a, b], maps, {c: d}, sql]
---
"""
    record, document, _ = record_of(read_document("organizations/x.md", text.encode()), Organization, "x")
    assert record is not None
    assert [need.skills for need in record.needs] == [("maps", "sql")]
    columns = [document.span(Value(("needs", 0, "skills", position))).column for position in range(2)]
    assert columns == [text.split("\n")[5].index(word) + 1 for word in ("maps", "sql")]


def test_what_is_left_out_and_what_stays() -> None:
    text = """---
name: UX
ratings: {income: 9, fun: 3}
decision: {date: never, choice: wait, because: tired}
facts:
  - {about: salary, low: many, says: well paid}
  - {about: salary, low: many}
custom: {a: 1}
---
"""
    option, _, _ = record_of(read_document("options/x.md", text.encode()), Option, "x")
    assert option is not None
    assert option.ratings == {"fun": 3}
    assert option.decision is None
    assert [(fact.says, fact.low) for fact in option.facts] == [("well paid", None)]
    assert option.custom == {"a": "1"}


def test_settings_that_can_not_be_read_have_their_defaults() -> None:
    text = "---\nsettings: {voices: many, lead_days: 3}\nweekly_target: 4\nshare: {names: all}\n---\n"
    profile, _, _ = record_of(read_document("profile.md", text.encode()), Profile, "profile")
    assert profile is not None
    assert (profile.settings.voices, profile.settings.lead_days) == (3, 3)
    assert profile.weekly_target.requests is None
    assert profile.share.names == "stand-in"


def test_goals_met_none_is_not_the_same_as_not_said() -> None:
    start = "---\ncontact: p\ndate: 2026-01-01\nstage: explore\ngoals_met:"
    met = [
        record_of(read_document("x.md", f"{start}{rest}\n---\n".encode()), Interview, "x")[0] for rest in ("", " []")
    ]
    assert [interview and interview.goals_met for interview in met] == [None, ()]


FIELDS: dict[str, tuple[Any, Any]] = {
    "role": ("data analyst", ["a", "list"]),
    "level": ("senior", "seniro"),
    "paused_until": ("2026-01-01", "2026-02-30"),
    "email": ("p@example.org", "nobody"),
    "keep_in_touch": ("6 weeks", "often"),
    "in_transition": ("yes", "perhaps"),
    "introduced_by": ("a", "a/b/c"),
}
ENTRY = st.fixed_dictionaries(
    {"what": st.sampled_from(["gave", "reply", "gavee", None]), "date": st.sampled_from(["2026-01-01", "x", None])},
    optional={"note": st.sampled_from(["kept", ["no"]]), "else": st.just("x")},
)


@given(st.dictionaries(st.sampled_from(list(FIELDS)), st.booleans()), st.lists(ENTRY, max_size=5))
def test_only_what_is_faulty_is_lost(good: dict[str, bool], entries: list[dict[str, Any]]) -> None:
    tree: dict[str, Any] = {name: FIELDS[name][not is_good] for name, is_good in good.items()}
    tree |= {"name": "P", "log": [{name: value for name, value in entry.items() if value} for entry in entries]}
    record, document, _ = record_of(read_document("contacts/x.md", f"---\n{_flow(tree)}\n---\n".encode()), Contact, "x")
    assert record is not None
    for name, is_good in good.items():
        assert bool(getattr(record, name)) == is_good
    whole = [e for e in entries if e["what"] in {"gave", "reply"} and e["date"] == "2026-01-01"]
    assert [(entry.what, entry.note) for entry in record.log] == [
        (e["what"], e["note"] if e.get("note") == "kept" else None) for e in whole
    ]
    assert bool(document.faults) == (
        not all(good.values()) or whole != entries or any(set(e) & {"else"} or e.get("note") == ["no"] for e in whole)
    )


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_flow(item)}" for name, item in value.items()) + "}"
    return f"[{', '.join(map(_flow, value))}]" if isinstance(value, list) else str(value)
