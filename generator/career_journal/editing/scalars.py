"""Values -> YAML as a person would type it: each text in the plainest spelling that reads back as exactly that text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import yaml

from career_journal.editing.changes import EditRefused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Value = str | Mapping[str, Any] | Sequence[Any]
"""Text, a group of fields, or a list."""

_ESCAPED = re.compile('[\\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')
"""What can't stand between double quotes as it is; all but backslash and quote can't stand in a file at all."""

_UNWRITABLE = re.compile("[\x00-\x08\n-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(text: str, *, in_flow: bool = False) -> str:
    """The text as it would be typed: bare where YAML leaves it alone, else in single quotes, else in double quotes.

    `in_flow` is for values between brackets or braces, where commas count.

    Raises:
        EditRefused: the text holds surrogates, as arguments that are not UTF-8 do.
    """
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise EditRefused("This text holds bytes that are no characters, so it can't be written.")
    return next(spelling for spelling in _spellings(text) if _reads_back(spelling, text, in_flow))


def _spellings(text: str) -> Iterator[str]:
    double = f'"{_ESCAPED.sub(_escape, text)}"'
    if not _UNWRITABLE.search(text):
        yield text
        if "'" in text and not {'"', "\\"} & set(text):
            yield double
        yield "'" + text.replace("'", "''") + "'"
    yield double


def _escape(character: re.Match[str]) -> str:
    short = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return short.get(character[0]) or f"\\u{ord(character[0]):04x}"


def _reads_back(spelling: str, text: str, in_flow: bool) -> bool:
    """Whether the spelling, as the value of a field and before a comment, is that text and nothing else."""
    line = f"{{key: {spelling}, next: x}}" if in_flow else f"key: {spelling} # comment\nnext: x"
    try:
        root = yaml.compose(line, Loader=yaml.CBaseLoader)
    except yaml.YAMLError:
        return False
    if not isinstance(root, yaml.MappingNode) or len(root.value) != 2:
        return False
    value = root.value[0][1]
    return bool(spelling) and isinstance(value, yaml.ScalarNode) and value.value == text


def flow(value: Value) -> str:
    """A value for between brackets or braces, on one line."""
    if isinstance(value, str):
        return scalar(value, in_flow=True)
    if isinstance(value, Mapping):
        inside = ", ".join(f"{scalar(key, in_flow=True)}: {flow(inner)}" for key, inner in value.items())
        return f"{{{inside}}}"
    return f"[{', '.join(map(flow, value))}]"


def block_fields(fields: Mapping[str, Value], list_indent: int) -> list[str]:
    """A group of fields, one a line, what belongs to a field indented below it."""
    lines = []
    for key, value in fields.items():
        if isinstance(value, str):
            lines.append(f"{scalar(key)}: {scalar(value)}")
        else:
            lines += [f"{scalar(key)}:", *block_value(value, list_indent)]
    return lines


def block_value(value: Value, list_indent: int) -> list[str]:
    """The lines below the key of a group or a list."""
    if isinstance(value, Mapping):
        return indented(block_fields(value, list_indent), 2)
    return indented((line for item in value for line in block_item(item)), list_indent)


def block_item(item: Value) -> list[str]:
    """A list item behind its hyphen."""
    if isinstance(item, Mapping):
        first, *others = block_fields(item, 2)
        return [f"- {first}", *indented(others, 2)]
    return [f"- {scalar(str(item))}"]


def indented(lines: Iterable[str], columns: int) -> list[str]:
    """The lines, each further right."""
    return [" " * columns + line for line in lines]
