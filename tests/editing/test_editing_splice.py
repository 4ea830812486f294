"""Edits over odd but legal files: each changes what it names, and not a byte more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from career_journal.editing import splice
from career_journal.editing.changes import (
    AppendItem,
    Change,
    EditRefused,
    MoveTask,
    NameQuestion,
    QuoteComment,
    RenameKey,
    SetValue,
    TickTask,
    WriteInstead,
)
from career_journal.editing.layout import Splice
from career_journal.editing.splice import edited
from career_journal.location import Span
from career_journal.reading.document import read_document
from tests.editing.odd_files import TEXTS, OddFile, odd_files
from tests.promises import FACTOR, tried

if TYPE_CHECKING:
    from career_journal.location import Keys

ANY_TEXT = st.one_of(TEXTS, st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip())))


def value_at(data: bytes, keys: Keys) -> object:
    value: object = read_document("", data).tree
    for step in keys:
        if isinstance(step, str) and isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list):
            value = value[int(step)]
    return value


def surroundings(old: bytes, new: bytes) -> tuple[bytes, bytes]:
    """What the two share at their start and at their end."""
    start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    left = min(len(old), len(new)) - start
    end = next((n for n in range(left) if old[-1 - n] != new[-1 - n]), left)
    return old[:start], old[len(old) - end :] if end else b""


ODD = settings(max_examples=100 * FACTOR, deadline=None, suppress_health_check=list(HealthCheck))


def test_a_value_is_set_and_nothing_else_changes() -> None:
    with tried("edits") as count:

        @settings(ODD, max_examples=150 * FACTOR)
        @given(odd_files(), st.data())
        def one(file: OddFile, data: st.DataObject) -> None:
            for keys in file.values:
                value = data.draw(TEXTS)
                new = edited(file.data, [SetValue(keys, value)])
                assert value_at(new, keys) == value
                others = [other for other in file.values if other != keys]
                assert [value_at(new, other) for other in others] == [value_at(file.data, other) for other in others]
                assert edited(new, [SetValue(keys, value)]) == new, "setting it again changes nothing"
                before, after = surroundings(file.data, new)
                touched = file.data[len(before) : len(file.data) - len(after)]
                assert b"#" not in touched.split(b"\n")[-1] or b"#" in str(value_at(file.data, keys)).encode(), (
                    "a comment is gone"
                )
                count()

        one()


def test_an_item_is_added_and_every_byte_that_was_there_stays() -> None:
    with tried("edits") as count:

        @ODD
        @given(odd_files(), st.data())
        def one(file: OddFile, data: st.DataObject) -> None:
            for keys in file.lists:
                item = data.draw(TEXTS) if keys == ("tags",) else {"date": "2026-10-20", "what": data.draw(TEXTS)}
                new = edited(file.data, [AppendItem(keys, item)])
                found = value_at(new, keys)
                assert isinstance(found, list)
                assert found[-1] == item
                before, after = surroundings(file.data, new)
                untouched = len(before) + len(after)
                assert untouched >= len(file.data) or keys == ("tags",), "only a bare value makes way for a list"
                count()

        one()


def test_a_new_field_takes_any_text() -> None:
    """Text from anywhere, controls among it: it reads back as it was, or the edit is refused and nothing changes."""
    with tried("edits") as count:

        @ODD
        @given(odd_files(), ANY_TEXT)
        def one(file: OddFile, value: str) -> None:
            count()
            try:
                new = edited(file.data, [SetValue(("thanked",), value), SetValue(("snoozed", "nudge"), "2026-11-01")])
            except EditRefused:
                return
            assert value_at(new, ("thanked",)) == value
            assert value_at(new, ("snoozed", "nudge")) == "2026-11-01"
            assert file.data.count(b"\r\n") == 0 or new.count(b"\n") == new.count(b"\r\n"), "it keeps its line ends"

        one()


CASES: tuple[tuple[str, Change, str], ...] = (
    ("a: x # why\n", SetValue(("a",), "y"), "a: y # why\n"),
    ("a:\n", SetValue(("a",), "y: z"), "a: 'y: z'\n"),
    ("a:   # fill in\n", SetValue(("a",), "y"), "a: y   # fill in\n"),
    ("a: >\n  long\n  text\nb: x\n", SetValue(("a",), "short"), "a: short\nb: x\n"),
    ("a: |+\n  keep\n\nb: x\n", SetValue(("a",), "y"), "a: y\nb: x\n"),
    ("a: x\n", SetValue(("a",), "two\nlines"), 'a: "two\\nlines"\n'),
    ("a: x\n# end\n", SetValue(("b",), "y"), "a: x\n# end\nb: y\n"),
    ("log:\n#  - what: x\n\n", SetValue(("snoozed", "nudge"), "y"), "log:\n#  - what: x\nsnoozed:\n  nudge: y\n\n"),
    ("", SetValue(("b",), "y"), "b: y\n"),
    ("{a: x}\n", SetValue(("b",), "y, z"), "{a: x, b: 'y, z'}\n"),
    ("snoozed:\n", SetValue(("snoozed", "nudge"), "y"), "snoozed:\n  nudge: y\n"),
    ("tags: [a]\n", AppendItem(("tags",), "b"), "tags: [a, b]\n"),
    ("tags: []\n", AppendItem(("tags",), "b"), "tags: [b]\n"),
    ("tags:\n", AppendItem(("tags",), "b"), "tags:\n  - b\n"),
    ("log: [{what: x, tags: }]\n", AppendItem(("log", 0, "tags"), "b"), "log: [{what: x, tags:  [b]}]\n"),
    ('tags: "" # one\n', AppendItem(("tags",), "b"), "tags: # one\n  - b\n"),
    ("tags:\n  # one\n  ''\n", AppendItem(("tags",), "b"), "tags:\n  # one\n  - b\n"),
    ("tags: |\n\na: x\n", AppendItem(("tags",), "b"), "tags:\n  - b\n\na: x\n"),
    ("tags: >2+ # one\n\n\na: x\n", AppendItem(("tags",), "b"), "tags: # one\n  - b\n\n\na: x\n"),
    ('{a: x, tags: "  "}\n', AppendItem(("tags",), "b"), "{a: x, tags: [b]}\n"),
    ('snoozed: ""\n', SetValue(("snoozed", "nudge"), "y"), "snoozed:\n  nudge: y\n"),
    ("snoozed: | # y\n", SetValue(("snoozed", "nudge"), "y"), "snoozed: # y\n  nudge: y\n"),
    ("a: | # why\n\nb: x\n", SetValue(("a",), "y"), "a: y # why\n\nb: x\n"),
    ("tags: a # one\n", AppendItem(("tags",), "b"), "tags:\n  - a\n  - b # one\n"),
    (
        "log:\n- what: x\n",
        AppendItem(("log",), {"what": "y", "via": "mail"}),
        "log:\n- what: x\n- what: y\n  via: mail\n",
    ),
    ("log:\n   -   what: x\n", AppendItem(("log",), {"what": "y"}), "log:\n   -   what: x\n   - what: y\n"),
    (
        "log:\n- what: |\n    x\n\n  # why\n   # so\n# end\n",
        AppendItem(("log",), {"what": "y"}),
        "log:\n- what: |\n    x\n\n  # why\n   # so\n- what: y\n# end\n",
    ),
    ("tags:\n  - a\n    # why\n  # end\n", AppendItem(("tags",), "b"), "tags:\n  - a\n    # why\n  - b\n  # end\n"),
    ("s:\n  a: x\n  # why\nb: x\n", SetValue(("s", "c"), "y"), "s:\n  a: x\n  # why\n  c: y\nb: x\n"),
    ("log: {what: x}\n", SetValue(("log", 0, "via"), "mail"), "log: {what: x, via: mail}\n"),
    ("a: |+\n  keep\n\nb: x\n", AppendItem(("c",), "y"), "a: |+\n  keep\n\nb: x\nc:\n  - y\n"),
    ("role: C # dev\n", QuoteComment(("role",), "C # dev"), "role: 'C # dev'\n"),
    ("log:\n  - what: x   # y\n", QuoteComment(("log", 0, "what"), "x   # y"), "log:\n  - what: 'x   # y'\n"),
    ("rol: x\n", RenameKey(("rol",), "role"), "role: x\n"),
    ("log:\n- waht: x\n", RenameKey(("log", 0, "waht"), "what"), "log:\n- what: x\n"),
)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(("before", "change", "after"), CASES)
def test_the_edit_looks_as_a_careful_person_would_make_it(
    before: str, change: Change, after: str, newline: str
) -> None:
    old, new = (f"---\n{text}---\nBody.\n".replace("\n", newline).encode() for text in (before, after))
    assert edited(old, [change]) == new


@pytest.mark.parametrize(("before", "change", "after"), [
    ("---\r\na: x\n---\r\n", SetValue(("b",), "y"), "---\r\na: x\nb: y\n---\r\n"),
    ("---\ns:\r\na: x\n---\n", SetValue(("s", "b"), "y"), "---\ns:\r\n  b: y\r\na: x\n---\n"),
    ("---\r\ntags: a\nb: x\r\n---\n", AppendItem(("tags",), "b"), "---\r\ntags:\n  - a\n  - b\nb: x\r\n---\n"),
    ("---\n\r\n---\n", SetValue(("a",), "x"), "---\n\r\na: x\r\n---\n"),
])  # fmt: skip
def test_a_new_line_ends_as_the_one_before_it(before: str, change: Change, after: str) -> None:
    assert edited(before.encode(), [change]) == after.encode()


def test_a_task_line_is_ticked_and_only_its_box_changes() -> None:
    old = b"---\nname: x\n---\n## Follow-ups\n\n  * [ ] 2026-10-20 Send [ ] it\r\n"
    assert edited(old, [TickTask(6)]) == old.replace(b"[ ] 2026", b"[x] 2026")
    assert edited(old, [MoveTask(6, "2027-01-02")]) == old.replace(b"2026-10-20", b"2027-01-02")


@pytest.mark.parametrize("line_end", [b"\r", b"\r\n", b"\n"])
def test_a_task_line_is_found_whatever_ends_the_lines_and_without_fields_too(line_end: bytes) -> None:
    old = line_end.join([b"Hello.", b"## Follow-ups", b"- [ ] 2026-10-20 One", b"- [ ] 2026-10-21 Two"])
    assert edited(old, [TickTask(4)]) == old.replace(b"[ ] 2026-10-21", b"[x] 2026-10-21")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (b"no front matter", SetValue(("a",), "b")),
        (b"---\na: 'open\n---\n", SetValue(("a",), "b")),
        (b"---\na: x\n---\n", SetValue(("a", "b"), "c")),
        (b"---\na: x\n---\n- [x] done\n", TickTask(4)),
        (b"---\na: x\n---\n", TickTask(40)),
        (b"---\na: x\n---\n### mobility {#mobility}\n", NameQuestion(4, "growth")),
        (b"---\na: x\n---\n", RenameKey(("b",), "c")),
        (b"---\na: x\n---\n", RenameKey(("a", "b"), "c")),
        (b"---\na: x\n---\n", SetValue(("a",), "\udcff")),
        (b"---\na: [x, # y\n z]\n---\n", QuoteComment(("a", 0), "x # y")),
    ],
)
def test_what_cannot_be_done_safely_is_refused_in_a_sentence(text: bytes, change: Change) -> None:
    with pytest.raises(EditRefused, match=r"\w.*\.$"):
        edited(text, [change])


@pytest.mark.parametrize("wrong", [Splice(7, 12, ""), Splice(4, 5, "b"), Splice(0, 3, ""), Splice(20, 20, "more")])
def test_an_edit_that_would_change_anything_else_is_never_written(
    wrong: Splice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last look, should our own reckoning be wrong: the result is read again and compared."""
    monkeypatch.setattr(splice, "field_splice", lambda *_: wrong)
    with pytest.raises(EditRefused, match=r"can't be changed safely; please change it by hand\."):
        edited(b"---\na: x\nc: y\n---\nBody.\n", [SetValue(("a",), "z")])


def test_a_stretch_that_is_there_no_more_is_refused() -> None:
    old = b"\xef\xbb\xbf---\r\nrole: a: b\r\n---\r\n"
    assert edited(old, [WriteInstead(Span(2, 7, 2, 11), '"a: b"')]) == old.replace(b"a: b", b'"a: b"')
    with pytest.raises(EditRefused):
        edited(old, [WriteInstead(Span(5, 1, 5, 2), "x")])
