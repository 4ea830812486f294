"""The options side by side: for a terminal as many beside each other as fit, and as the value that becomes JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from career_journal.diagnostics import listed
from career_journal.reports.layout import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from career_journal.views.heard import Line
    from career_journal.views.options import Cell, Comparison

_COLUMN = 28
"""An option needs a column of about this width to be read with ease."""

_LABELS = 14


def as_text(comparison: Comparison, names: Mapping[str, str], width: int) -> str:
    """The options in tables below each other; `names` are the contacts' by id."""
    if not comparison.options:
        return "No options yet. Add one with: career-journal new option NAME\n"
    beside = max(1, (width - _LABELS) // _COLUMN)
    starts = range(0, len(comparison.options), beside)
    tables = ("\n".join(_table(comparison, names, width, start, start + beside)) for start in starts)
    return "\n\n".join(tables) + "\n"


def _table(comparison: Comparison, names: Mapping[str, str], width: int, start: int, end: int) -> list[str]:
    head = ("", *(option.title for option in comparison.options[start:end]))
    rows = [(row.label, *(_cell(cell, names) for cell in row.cells[start:end])) for row in comparison.rows]
    return table(head, rows, width)


def _cell(cell: Cell, names: Mapping[str, str]) -> str:
    if cell.lines:
        lines = [_line(line, names) for line in cell.lines] + ["They disagree."] * cell.disagree
        return "\n".join(f"- {line}" for line in lines) if len(lines) > 1 else lines[0]
    if not cell.ask:
        return "—"
    whom = f" {listed((names[contact.id] for contact in cell.whom), 'or')}" if cell.whom else ""
    return f"Ask{whom}: {cell.ask[0].text}"


def _line(line: Line, names: Mapping[str, str]) -> str:
    who = listed((names[contact] for contact in line.contacts), "and") if line.contacts else line.source
    return f"{line.text} ({who})" if who and who != line.text else line.text


def as_value(comparison: Comparison) -> dict[str, Any]:
    """What becomes JSON: the options, and for each row a cell for each of them."""
    return {
        "options": [
            {"id": option.id, "name": option.name, "stage": option.stage.value, "status": option.status.value}
            for option in comparison.options
        ],
        "rows": [
            {
                "row": row.id,
                "label": row.label,
                "cells": [
                    {"option": option.id, **_cell_value(cell)}
                    for option, cell in zip(comparison.options, row.cells, strict=True)
                ],
            }
            for row in comparison.rows
        ],
    }


def _cell_value(cell: Cell) -> dict[str, Any]:
    return {
        "lines": list(_line_values(cell)),
        "disagree": cell.disagree,
        "ask": [question.id for question in cell.ask],
        "whom": [contact.id for contact in cell.whom],
    }


def _line_values(cell: Cell) -> Iterator[dict[str, Any]]:
    for line in cell.lines:
        yield {
            "text": line.text,
            "record": line.record,
            "contacts": list(line.contacts),
            "source": line.source,
            "question": line.question,
        }
