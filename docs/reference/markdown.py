"""Pieces of Markdown that the pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GENERATED = "<!-- Written by docs/generate.py; change what it is made of, not this file. -->"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table, its cells on one line each."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def code(words: Iterable[object]) -> str:
    """Words as code, one after the other."""
    return ", ".join(f"`{word}`" for word in words)


def page(title: str, *blocks: Iterable[str]) -> str:
    """A whole page; each block is a number of lines."""
    return "\n\n".join([GENERATED, f"# {title}", *("\n".join(block) for block in blocks)]) + "\n"
