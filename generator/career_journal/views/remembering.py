"""Working a view out once: what others build on is kept with the journal, which never changes."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from career_journal.journal import Journal

P = ParamSpec("P")
V = TypeVar("V")


def once(view: Callable[Concatenate[Journal, P], V]) -> Callable[Concatenate[Journal, P], V]:
    """The same view, worked out once for each journal and each set of further arguments, such as the day."""

    @wraps(view)
    def remembered(journal: Journal, /, *args: P.args, **kwargs: P.kwargs) -> V:
        key = (view, args, tuple(kwargs.items()))
        if key not in journal.remembered:
            journal.remembered[key] = view(journal, *args, **kwargs)
        found: V = journal.remembered[key]
        return found

    return remembered
