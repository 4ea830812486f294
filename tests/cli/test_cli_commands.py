"""The table of commands, and what all of them have in common."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from career_journal import __version__
from career_journal.cli import COMMANDS, cli
from tests.conftest import COMMAND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from click.testing import Result


def leaves() -> Iterator[tuple[str, click.Command]]:
    """Every command that does something, those of groups too."""
    for name, (module, _) in COMMANDS.items():
        command: click.Command = import_module(f"career_journal.cli.{module}").command
        if isinstance(command, click.Group):
            yield from ((f"{name} {inner}", leaf) for inner, leaf in command.commands.items())
        else:
            yield name, command


@pytest.mark.parametrize("name", COMMANDS)
def test_every_row_of_the_table_is_a_command_with_help(name: str, run: Callable[..., Result]) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: cli {name} ")


@pytest.mark.parametrize(("name", "command"), list(leaves()))
def test_every_command_takes_a_journal_and_a_day(name: str, command: click.Command) -> None:
    assert {"--journal", "--today"} <= {word for option in command.params for word in option.opts}


def test_help_lists_all_commands_in_order(run: Callable[..., Result]) -> None:
    output = run("--help").output
    places = [output.index(f"\n  {name} ") for name in COMMANDS]
    assert places == sorted(places)


def test_help_needs_click_alone() -> None:
    watch = (
        "import sys; from career_journal.cli import cli; cli(['--help'], standalone_mode=False);"
        "print({'pydantic', 'yaml', 'mkdocs', 'jinja2', 'difflib'} & set(sys.modules), file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", watch], capture_output=True, text=True, check=True)
    assert result.stderr == "set()\n"


def test_an_unknown_command_gets_did_you_mean(run: Callable[..., Result]) -> None:
    result = run("folowups")
    assert result.exit_code == 2
    assert "There is no command “folowups”. Did you mean followups?" in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(("typed", "meant"), [("help", "--help"), ("add", "new"), ("Fix", "check --fix")])
def test_another_word_for_a_command_is_understood(typed: str, meant: str, run: Callable[..., Result]) -> None:
    result = run(typed, "x")
    assert result.exit_code == 2
    assert f"There is no command “{typed}”. Did you mean {meant}?" in result.stderr


def test_version(run: Callable[..., Result]) -> None:
    assert run("--version").output == f"{__version__}\n"


@pytest.mark.parametrize(("environment", "coloured"), [
    ({}, False),
    ({"FORCE_COLOR": "1"}, True),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ({"NO_COLOR": ""}, False),
])  # fmt: skip
def test_colour_goes_to_terminals_or_where_it_is_forced(
    environment: dict[str, str], coloured: bool, process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    assert ("\x1b[" in process("explain", "no-goals", **environment).stdout) is coloured


def test_a_terminal_that_knows_few_letters_gets_the_others_replaced(
    sample: Path, process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    result = process("show", "zhao", "--journal", sample, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert (result.returncode, result.stdout.split("\n")[0]) == (0, "Zhao Meilin (???)")


def test_the_collector_rests_while_a_command_runs() -> None:
    watch = (
        "import gc, os, sys; sys.argv = ['career-journal', '--version']; from career_journal.cli import main\n"
        "os._exit = lambda _: print(gc.isenabled())\n"
        "main()"
    )
    result = subprocess.run([sys.executable, "-c", watch], capture_output=True, text=True, check=True, env=os.environ)
    assert result.stdout.split() == [__version__, "False"]


def test_cli_is_what_both_names_run() -> None:
    assert isinstance(cli, click.Group)


@pytest.mark.parametrize(("name", "command"), list(leaves()))
def test_a_command_without_its_words_or_with_too_many_says_what_to_type(
    name: str, command: click.Command, run: Callable[..., Result]
) -> None:
    """Nothing of what Click would say, which is for who has written commands."""
    words = [one for one in command.params if isinstance(one, click.Argument)]
    calls: list[list[str]] = [[]] if any(one.required for one in words) else []
    calls += [] if any(one.nargs == -1 for one in words) else [["one"] * 5]
    for call in calls:
        result = run(*name.split(" "), *call)
        assert result.exit_code == 2
        if "not possible here" not in result.stderr:  # a wrong word, which comes first
            assert result.stderr.startswith("Error: ")
            assert result.stderr.count("\n") == 1
            assert "Missing" not in result.stderr


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "done",
            "Error: What is done? Write what followups prints in its last line: career-journal done priya thank-you\n",
        ),
        ("show", "Error: Which record? Write its name behind it: career-journal show priya\n"),
        (
            "stages explore",
            "Error: “explore” has no place behind stages. It always shows all three, each with what is missing.\n",
        ),
        (
            "options gis",
            "Error: “gis” has no place behind options. It takes no name. To see one record, with what is owed: career-journal show gis\n",
        ),
        (
            "explain one two",
            "Error: “two” has no place behind explain. To read what it takes: career-journal explain --help\n",
        ),
    ],
)
def test_the_words_for_it(typed: str, told: str, run: Callable[..., Result]) -> None:
    result = run(*typed.split(" "))
    assert (result.exit_code, result.stderr) == (2, told)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("arguments", [["check"], ["today", "--format", "json"], ["--version"], ["explain"]])
def test_output_that_can_not_be_written_is_said_in_one_sentence(arguments: list[str], sample: Path) -> None:
    command = [str(COMMAND), "--journal", str(sample), "--today", "2026-10-19", *arguments]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert (result.returncode, result.stderr) == (1, "Error: The output can’t be written: No space left on device.\n")
    both = subprocess.run(f"'{COMMAND}' --version >&- 2>&-", shell=True, check=False)  # noqa: S602 - closed by the shell
    assert both.returncode in {0, 1}


def test_a_reader_that_goes_away_is_no_fault(sample: Path) -> None:
    words = f"'{COMMAND}' explain --journal '{sample}' | head -1"
    result = subprocess.run(words, shell=True, capture_output=True, check=False, text=True)  # noqa: S602 - a pipe of the shell
    assert (result.stdout, result.stderr) == ("Reading: files that can't be read, or not as they were meant\n", "")
