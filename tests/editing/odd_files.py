"""Files that are legal and odd: every way in which a person may lay out front matter, made at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

Keys = tuple[str | int, ...]

WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="\ufeff"), min_size=1, max_size=8
)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
PLAIN = st.from_regex(r"[a-z0-9äöü😀][a-z0-9äöü😀,.'-]{0,8}( [a-z0-9][a-z0-9,.'-]{0,5}){0,3}", fullmatch=True)
COMMENTS = st.sampled_from(["", "", "", " # a remark", "   # [x] {y}: 'z'", " "])
BETWEEN = st.sampled_from(["", "", "", "\n", '# a line of its own: "x"\n', "   # further right\n\n"])


@dataclass(frozen=True)
class OddFile:
    """The bytes of a file, and the ways to what can be changed in it."""

    data: bytes
    values: tuple[Keys, ...]
    lists: tuple[Keys, ...]


def single_quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def double_quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


INLINE = st.one_of(PLAIN, TEXTS.map(single_quoted), TEXTS.map(double_quoted))
IN_FLOW = st.one_of(
    st.from_regex(r"[a-z0-9]{1,6}( [a-z0-9]{1,4})?", fullmatch=True), TEXTS.map(single_quoted), TEXTS.map(double_quoted)
)


@st.composite
def block_scalars(draw: st.DrawFn, indent: int) -> str:
    """A literal or folded scalar with its indicator, all its lines further right than `indent`."""
    header = draw(st.sampled_from(["|", ">", "|-", ">-", "|+", ">+"]))
    lines = [*draw(st.lists(st.one_of(PLAIN, st.just("")), min_size=1, max_size=3)), draw(PLAIN)]
    inside = " " * (indent + draw(st.integers(1, 4)))
    first, *others = lines
    return "\n".join([header, inside + (first or "x"), *((inside + line) if line else "" for line in others)])


@st.composite
def scalars(draw: st.DrawFn, indent: int) -> str:
    if draw(st.integers(0, 4)) == 0:
        return draw(block_scalars(indent))
    return draw(INLINE) + draw(COMMENTS)


@st.composite
def flow_lists(draw: st.DrawFn) -> tuple[str, int]:
    items = draw(st.lists(IN_FLOW, max_size=3))
    gap = draw(st.sampled_from([", ", ",", " , ", ",\n     "]))
    trailing = draw(st.sampled_from(["", ","])) if items else ""
    return f"[{gap.join(items)}{trailing}]", len(items)


@st.composite
def groups(draw: st.DrawFn, indent: int) -> tuple[str, list[str]]:
    """The fields of a group as lines: the first without its indentation, and the names."""
    names = draw(st.lists(st.sampled_from(["what", "date", "note", "low"]), min_size=1, max_size=3, unique=True))
    lines = [f"{name}: {draw(scalars(indent))}" for name in names]
    return ("\n" + " " * indent).join(lines), names


@st.composite
def odd_files(draw: st.DrawFn) -> OddFile:
    """A whole file."""
    keys = draw(
        st.lists(
            st.sampled_from(["name", "role", "tags", "log", "facts", "hope", "decision"]),
            min_size=1,
            max_size=7,
            unique=True,
        )
    )
    parts, values, lists = [], [], []
    for key in keys:
        parts.append(draw(BETWEEN))
        text, inner_values, inner_list = draw(FIELDS[key])
        written = key if draw(st.integers(0, 5)) else f'"{key}"'
        parts.append(f"{written}{draw(st.sampled_from(['', '', ' ']))}:{text}\n")
        values += [(key, *way) for way in inner_values]
        lists += [(key,)] if inner_list else []
    parts.append(draw(BETWEEN))
    body = draw(
        st.sampled_from(
            ["", "Words.\n", "\n## Answers\n\n### Why?\n\nBecause --- so.\n", "no end of line", "---\nafter a rule\n"]
        )
    )
    text = "---\n" + "".join(parts) + "---" + draw(st.sampled_from(["\n", " \n"])) + body
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    mark = draw(st.sampled_from([b"", b"", b"\xef\xbb\xbf"]))
    return OddFile(mark + text.replace("\n", newline).encode(), tuple(values), tuple(lists))


@st.composite
def scalar_field(draw: st.DrawFn) -> tuple[str, list[Keys], bool]:
    if draw(st.integers(0, 5)) == 0:
        return draw(COMMENTS), [()], False
    return " " + draw(scalars(0)), [()], False


@st.composite
def text_list_field(draw: st.DrawFn) -> tuple[str, list[Keys], bool]:
    form = draw(st.sampled_from(["flow", "block", "bare", "empty"]))
    if form == "empty":
        return draw(COMMENTS), [], True
    if form == "bare":
        return " " + draw(INLINE) + draw(COMMENTS), [(0,)], True
    if form == "flow":
        text, count = draw(flow_lists())
        return " " + text + draw(COMMENTS), [(n,) for n in range(count)], True
    indent = draw(st.sampled_from([0, 2, 4]))
    items = draw(st.lists(scalars(indent + 1), min_size=1, max_size=3))
    lines = [f"{' ' * indent}-{draw(st.sampled_from([' ', '   ']))}{item}" for item in items]
    return draw(COMMENTS) + "\n" + "\n".join(lines), [(n,) for n in range(len(items))], True


@st.composite
def group_list_field(draw: st.DrawFn) -> tuple[str, list[Keys], bool]:
    indent = draw(st.sampled_from([0, 2, 3]))
    lines: list[str] = []
    ways: list[Keys] = []
    for position in range(draw(st.integers(1, 3))):
        if draw(st.integers(0, 3)) == 0:
            lines.append(f"{' ' * indent}- {{what: {draw(IN_FLOW)}, date: {draw(IN_FLOW)}}}" + draw(COMMENTS))
            ways += [(position, "what"), (position, "date")]
        else:
            text, names = draw(groups(indent + 2))
            lines.append(f"{' ' * indent}- {text}")
            ways += [(position, name) for name in names]
    return draw(COMMENTS) + "\n" + "\n".join(lines), ways, True


@st.composite
def group_field(draw: st.DrawFn) -> tuple[str, list[Keys], bool]:
    if draw(st.sampled_from([True, False])):
        return f" {{what: {draw(IN_FLOW)}}}" + draw(COMMENTS), [("what",)], False
    indent = draw(st.sampled_from([1, 2, 4]))
    text, names = draw(groups(indent))
    return f"{draw(COMMENTS)}\n{' ' * indent}{text}", [(name,) for name in names], False


FIELDS: dict[str, Any] = {
    "name": scalar_field(),
    "role": scalar_field(),
    "hope": scalar_field(),
    "tags": text_list_field(),
    "log": group_list_field(),
    "facts": group_list_field(),
    "decision": group_field(),
}
