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


@pytest.mark.parametrize("width", [40, 60, 80])
def test_ids_are_parted_to_fit_and_still_found(width: int, run: Run, sample: Path) -> None:
    name = "interviews/2026-09-11-aylin-demir/lead/open-evening-for-data-on-heat-first-wednesday-of-the-month"
    printed = run("followups", "--journal", sample, env={"COLUMNS": f"{width}"}).stdout
    assert all(len(line) <= width for line in printed.splitlines())
    lines = [line.strip() for line in printed.splitlines()]
    pieces = (lines[start : start + count] for start in range(len(lines)) for count in range(2, 9))
    parts = next(piece for piece in pieces if "".join(piece) == name)
    assert run("snooze", *parts, "2027-01-01", "--journal", sample).exit_code == 0


def test_show_leaves_out_the_comments_that_guide(run: Run, sample: Path) -> None:
    run("new", "interview", "priya", "--on", "2026-11-30", "--journal", sample)
    file = sample / "interviews" / "2026-11-30-priya-raman.md"
    file.write_text(file.read_text() + "\n<!-- mine -->\nWords of mine.\n")
    printed = run("show", "2026-11-30", "--journal", sample).stdout
    assert "Words of mine." in printed
    assert "<!--" not in printed
    assert "\n\n\n" not in printed


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
