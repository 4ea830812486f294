"""What the Tab key offers for the id of a record: the names of the files, whatever is in them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import click

from career_journal.cli.door import journal_folder
from career_journal.ids import ID
from career_journal.records import RECORD_TYPES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from click.shell_completion import CompletionItem


def complete_records(
    folders: Sequence[str] = tuple(RECORD_TYPES),
) -> Callable[[click.Context, click.Parameter, str], list[str | CompletionItem]]:
    """For `shell_complete`: the ids in these folders that start with what was typed."""

    def offered(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str | CompletionItem]:  # noqa: ARG001
        try:
            root = journal_folder(ctx.params.get("journal"))
        except click.UsageError:
            return []
        by_folder = {folder: _ids(root / folder) for folder in folders}
        names: Iterable[str] = chain.from_iterable(by_folder.values())
        if "/" in incomplete:
            names = (f"{folder}/{record_id}" for folder, ids in by_folder.items() for record_id in ids)
        return [name for name in names if name.startswith(incomplete)]

    return offered


def _ids(folder: Path) -> list[str]:
    return sorted(file.stem for file in folder.glob("*.md") if ID.fullmatch(file.stem))


def complete_follow_ups(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str | CompletionItem]:  # noqa: ARG001
    """For `shell_complete`: the ids of what is open that start with what was typed, each with what is to be done."""
    from click.shell_completion import CompletionItem

    from career_journal.reading import read_journal
    from career_journal.views.follow_ups import open_follow_ups
    from career_journal.website.clock import today_of

    try:
        journal = read_journal(journal_folder(ctx.params.get("journal")))
    except (click.UsageError, OSError):
        return []
    owed = open_follow_ups(journal, today_of(journal.profile, ctx.params.get("today")))
    return [CompletionItem(one.id, help=one.what) for one in owed if one.id.startswith(incomplete)]
