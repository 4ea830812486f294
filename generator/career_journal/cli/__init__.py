"""The command line: one command a file, each a call and an exit code.

`COMMANDS` is the table of them all. A command's module is imported when it is called, so that `--help` and the
completion of command names import Click alone. To add a command, copy a neighbour's file and add its row.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

import click

from career_journal import __version__
from career_journal.cli.before_all import journal_and_today

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from click.shell_completion import CompletionItem

COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("init", "Start a new journal."),
    "new": ("new", "Add a record: a contact, an interview, an option, an organization, an entry."),
    "check": ("check", "Find every fault in the journal, each with its place and a way out."),
    "explain": ("explain", "Say what a check looks for, with a bad and a good example."),
    "today": ("today", "Say what to do next, the most pressing first, each with its reason."),
    "followups": ("followups", "List what is owed, by you and to you."),
    "done": ("done", "Record that something is done, where it belongs."),
    "snooze": ("snooze", "Let something rest until a day."),
    "log": ("log", "Write a touch into a contact's log: a request, a reply, a thank-you."),
    "stages": ("stages", "Sum up each stage, and say what is missing before the next one."),
    "options": ("options", "Lay your career options side by side."),
    "show": ("show", "Show one record, with everything that points to it."),
    "prep": ("prep", "Print the prep sheet of a conversation that is planned."),
    "draft": ("draft", "Begin a request, a thank-you, a nudge or an update in your own words; it sends nothing."),
    "history": ("history", "Show what changed when, as git knows it, or else the records."),
    "build": ("build", "Make the site."),
    "serve": ("serve", "Show the site in the browser, and make it again whenever a file changes."),
    "completion": ("completion", "Print what makes the Tab key complete commands and records."),
}
"""Name -> the module of `career_journal.cli` that holds its `command`, and what it does in one sentence."""


class Commands(click.Group):
    """The group of all commands, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's signature
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - Click's
        """The command of that name; None for an unknown one."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"career_journal.cli.{COMMANDS[cmd_name][0]}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments start with.

        Raises:
            click.UsageError: for an unknown one, with the one that was most likely meant.
        """
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            ctx.fail(_unknown(args[0]))
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command.

        Raises:
            click.ClickException: it is refused. What it quotes can't command the terminal.
        """
        try:
            return super().invoke(ctx)
        except click.ClickException as refused:
            from career_journal.cli.asking import plainly
            from career_journal.reports.printable import printable

            told = plainly(refused)
            told.message = printable(told.message)  # type: ignore[misc]  # the sentence stays, less what is unseen
            raise told from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - Click's
        """The table, without loading a single command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The names that start with what was typed; the options where that is a hyphen."""
        from click.shell_completion import CompletionItem

        names = [CompletionItem(name, help=row[1]) for name, row in COMMANDS.items() if name.startswith(incomplete)]
        return [*names, *click.Command.shell_complete(self, ctx, incomplete)]


_OTHER_WORDS = {
    "add": "new",
    "contact": "new contact",
    "delete": "show",
    "edit": "show",
    "fix": "check --fix",
    "help": "--help",
    "interview": "new interview",
    "list": "followups",
    "site": "build",
    "start": "init",
    "status": "today",
    "tasks": "followups",
    "todo": "today",
    "validate": "check",
    "view": "show",
}
"""What people call the commands too; of a record, show says which file to edit or delete."""


def _unknown(name: str) -> str:
    from career_journal.diagnostics import did_you_mean

    near = _OTHER_WORDS.get(name.casefold()) or did_you_mean(name, COMMANDS)
    return f"There is no command “{name}”. " + (f"Did you mean {near}?" if near else "--help lists them all.")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, message="%(version)s")
@journal_and_today
@click.pass_context
def cli(ctx: click.Context, journal: Path | None, today: date | None) -> None:  # noqa: ARG001 - read by the commands
    """Explore a career by talking with people who do the work, and keep what you learn.

    The journal is a folder of text files. These commands start it, check it, sum it up, and make a site of it.
    """
    ctx.color = wants_colour()


def wants_colour() -> bool | None:
    """What the environment asks for (no-color.org); None leaves it to the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return False if os.environ.get("TERM") == "dumb" else None


def main() -> None:
    """Run one command and exit."""
    _start_where_names_are_utf_8()
    # The process ends with the command: walking its growing heap for garbage again and again takes longer than all
    # that would be freed. `serve` switches it on again.
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        cli()
    except OSError as error:
        if _is_all_said("\n"):  # what could not be written is forgotten by now
            raise
        with suppress(OSError):
            click.echo(f"Error: The output can’t be written: {error.strerror}.", err=True)
        os._exit(1)  # what is left of the output can't be written now either
    except SystemExit as end:
        if isinstance(end.code, int) and _is_all_said():
            # Memory goes with the process: giving back 10,000 records one by one takes a tenth of checking them.
            os._exit(end.code)
        raise


def _start_where_names_are_utf_8() -> None:
    """Where the system's language knows few letters, Python would take the name `café.txt` for something else."""
    if sys.getfilesystemencoding() != "utf-8" and sys.executable:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606 - this very call


def _is_all_said(more: str = "") -> bool:
    """Whether all output has left, and `more` with it: onto a full disk, or into a pipe that nobody reads, it can't."""
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):  # there is none where it was closed before the start
            stream.write(more)
            stream.flush()
    except OSError:
        return False
    return True
