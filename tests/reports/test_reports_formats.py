"""Each output format of `check` as a golden file. `make golden` writes them anew, to be read first in the diff."""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import unquote

import click
import pytest

from career_journal.checks import CHECKS
from career_journal.diagnostics import Severity
from career_journal.reports import FORMATS
from career_journal.reports.report import Report

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", ["text", "concise", "json", "github"])
def test_the_output_is_what_was_read_and_found_good(name: str, report: Report) -> None:
    output = click.unstyle(FORMATS[name](report))
    golden = GOLDEN / f"{name}.out"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(output, encoding="utf-8", newline="\n")
    assert output == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "output"), [("text", "5 records, nothing to mend.\n"), ("concise", ""), ("github", "")]
)
def test_without_findings_there_is_one_sentence_or_nothing(name: str, output: str, nothing: Report) -> None:
    assert FORMATS[name](nothing) == output


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_printed_commands_the_terminal_or_turns_the_text_around(name: str, report: Report) -> None:
    output = click.unstyle(FORMATS[name](report))
    assert not [character for character in output if character in "\x1b\x07\u202e\u202c"]


def test_text_fits_the_width(report: Report) -> None:
    lines = [line for line in click.unstyle(FORMATS["text"](report)).split("\n") if "CJ" not in line]
    assert max(map(len, lines)) <= report.width


def test_text_marks_severity_with_a_word_and_a_colour(report: Report) -> None:
    output = FORMATS["text"](report)
    assert click.style("error", fg="red", bold=True) in output
    assert click.style("warning", fg="yellow", bold=True) in output
    assert click.style("hint", fg="cyan", bold=True) in output


def test_concise_is_one_line_a_finding(report: Report) -> None:
    assert FORMATS["concise"](report).count("\n") == len(report.diagnostics)


def test_json_counts_and_points(report: Report) -> None:
    value = json.loads(FORMATS["json"](report))
    assert (value["records"], value["errors"], value["warnings"], value["hints"]) == (5, 2, 2, 4)
    assert [found["path"] for found in value["diagnostics"]] == [found.path for found in report.diagnostics]


def test_sarif_has_every_rule_and_every_result(report: Report) -> None:
    log = json.loads(FORMATS["sarif"](report))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    assert [rule["id"] for rule in rules] == [check.code for check in CHECKS]
    assert all(rule["shortDescription"]["text"] and rule["fullDescription"]["text"] for rule in rules)
    assert {rule["defaultConfiguration"]["level"] for rule in rules} <= {"error", "warning", "note"}
    for result, diagnostic in zip(run["results"], report.diagnostics, strict=True):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == diagnostic.code
        assert result["message"]["text"].startswith(diagnostic.message)
        place = result["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == f"my journal/{diagnostic.path}"
        assert " " not in place["artifactLocation"]["uri"]
        assert place["region"]["startLine"] == diagnostic.span.line
        assert (place["region"]["endLine"], place["region"]["endColumn"]) >= (
            place["region"]["startLine"],
            place["region"]["startColumn"],
        )


@pytest.mark.parametrize(("severities", "strict", "fails"), [
    ([], True, False),
    ([Severity.HINT], True, False),
    ([Severity.WARNING], False, False),
    ([Severity.WARNING], True, True),
    ([Severity.HINT, Severity.ERROR], False, True),
])  # fmt: skip
def test_errors_fail_and_with_strict_warnings_too(
    report: Report, severities: list[Severity], strict: bool, fails: bool
) -> None:
    chosen = tuple(one for one in report.diagnostics if one.severity in severities)
    assert Report(chosen, report.records, report.sources).fails(strict=strict) is fails


@pytest.mark.parametrize(("paths", "sentence"), [
    (["contacts/priya.md"], "1 error in 1 of 5 records."),
    (["contacts/priya.md", "contacts/meilin.md"], "1 error and 2 warnings in 2 of 5 records."),
    (["contacts/stray file.txt"], "1 error in 1 other file."),
    (
        ["contacts/priya.md", "contacts/stray file.txt", "options/odd,100%.md", "contacts/meilin.md"],
        "2 errors, 2 warnings and 2 hints in 3 of 5 records and 1 other file.",
    ),
])  # fmt: skip
def test_the_last_sentence_counts(report: Report, paths: list[str], sentence: str) -> None:
    chosen = tuple(one for one in report.diagnostics if one.path in paths)
    assert Report(chosen, report.records, report.sources).summary() == sentence
