"""`career-journal completion`: the script that makes the Tab key complete commands and records."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from career_journal.cli.before_all import journal_and_today
from career_journal.cli.choosing import OneOf

_NAMES = ("career-journal", "cj")
_SHELLS: dict[str, type[ShellComplete]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


_HOW = """\
\b
bash:  career-journal completion bash >> ~/.bashrc
zsh:   career-journal completion zsh >> ~/.zshrc
fish:  career-journal completion fish > ~/.config/fish/completions/career-journal.fish
"""


@click.command(epilog=_HOW)
@click.argument("shell", type=OneOf(list(_SHELLS)))
@journal_and_today
def command(shell: str, **_: object) -> None:
    """Print what makes the Tab key complete commands and records."""
    for name in _NAMES:
        variable = f"_{name.replace('-', '_').upper()}_COMPLETE"
        click.echo(_SHELLS[shell](click.get_current_context().find_root().command, {}, name, variable).source())
