"""The table of the checks: complete, without doublets, and in step with what the reader can find."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

import career_journal
from career_journal.checks import CHECKS, WHEN_SHARED
from career_journal.cli import cli
from career_journal.diagnostics import Severity
from career_journal.method.parts import PARTS
from career_journal.reports.explanation import explanation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from career_journal.checks.check import Check

PACKAGE = Path(career_journal.__file__).parent
FAMILIES = {"CJ1": "reading", "CJ2": "fields", "CJ3": "references", "CJ4": "consistency", "CJ5": "method"}
MAKES_A_FAULT = {"Fault", "fault", "_fault", "refuse", "_refuse", "_unreadable"}


def faults_in_the_source() -> Iterator[str]:
    """The names that the reader, the fields and the records give to a fault, where they make it."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.relative_to(PACKAGE).parts[0] in {"reading", "fields", "records"}:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                yield from _fault_of(node)


def _fault_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and node.args:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0]
        if called in MAKES_A_FAULT and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def test_every_fault_that_the_reader_can_find_has_a_check() -> None:
    found = set(faults_in_the_source())
    assert len(found) > 30
    assert found <= {check.name for check in CHECKS}


def test_every_check_that_the_reader_serves_is_a_fault_it_can_find() -> None:
    found = set(faults_in_the_source())
    served = {name for file in (PACKAGE / "checks").glob("*.py") for name in _served(file)}
    assert served == found


def _served(file: Path) -> Iterator[str]:
    for name in re.findall(r"^@found_while_reading\(.*\)\ndef (\w+)", file.read_text(encoding="utf-8"), re.MULTILINE):
        yield name.replace("_", "-")


def test_every_check_that_is_written_is_in_the_table() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "checks").glob("*.py"))
    written = re.findall(r"^@(?:check|found_while_\w+)\(.*\)\ndef (\w+)", text, re.MULTILINE)
    assert sorted(name.replace("_", "-") for name in written) == sorted(check.name for check in (*CHECKS, *WHEN_SHARED))


def test_every_code_that_is_printed_is_explained() -> None:
    """A diagnostic that no check finds names its code and itself where it is made."""
    printed = {
        (str(code.value), str(name.value))
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Diagnostic"
        for code, name in [node.args[2:4]]
        if isinstance(code, ast.Constant) and isinstance(name, ast.Constant)
    }
    assert printed == {(check.code, check.name) for check in WHEN_SHARED}
    for check in (*CHECKS, *WHEN_SHARED):
        said = CliRunner().invoke(cli, ["explain", check.code], catch_exceptions=False).stdout
        assert said.startswith(f"{check.code} {check.name} ({check.severity})")


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [check.code for check in (*CHECKS, *WHEN_SHARED)]
    assert codes == sorted(set(codes))
    assert len({check.name for check in (*CHECKS, *WHEN_SHARED)}) == len(codes)
    assert all(re.fullmatch(r"CJ[1-6]\d\d", code) for code in codes)


def test_there_are_checks_of_every_family() -> None:
    assert {check.code[:3] for check in CHECKS} == set(FAMILIES)
    assert len(CHECKS) >= 55


def test_the_method_advises_and_names_its_part() -> None:
    of_the_method = [check for check in CHECKS if check.code.startswith("CJ5")]
    assert {check.severity for check in of_the_method} == {Severity.HINT}
    assert [check.name for check in of_the_method if check.part not in PARTS] == []
    assert [check.name for check in CHECKS if check.part and check not in of_the_method] == []


@pytest.mark.parametrize("check", [check for check in CHECKS if check.part], ids=lambda check: check.name)
def test_what_explain_prints_of_the_method_names_its_part(check: Check) -> None:
    assert check.part
    printed = " ".join(explanation(check, 80).split())
    assert f"From the method, part {check.part.number}: {check.part.gist}. (Article 00" in printed
