"""`followups`, `stages`, `options` and `show` on the sample journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


@pytest.mark.parametrize("command", [("followups",), ("stages",), ("options",), ("show", "priya")])
def test_both_formats_print_to_standard_output_alone(command: tuple[str, ...], run: Run, sample: Path) -> None:
    text = run(*command, "--journal", sample, env={"COLUMNS": "80"})
    assert (text.exit_code, text.stderr) == (0, "")
    body = (sample / "contacts" / "priya-raman.md").read_text(encoding="utf-8")
    laid_out = [line for line in text.stdout.split("\n") if " " in line.strip() and line not in body]
    assert max(map(len, laid_out)) <= 80
    value = run(*command, "--journal", sample, "--format", "json")
    assert (value.exit_code, value.stderr) == (0, "")
    assert isinstance(json.loads(value.stdout), dict)
    assert value.stdout.isascii()


def states(run: Run, sample: Path, *arguments: str) -> list[tuple[str, str]]:
    output = run("followups", "--journal", sample, "--format", "json", *arguments).stdout
    return [(one["state"], one["owner"]) for one in json.loads(output)["follow_ups"]]


def test_follow_ups_are_chosen_by_their_options(run: Run, sample: Path) -> None:
    everything = states(run, sample, "--all")
    assert {"done", "overdue", "upcoming"} <= {state for state, _ in everything}
    assert states(run, sample) == [one for one in everything if one[0] != "done"]
    assert states(run, sample, "--overdue") == [one for one in everything if one[0] == "overdue"]
    assert states(run, sample, "--owner", "them") == [
        one for one in everything if one[0] != "done" and one[1] == "them"
    ]


def test_follow_ups_are_sorted_by_due_day_and_id(run: Run, sample: Path) -> None:
    output = run("followups", "--all", "--journal", sample, "--format", "json").stdout
    order = [(one["due"], one["id"]) for one in json.loads(output)["follow_ups"]]
    assert order == sorted(order)


def test_stages_are_the_three(run: Run, sample: Path) -> None:
    stages = json.loads(run("stages", "--journal", sample, "--format", "json").stdout)["stages"]
    assert [stage["stage"] for stage in stages] == ["explore", "clarify", "cultivate"]


def test_show_names_the_file_as_it_is_reached(run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sample.parent)
    assert run("show", "priya").stdout.split("\n")[:2] == ["Priya Raman", "journal/contacts/priya-raman.md"]


@pytest.mark.parametrize(("typed", "sentence"), [
    ("2026", "“2026” could be "),
    ("pirya", "Did you mean contacts/priya-raman?"),
])  # fmt: skip
def test_show_of_none_or_several(typed: str, sentence: str, run: Run, sample: Path) -> None:
    result = run("show", typed, "--journal", sample)
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
