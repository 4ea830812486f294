"""Words to choose from on the command line: a wrong one gets "did you mean"."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

from career_journal.cli.before_all import Mistake
from career_journal.method.stages import STAGES, stage_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_NONE: Mapping[str, str] = MappingProxyType({})


class OneOf(click.Choice[str]):
    """An argument or option that takes one of a few words; `other_words` are what people call some of these too."""

    def __init__(self, words: Iterable[str], other_words: Mapping[str, str] = _NONE) -> None:
        super().__init__(list(words))
        self._other_words = other_words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word.

        Raises:
            click.UsageError: it is none of them.
        """
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            way_out = guess(value, self.choices, self._other_words)
            if isinstance(param, click.Option):
                raise Mistake(f"“{param.opts[0]} {value}” is not possible. {way_out}") from None
            # The usage line says where it belongs.
            raise click.UsageError(f"“{value}” is not possible here. {way_out}", ctx) from None


class StageWord(OneOf):
    """An argument or option that takes a stage as a file does: by its word, or 1, 2, 3."""

    def __init__(self) -> None:
        super().__init__([stage.value for stage in STAGES])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word of the stage.

        Raises:
            click.UsageError: it is none.
        """
        stage = stage_of(value)
        return stage.value if stage else super().convert(value, param, ctx)


def guess(typed: str, known: Iterable[str], other_words: Mapping[str, str] = _NONE) -> str:
    """What to write instead of a word that is not known; `other_words` are no names, but mean one."""
    from career_journal.diagnostics import did_you_mean, listed

    known = tuple(known)
    near = other_words.get(typed.casefold()) or did_you_mean(typed, known)
    return (f"Did you mean {near}? " if near else "") + f"Write {listed(known)}."


def words_argument(name: str, **settings: Any) -> Callable[[Any], Any]:
    """An argument of one word or several, which need no quotes around them."""
    return click.argument(
        name,
        **{"metavar": name.upper()} | settings,
        nargs=-1,
        callback=lambda _ctx, _param, words: without_quotes(" ".join(words)),
    )


def without_quotes(words: str) -> str:
    """Words without the typographic quotes around all of them, which no shell takes away: “Priya Raman”."""
    bare = words.strip()
    quotes = [place for place, letter in enumerate(bare) if letter in _QUOTES]
    return bare[1:-1] if quotes == [0, len(bare) - 1] else words


_QUOTES = frozenset("“”„«»")


class Kinds(click.Group):
    """A group whose commands are kinds of things; `other_words` are what people call these too."""

    def __init__(self, *arguments: Any, other_words: Mapping[str, str] = _NONE, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._other_words = other_words

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments start with.

        Raises:
            Mistake: there is no such kind.
        """
        if args[0] not in self.commands and not args[0].startswith("-") and not ctx.resilient_parsing:
            way_out = guess(args[0], self.commands, self._other_words)
            raise Mistake(f"“{ctx.info_name} {args[0]}” is not possible. {way_out}")
        return super().resolve_command(ctx, args)
