"""Front matter in the layouts that people and programs write it in: one tree of values, a thousand texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    Choose = Callable[[list[str]], str]

WORDS = st.text(st.sampled_from("abz 09-_.é李👩🏽‍💻'\"#:,[]{}\\&*!|>%@`?=~<"), min_size=1, max_size=12)
TEXTS = WORDS.map(lambda text: " ".join(text.split())).filter(bool)
KEYS = (st.sampled_from(["name", "log", "what", "Größe", "年", "a b", "no", "x-1"]) | TEXTS).filter(
    lambda text: text != "<<"
)
TREES = st.dictionaries(
    KEYS,
    st.recursive(
        TEXTS,
        lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=3),
        max_leaves=6,
    ),
    min_size=1,
    max_size=4,
)


@st.composite
def front_matters(draw: st.DrawFn, trees: st.SearchStrategy[Any] = TREES) -> tuple[dict[str, Any], bytes]:
    """A tree, and the bytes of a file whose front matter holds it."""
    tree: dict[str, Any] = draw(trees)
    text = "---\n" + _block(tree, 0, lambda options: draw(st.sampled_from(options))) + "---\n\nbody 👩🏽‍💻\n"
    line_end = draw(st.sampled_from(["\n", "\r\n"]))
    return tree, draw(st.sampled_from(["", "\ufeff"])).encode() + text.replace("\n", line_end).encode()


def _block(value: dict[str, Any] | list[Any], indent: int, choose: Choose) -> str:
    lines = []
    items = [(f"{_scalar(key, choose)}:", item) for key, item in value.items()] if isinstance(value, dict) else []
    for head, item in items or [("-", item) for item in value]:
        lines.append(choose(["", "", "", "\n", " " * indent + "# ünd: so 👩🏽‍💻\n", "# [\n"]))
        lines.append(" " * indent + head + _after(item, indent, choose))
    return "".join(lines)


def _after(item: Any, indent: int, choose: Choose) -> str:
    comment = choose(["", "", " # a 'comment", "   "]) + "\n"
    if isinstance(item, str):
        style = choose(["scalar", "scalar", "block", "folded"])
        deeper = " " * (indent + int(choose(["1", "2", "4"])))
        if style == "block":
            return f" |-{comment}{deeper}{item}\n"
        if style == "folded":
            return f" >-{comment}{deeper}{item.replace(' ', chr(10) + deeper)}\n"
        return " " * int(choose(["1", "1", "3"])) + _scalar(item, choose) + comment
    if choose(["block", "flow"]) == "flow":
        return f" {_flow(item, indent, choose)}{comment}"
    return comment + _block(item, indent + int(choose(["1", "2", "4"])), choose)


def _flow(value: Any, indent: int, choose: Choose) -> str:
    if isinstance(value, str):
        return _scalar(value, choose, flow=True)
    gap = choose([" ", "", f"\n{' ' * (indent + 2)}", f" # comment\n{' ' * (indent + 1)}"])
    if isinstance(value, list):
        return f"[{gap}{f',{gap} '.join(_flow(item, indent, choose) for item in value)}{gap}]"
    pairs = [f"{_scalar(key, choose, flow=True)}: {_flow(item, indent, choose)}" for key, item in value.items()]
    return f"{{{gap}{f',{gap} '.join(pairs)}{gap}}}"


def _scalar(text: str, choose: Choose, *, flow: bool = False) -> str:
    plain = text.replace(" ", "").isalnum() or (not flow and text[0].isalnum() and text.isalnum())
    style = choose(["plain", "single", "double", "codes"] if plain else ["single", "double", "codes"])
    if style == "plain":
        return text
    if style == "single":
        return "'" + text.replace("'", "''") + "'"
    if style == "double":
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'
